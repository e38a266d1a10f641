import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { judge } from "../packages/verdict.mjs";

/** What each file of `out/` begins with: bytes, in lower case, written as Latin-1. */
const BEGINNINGS = {
  "observations.csv": "\xef\xbb\xbf",
  "coverage.csv": "\xef\xbb\xbf",
  "observations.ndjson": "{",
  "observations.parquet": "par1",
  "reports.xlsx": "pk",
  "briefing.html": "<!doctype html",
  "briefing.docx": "pk",
  "briefing.pptx": "pk",
};

const CHARTS = { svg: "<svg", png: "\x89png" };

/** `out/` holds every file that the README speaks of, each of its kind. */
export function checkOutput(/** @type {string} */ out) {
  const named = Object.entries(BEGINNINGS).filter(([name, start]) => !begins(join(out, name), start));
  judge(
    "out/ holds the tables and the briefing",
    named.map(([name]) => `${name} is missing or of another kind`),
  );
  const charts = existsSync(join(out, "charts")) ? readdirSync(join(out, "charts")) : [];
  const odd = charts.filter(
    (name) =>
      !Object.entries(CHARTS).some(([kind, start]) => name.endsWith(kind) && begins(join(out, "charts", name), start)),
  );
  const pairs = charts.filter((name) => name.endsWith(".svg") && !charts.includes(name.replace(/svg$/, "png")));
  judge(`out/charts/ holds ${charts.length} pictures`, [
    ...(charts.length > 0 ? [] : ["there is none"]),
    ...odd.map((name) => `${name} is not what its name says`),
    ...pairs.map((name) => `${name} has no PNG beside it`),
  ]);
}

const begins = (/** @type {string} */ file, /** @type {string} */ start) =>
  existsSync(file) && readFileSync(file).subarray(0, start.length).toString("latin1").toLowerCase() === start;
