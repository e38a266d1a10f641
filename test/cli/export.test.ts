import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import {
  EXPORT_SCHEMAS,
  fromArrow,
  fromCsv,
  fromDataPackage,
  fromNdjson,
  fromParquet,
  fromSdmxCsv,
  fromXlsx,
} from "@fazhi/core";
import { describe, expect, it } from "vitest";
import { exportTarget } from "../../packages/cli/src/export-format.ts";
import { fazhi, filesIn, folderWith, REPORT } from "./fazhi.ts";

const QUOTE = "执法检查26次";

const exported = async (...args: readonly string[]) => {
  const folder = await folderWith({ "in/r.txt": REPORT });
  const ran = await fazhi(["export", "in", ...args], { cwd: folder });
  return { folder, ...ran };
};

// The place, what else is asked for, and the quotes that are read back.
const files = [
  ["o.csv", [], async (bytes) => fromCsv(bytes.toString("utf8"), EXPORT_SCHEMAS.observations).toArray("quote")],
  ["o.xlsx", [], async (bytes) => sheetOf(bytes)],
  ["o.parquet", [], async (bytes) => (await fromParquet(bytes, EXPORT_SCHEMAS.observations)).toArray("quote")],
  ["o.arrow", [], async (bytes) => (await fromArrow(bytes, EXPORT_SCHEMAS.observations)).toArray("quote")],
  ["o.txt", ["--format", "ndjson"], async (bytes) => fromNdjson(bytes.toString("utf8")).map(({ quote }) => quote)],
  ["o.sdmx.csv", [], async (bytes) => fromSdmxCsv(bytes.toString("utf8")).toArray("COMMENT_OBS")],
  [
    "c.csv",
    ["--what", "coverage"],
    async (bytes) => fromCsv(bytes.toString(), EXPORT_SCHEMAS.coverage).toArray("quotes"),
  ],
] as const satisfies readonly (readonly [string, readonly string[], (bytes: Buffer) => Promise<readonly unknown[]>])[];

const sheetOf = async (bytes: Buffer) => (await fromXlsx(bytes, EXPORT_SCHEMAS.observations)).toArray("quote");

describe("fazhi export", () => {
  it.concurrent.each(files)("writes %s, which reads back", async (out, options, quotes) => {
    const { folder, status, stdout, stderr } = await exported("--out", out, ...options);
    expect([status, stdout, stderr]).toEqual([0, "", `wrote ${out}\n`]);
    expect(await quotes(await readFile(join(folder, out)))).toEqual([QUOTE]);
  });

  it.concurrent("writes a data package into a folder, as others may read it", async () => {
    const { folder, status, stderr } = await exported("--out", "p/", "--title", "某市", "--license", "CC-BY-4.0");
    expect([status, stderr]).toEqual([0, "wrote 8 files into p/\n"]);
    const names = await filesIn(join(folder, "p"));
    const read = await Promise.all(names.map(async (name) => [name, await readFile(join(folder, "p", name), "utf8")]));
    const made = Object.fromEntries(read) as Record<string, string>;
    expect(JSON.parse(made["datapackage.json"] ?? "")).toMatchObject({
      title: "某市",
      licenses: [{ name: "CC-BY-4.0" }],
    });
    expect(fromDataPackage(made, EXPORT_SCHEMAS).observations.toArray("quote")).toEqual([QUOTE]);
    expect((await stat(join(folder, "p"))).mode & 0o077).not.toBe(0);
    expect(await filesIn(folder)).toHaveLength(9);
  });

  it.concurrent("writes a comparison, and what was expected and is not there", async () => {
    const comparison = await exported(
      ...["--out", "c.ndjson", "--what", "comparison", "--indicator", "enforcement.inspections", "--year", "2022"],
    );
    expect(JSON.parse(await readFile(join(comparison.folder, "c.ndjson"), "utf8"))).toMatchObject({
      low: 26,
      high: 26,
    });
    const expecting = await exported("--out", "reports.csv", "--what", "reports", "--expect", "2021,2022");
    const csv = await readFile(join(expecting.folder, "reports.csv"), "utf8");
    expect(fromCsv(csv, EXPORT_SCHEMAS.reports).toArray("unread")).toEqual([null, "no report of this year was found"]);
  });

  it.concurrent.each([
    ["no place", [], /--out numbers\.xlsx/],
    ["an unknown ending", ["--out", "x.pdf"], /x\.pdf[\s\S]*\.xlsx/],
    ["the place of the reports", ["--out", "in/"], /--out would overwrite/],
    ["a report's own place", ["--out", "in/r.txt", "--format", "csv"], /--out would overwrite/],
    ["a table misspelt", ["--out", "x.csv", "--what", "coverge"], /did you mean coverage\?/],
    ["a format misspelt", ["--out", "x", "--format", "xslx"], /did you mean xlsx\?/],
    ["a comparison of nothing", ["--out", "x.csv", "--what", "comparison"], /--indicator/],
    ["one table of a workbook", ["--out", "x.xlsx", "--what", "coverage"], /does not go with/],
    [
      "an indicator of whole reports",
      ["--out", "x.csv", "--indicator", "enforcement.inspections"],
      /--what comparison/,
    ],
    ["a licence of a table", ["--out", "x.csv", "--license", "CC0-1.0"], /only a data package/],
    ["a year that is none", ["--out", "x.csv", "--expect", "2021,last"], /「last」 is not a year/],
  ])("refuses %s, and writes nothing", async (_, args, says) => {
    const { folder, status, stdout, stderr } = await exported(...args);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(says);
    expect(await filesIn(folder)).toEqual(["in/r.txt"]);
    expect(await readFile(join(folder, "in/r.txt"), "utf8")).toBe(REPORT);
  });
});

describe("exportTarget", () => {
  it.each([
    ["a.XLSX", "xlsx", "a.XLSX"],
    ["a.sdmx.csv", "sdmx-csv", "a.sdmx.csv"],
    ["a.csv", "csv", "a.csv"],
    ["a.feather", "arrow", "a.feather"],
    ["p/", "data-package", "p/"],
    ["p/datapackage.json", "data-package", "p"],
    ["datapackage.json", "data-package", "."],
  ])("%s is %s at %s", async (out, format, path) => {
    expect(await exportTarget(out)).toEqual({ format, path });
  });
});
