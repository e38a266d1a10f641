import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { writeExports } from "./exported.ts";

const inRoot = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** What scripts/exports answers where Python or LibreOffice is not there. */
const CANNOT_CHECK = 3;

const CHECKS = [
  ...["observations", "hostile"].flatMap((table) =>
    [
      "Parquet, by pyarrow and pandas",
      "Arrow, by pyarrow and pandas",
      "CSV, by pandas and pyarrow",
      "NDJSON, by pyarrow and pandas",
      "workbook, by openpyxl",
      "workbook, by LibreOffice",
      "Parquet, by DuckDB",
    ].map((check) => `${check}: ${table}`),
  ),
  "data package, validated: package",
  "data package, by frictionless: package",
  "quotes, found again: package",
  "SDMX-CSV, by sdmx1: reports",
];

it(
  "the programs that users have read every export, and see what was written",
  { timeout: 900_000 },
  async (context) => {
    const folder = inRoot(".fazhi/exports");
    await writeExports(folder);
    const { status, stdout, stderr } = spawnSync(process.execPath, [inRoot("scripts/exports.mjs"), folder], {
      encoding: "utf8",
    });
    if (status === CANNOT_CHECK && process.env["CI"] !== "true") {
      console.warn(`NOT CHECKED: the exports were not read by other programs. ${stderr}`);
      return context.skip(stderr.trim());
    }
    expect(`${stdout}${stderr}`).not.toContain("FAILED");
    expect(status, stderr).toBe(0);
    const passed = stdout.split("\n").flatMap((line) => /^ok: (.*?: \w+): /.exec(line)?.[1] ?? []);
    expect(passed).toEqual(CHECKS);
  },
);
