// The closing line of a run: how many tests vitest counted, from the report it wrote.
import { existsSync, readFileSync } from "node:fs";

const [report = ""] = process.argv.slice(2);
const counted = existsSync(report) ? JSON.parse(readFileSync(report, "utf8")) : null;
const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0, numFailedTestSuites = 0 } = counted ?? {};
const failed = Math.max(numFailedTests, numFailedTestSuites > 0 ? 1 : 0);
console.log(
  `tests: ${numPassedTests} passed, ${failed} failed${numPendingTests > 0 ? `, ${numPendingTests} skipped` : ""}`,
);
