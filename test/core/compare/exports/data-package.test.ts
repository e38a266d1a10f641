import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import {
  analysisOf,
  compareAgencies,
  comparisonFrame,
  EXPORT_SCHEMAS,
  exportTables,
  frameOf,
  fromDataPackage,
  readReports,
  toDataPackage,
  type DataPackageDescriptor,
  type DataPackageFiles,
  type ExportTables,
  type Readings,
} from "@fazhi/core";
import { anyFrame, contents } from "../../frame/arbitrary-frame.ts";
import { readingOf, statement } from "../gold-readings.ts";
import type { Cell, Schema } from "../../../../packages/core/src/frame/schema.ts";
import { frameFromColumns } from "../../../../packages/core/src/frame/frame-of.ts";
import { madeReadings } from "./made-readings.ts";

const SCOPE = { indicators: ["enforcement.inspections", "enforcement.penalty_amount"] };
const descriptorOf = (files: DataPackageFiles) => JSON.parse(files["datapackage.json"] ?? "") as DataPackageDescriptor;

let files: DataPackageFiles;
let tables: ExportTables;
beforeAll(async () => {
  files = await toDataPackage(madeReadings, SCOPE);
  tables = await exportTables(madeReadings, SCOPE);
});

const resource = (name: string) => descriptorOf(files).resources.find((one) => one.name === name);
const field = (table: string, name: string) => resource(table)?.schema.fields.find((one) => one.name === name);

describe("the descriptor", () => {
  it("is of version 2.0, with a hash for each file and no licence that nobody gave", () => {
    const { $schema, resources, ...about } = descriptorOf(files);
    expect($schema).toBe("https://datapackage.org/profiles/2.0/datapackage.json");
    expect(resources.map(({ path }) => path)).toEqual(Object.keys(EXPORT_SCHEMAS).map((name) => `${name}.csv`));
    expect(resources.every(({ hash }) => /^sha256:[0-9a-f]{64}$/.test(hash))).toBe(true);
    expect(Object.keys(about)).toEqual(["name", "sources"]);
  });

  it("has what the caller says of the package", async () => {
    const about = {
      name: "my-data",
      title: "某市",
      licenses: [{ name: "CC-BY-4.0" }],
      created: "2026-11-27T00:00:00Z",
    };
    expect(descriptorOf(await toDataPackage(madeReadings, about))).toMatchObject(about);
  });

  it("describes a column in Chinese and English, with its type, codes and the unit of an offset", () => {
    expect(field("observations", "hedge")).toMatchObject({
      type: "string",
      title: "模糊用语",
      constraints: { required: true, enum: ["exact", "over", "under", "about"] },
      categories: expect.arrayContaining([{ value: "under", label: "Less than the number" }]),
    });
    expect(field("observations", "start")).toMatchObject({
      type: "integer",
      description: expect.stringContaining("UTF-16 code units"),
    });
  });

  it("knows the keys of tables", () => {
    expect(resource("observations")?.schema.primaryKey).toEqual(["report", "statement"]);
    expect(resource("coverage")?.schema.foreignKeys).toContainEqual({
      fields: ["indicator"],
      reference: { resource: "codebook", fields: ["indicator"] },
    });
  });

  it("says of a bound that is missing why", () => {
    expect(field("coverage", "low")?.missingValues).toContainEqual({
      value: "no-power",
      label: "The report says that the body has no such power",
    });
    const [, ...lines] = (files["coverage.csv"] ?? "").trim().split("\r\n");
    expect(lines.map((line) => line.split(",").slice(0, 7).join(" "))).toEqual([
      "r2022 enforcement.inspections stated A 21 29 次",
      "r2022 enforcement.penalty_amount stated A 2563 2563 万元",
      'r2023 enforcement.inspections no-power M no-power no-power ""',
      'r2023 enforcement.penalty_amount no-power M no-power no-power ""',
      'r2024 enforcement.inspections unreadable L unreadable unreadable ""',
      'r2024 enforcement.penalty_amount unreadable L unreadable unreadable ""',
    ]);
  });
});

describe("the bounds of a coverage", () => {
  it.each([
    ["a number that is open above", { low: 20, high: null }, "20,open"],
    ["a number of another year", { period: "2021" }, "set-aside,set-aside"],
    ["a plan", { status: "planned" }, "topic-no-number,topic-no-number"],
  ] as const)("of %s", async (_, said, bounds) => {
    const readings = { readings: [readingOf({ id: "a", year: 2022, observations: [statement(said)] })], skipped: [] };
    const packed = await toDataPackage(readings, { indicators: ["enforcement.inspections"] });
    expect(packed["coverage.csv"]?.split("\r\n")[1]?.split(",").slice(4, 6).join(",")).toBe(bounds);
    expect(fromDataPackage(packed, EXPORT_SCHEMAS).coverage.row(0).high).toBeNull();
  });
});

