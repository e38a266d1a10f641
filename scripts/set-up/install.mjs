import { readFileSync } from "node:fs";
import { inRoot } from "./root.mjs";
import { runNpm } from "./run.mjs";
import { hashOf, isStamped, stamp } from "./stamp.mjs";

const MANIFESTS = [
  "pnpm-lock.yaml",
  "pnpm-workspace.yaml",
  "package.json",
  "packages/core/package.json",
  "packages/viz/package.json",
  "packages/cli/package.json",
  "notebooks/package.json",
  "bench/package.json",
];

/** Install what the lockfile says with the pnpm that package.json pins, unless that was done before. */
export function install() {
  const hash = hashOf(MANIFESTS, `${process.platform} ${process.arch}`);
  if (isStamped("installed", hash)) return;
  const { packageManager } = JSON.parse(readFileSync(inRoot("package.json"), "utf8"));
  console.error(`Installing with ${packageManager}: a minute or two, the first time only.`);
  runNpm("npx", ["--yes", packageManager, "install", "--frozen-lockfile"], { env: withoutPrompts() });
  stamp("installed", hash);
}

/** pnpm may replace a node_modules that another program made, without asking. */
const withoutPrompts = () => ({ ...process.env, pnpm_config_confirm_modules_purge: "false" });
