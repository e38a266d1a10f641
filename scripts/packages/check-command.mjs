import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runNpm } from "../set-up/run.mjs";
import { judge } from "./verdict.mjs";

/** The command runs from where npm puts it, and every observation of a made-up report points to its words. */
export function checkCommand(/** @type {string} */ folder) {
  const { version } = JSON.parse(readFileSync(join(folder, "node_modules/fazhi/package.json"), "utf8"));
  const said = fazhi(folder, ["--version"]).trim();
  judge(`npx fazhi --version says ${version}`, said === version ? [] : [said]);
  const text = readFileSync(join(folder, "report.txt"), "utf8");
  const lines = fazhi(folder, ["extract", "report.txt", "--format", "ndjson"]).trim().split("\n");
  const rows = lines.map((line) => JSON.parse(line));
  const lost = rows.filter(({ quote, start, end }) => text.slice(start, end) !== quote);
  judge(
    `fazhi extract reads ${rows.length} observations, each from its own words`,
    lost.map((row) => JSON.stringify(row)),
  );
  const inspections = rows.filter(({ indicator, value }) => indicator === "enforcement.inspections" && value === 40);
  judge("fazhi extract finds the forty inspections", inspections.length === 1 ? [] : lines);
}

const fazhi = (/** @type {string} */ folder, /** @type {readonly string[]} */ args) =>
  runNpm("npx", ["--no-install", "fazhi", ...args], { cwd: folder, quiet: true });