describe("the tables", () => {
  it("have a row of every column in the list of columns, in its order", () => {
    const byTable = (name: string) => tables.columns.filter({ table: name }).toArray("column");
    for (const [name, schema] of Object.entries(EXPORT_SCHEMAS)) expect(byTable(name)).toEqual(Object.keys(schema));
  });

  it("give the words around a quote, and the hash of the text in which offsets count", () => {
    const [first] = tables.observations.rows();
    expect(first).toMatchObject({ statement: 1, prefix: "全年开展行政执法", quote: "检查20余次" });
    expect(first?.suffix).toBe("，罚款2563万元。下一年计划检查30次。");
    expect(tables.reports.row(0)).toMatchObject({
      agency: "晋城市科学技术局",
      region_code: "140500",
      file_sha256: "ab".repeat(32),
      text_sha256: "58cc2d2a690c200f608e63144019e27184cfc705665b1219c1ca68d12b876378",
      unread: null,
    });
    expect(tables.reports.row(2)).toMatchObject({ file: "in/r2024.txt", unread: "the file is empty" });
  });

  it("never cut a character in two", async () => {
    const content = `${"𠮷".repeat(40)}3次${"𠮷".repeat(40)}`;
    const { observations } = madeReadings.readings[0]!;
    const made = [{ ...observations[0]!, report: "a", quote: "3次", start: 80, end: 82 }];
    const readings: Readings = { readings: [readingOf({ id: "a", content, observations: made })], skipped: [] };
    const { prefix, suffix } = (await exportTables(readings)).observations.row(0);
    expect([prefix, suffix]).toEqual(["𠮷".repeat(16), "𠮷".repeat(16)]);
    const odd = { ...readings.readings[0]!, observations: [{ ...made[0]!, quote: "次", start: 81 }] };
    expect((await exportTables({ readings: [odd], skipped: [] })).observations.row(0).prefix).toBe(
      `${"𠮷".repeat(15)}3`,
    );
  });
});

describe("fromDataPackage", () => {
  it("reads back every table, typed and untyped", () => {
    const typed = fromDataPackage(files, EXPORT_SCHEMAS);
    const untyped = fromDataPackage(files);
    for (const [name, table] of Object.entries(tables)) {
      expect(contents(typed[name as keyof typeof typed])).toEqual(contents(table));
      expect(contents(untyped[name] as typeof table)).toEqual(contents(table));
    }
  });

  it("reads back the seeds", async () => {
    const seeds = await readReports("seeds");
    const [back, told] = [fromDataPackage(await toDataPackage(seeds), EXPORT_SCHEMAS), await exportTables(seeds)];
    for (const name of Object.keys(told) as (keyof ExportTables)[])
      expect(contents(back[name])).toEqual(contents(told[name]));
  });

  it("reads back frames of any columns", async () => {
    const named = frameFromColumns(
      JSON.parse('{ "toString": "string", "valueOf": "number" }') as Schema,
      JSON.parse('{ "toString": [null, "a"], "valueOf": [1, null] }') as Record<string, Cell[]>,
    );
    const { named: back } = fromDataPackage(await toDataPackage({ named }), { named: named.schema });
    expect(contents(back!)).toEqual(contents(named));
    await fc.assert(
      fc.asyncProperty(anyFrame, async (frame) => {
        const { data } = fromDataPackage(await toDataPackage({ data: frame }), { data: frame.schema });
        expect(contents(data!)).toEqual(contents(frame));
      }),
      { numRuns: 200 },
    );
  });

  it("reads back a comparison that goes with a package", async () => {
    const frame = comparisonFrame(compareAgencies(madeReadings, { indicator: "enforcement.inspections" }));
    const packed = await toDataPackage(madeReadings, { tables: { inspections: frame } });
    expect(contents(fromDataPackage(packed, { inspections: frame.schema }).inspections)).toEqual(contents(frame));
    await expect(toDataPackage(madeReadings, { tables: { reports: frame } })).rejects.toMatchObject({
      code: "exports/table-taken",
    });
  });

  it("keeps the method and the notes of an analysis beside its figures", async () => {
    const method = { id: "theil-sen", formula: "median of slopes", source: "Sen 1968", settings: { seed: 7 } };
    const notes = [{ code: "a/b", severity: "warning", message: "one report was left out", reports: ["a"] }] as const;
    const slopes = analysisOf({ slope: "number" }, [{ slope: 1.5 }], { method, notes });
    expect(descriptorOf(await toDataPackage({ slopes })).resources[0]).toMatchObject({
      title: "theil-sen",
      description: "median of slopes (Sen 1968)\nseed = 7\nwarning: one report was left out",
    });
  });

  it("refuses a file that was changed, unless it is asked not to look", () => {
    const changed = { ...files, "codes.csv": (files["codes.csv"] ?? "").replace("An exact number", "Exact") };
    expect(() => fromDataPackage(changed, EXPORT_SCHEMAS)).toThrow(
      expect.objectContaining({ code: "exports/package-changed", place: { file: "codes.csv" } }),
    );
    const read = fromDataPackage(changed, EXPORT_SCHEMAS, { verify: false });
    expect(read.codes.filter({ code: "exact" }).toArray("en")).toEqual(["Exact"]);
  });

  it.each([
    ["no descriptor", {}, "exports/package-file"],
    ["a descriptor that is no JSON", { "datapackage.json": "{" }, "exports/descriptor"],
    ["one without resources", { "datapackage.json": "{}" }, "exports/descriptor"],
    ["one without fields", { "datapackage.json": '{"resources":[{"path":"a.csv"}]}' }, "exports/descriptor"],
  ])("refuses %s", (_, made, code) => {
    expect(() => fromDataPackage(made, EXPORT_SCHEMAS)).toThrow(expect.objectContaining({ code }));
  });

  it("refuses a table that the package does not have, and a file that is not there", () => {
    const missing = { "datapackage.json": files["datapackage.json"] ?? "" };
    expect(() => fromDataPackage(files, { other: { a: "string" } })).toThrow(
      expect.objectContaining({ code: "exports/no-table" }),
    );
    expect(() => fromDataPackage(missing, EXPORT_SCHEMAS)).toThrow(
      expect.objectContaining({ code: "exports/package-file", place: { file: "observations.csv" } }),
    );
  });

  it("refuses names that the standard does not take, and half of a character", async () => {
    const frame = frameOf({ a: "string" }, [{ a: "\ud800" }]);
    await expect(toDataPackage({ 数据: frame })).rejects.toMatchObject({ code: "exports/package-name" });
    await expect(toDataPackage({ data: frame })).rejects.toMatchObject({ code: "exports/lone-surrogate" });
  });
});
