import { run } from "../set-up/run.mjs";
import { failed, judge } from "./verdict.mjs";

/** What a tarball may hold. */
const ALLOWED = /^package\/(package\.json|LICENSE|NOTICE\.txt|README\.md|(dist|fonts|bin)\/.+)$/;

/** And what not even there: maps to sources that are not shipped, sources, leftovers. */
const UNWANTED = /\.map$|(?<!\.d)\.ts$|\.tsbuildinfo$|\.tgz$|\.DS_Store$/;

const NEEDED = ["package/package.json", "package/LICENSE", "package/README.md"];

/** A tarball holds what is used and nothing else, and its package.json can be read by npm. */
export function checkContents(/** @type {import("./pack.mjs").Packed} */ { name, tarball }) {
  const files = run("tar", ["-tzf", tarball], { quiet: true }).trim().split(/\r?\n/);
  const stray = files.filter((file) => !ALLOWED.test(file) || UNWANTED.test(file));
  const missing = NEEDED.filter((file) => !files.includes(file));
  const modules = files.filter((file) => /\.[cm]?js$/.test(file));
  judge(`${name}: the tarball holds ${files.length} files, none stray, none missing`, [
    ...stray.map((file) => `stray: ${file}`),
    ...missing.map((file) => `missing: ${file}`),
    ...modules.filter((file) => pointsOutside(tarball, file)).map((file) => `${file} points to a source map`),
  ]);
  checkManifest(name, run("tar", ["-xzOf", tarball, "package/package.json"], { quiet: true }));
}

const pointsOutside = (/** @type {string} */ tarball, /** @type {string} */ file) =>
  /^\/\/# sourceMappingURL=(?!data:)/m.test(run("tar", ["-xzOf", tarball, file], { quiet: true }));

function checkManifest(/** @type {string} */ name, /** @type {string} */ json) {
  const { dependencies = {}, scripts = {} } = JSON.parse(json);
  if (/"(workspace|catalog):/.test(json))
    failed(`${name}: package.json`, "a workspace: or catalog: range is left in it");
  if ("danfojs-node" in dependencies) failed(`${name}: package.json`, "danfojs-node must stay an optional peer");
  const runs = ["preinstall", "install", "postinstall"].filter((script) => script in scripts);
  judge(
    `${name}: package.json asks for published packages only and runs nothing at install`,
    runs.map((script) => `it has a ${script} script`),
  );
}
