import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findDivision } from "../../../packages/core/src/report/find-division.ts";
import { entryOf } from "../../../packages/core/src/source/catalog.ts";
import { readCatalog, refuseIfChanged } from "../../../packages/core/src/source/read-catalog.ts";
import { readSource } from "../../../packages/core/src/source/read-source.ts";

const seeds = fileURLToPath(new URL("../../../seeds/", import.meta.url));

let folder = "";
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), "fazhi-catalog-"))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function catalogOf(yaml: string) {
  const path = join(folder, "catalog.yaml");
  writeFileSync(path, yaml);
  return readCatalog(path);
}

describe("readCatalog", () => {
  it("gives every field, null where it is left out", async () => {
    const { entries } = await catalogOf(
      "reports:\n  - file: a.txt\n    year: 2022\n  - { file: b.md, id: second, agency: 某局, level: city }\n",
    );
    expect(entries).toEqual([
      { file: "a.txt", agency: null, region: null, level: null, year: 2022, format: null, sha256: null },
      {
        file: "b.md",
        id: "second",
        agency: "某局",
        region: null,
        level: "city",
        year: null,
        format: null,
        sha256: null,
      },
    ]);
  });

  it.each(["2022/a.txt", "./a.txt", "in/../a.txt", "..a.txt"])(
    "takes the path %s, which stays inside",
    async (file) => {
      expect((await catalogOf(`reports: [{ file: ${file} }]`)).entries.map((entry) => entry.file)).toEqual([file]);
    },
  );

  it.each([
    ["a field that there is none of", "reports: [{ file: a.txt, regoin: 某市 }]", /「a\.txt」.*`regoin`/u],
    ["a day that no calendar has", "reports: [{ file: a.txt, published: 2023-02-30 }]", /`published`.*YYYY-MM-DD/u],
    ["a year in words", "reports: [{ file: a.txt, year: 二〇二二 }]", /「a\.txt」.*`year`/u],
    ["a level that there is none of", "reports: [{ file: a.txt, level: district }]", /`level`.*province/u],
    ["a sum that is cut", "reports: [{ file: a.txt, sha256: abc }]", /`sha256`/u],
    ["an entry without a file", "reports: [{ agency: 某局 }]", /entry 1.*`file`/u],
    ["an entry that is a word", "reports: [a.txt]", /entry 1.*`file`/u],
    ["a path from the root", "reports: [{ file: /etc/passwd }]", /`file`/u],
    ["a Windows path from a drive", "reports: [{ file: 'C:\\a.txt' }]", /`file`.*inside the catalog's folder/u],
    ["a path out of the folder", "reports: [{ file: ../a.txt }]", /「\.\.\/a\.txt」.*inside the catalog's folder/u],
    ["a path in and out of the folder", "reports: [{ file: in/../../a.txt }]", /`file`.*inside the catalog's folder/u],
    ["a path out of it with backslashes", "reports: [{ file: '..\\a.txt' }]", /`file`.*inside the catalog's folder/u],
    ["a file named twice", "reports: [{ file: a.txt }, { file: a.txt }]", /「a\.txt」.*one entry/u],
    ["no list", "files: []", /`reports`/u],
    ["broken YAML", "reports: [{ file: a.txt", /cannot be read/u],
    ["an alias of nothing", "reports: *gone", /cannot be read/u],
    ["a picture", "\u0000\u0001\u0002", /binary/u],
  ])("names the entry and the field: %s", async (_, yaml, says) => {
    await expect(catalogOf(yaml)).rejects.toThrow(says);
    await expect(catalogOf(yaml)).rejects.toMatchObject({ name: "Fault" });
  });
});

describe("seeds/catalog.yaml", () => {
  it("names every report in the folder, with the sum of its bytes", async () => {
    const catalog = await readCatalog(join(seeds, "catalog.yaml"));
    const reports = readdirSync(seeds).filter((name) => /\.(?:txt|md)$/u.test(name) && !/^readme/iu.test(name));
    expect(catalog.entries.map(({ file }) => file).sort()).toEqual(reports.sort());
    for (const file of reports) {
      const source = await readSource(join(seeds, file));
      expect(entryOf(catalog, join(seeds, file))?.sha256).toBe(source.sha256);
      expect(() => refuseIfChanged(source, entryOf(catalog, join(seeds, file)))).not.toThrow();
    }
  });

  it("calls divisions as the table does, and leaves the unnamed city unnamed", async () => {
    const { entries } = await readCatalog(join(seeds, "catalog.yaml"));
    for (const { region, level } of entries.filter((entry) => entry.region !== null)) {
      expect(findDivision(region ?? "")).toMatchObject({ fullName: region, level });
    }
    expect(entries.find(({ file }) => file.startsWith("unnamed"))).toMatchObject({
      agency: null,
      region: null,
      level: "city",
    });
  });

  it("says the same of each report's year as its text", async () => {
    const { entries } = await readCatalog(join(seeds, "catalog.yaml"));
    for (const { file, year } of entries)
      expect(readFileSync(join(seeds, file), "utf8").slice(0, 400)).toContain(String(year));
  });
});

describe("refuseIfChanged", () => {
  const source = { file: "a.txt", name: "a", bytes: Buffer.from("abc"), sha256: "aa" };
  const entry = { file: "a.txt", agency: null, region: null, level: null, year: null, format: null };

  it("refuses other bytes than the catalog's, and tells both sums", () => {
    expect(() => refuseIfChanged(source, { ...entry, sha256: "bb" })).toThrow(/is aa, the catalog has bb/u);
  });

  it("lets through what the catalog does not know, and sums in capitals", () => {
    expect(() => refuseIfChanged(source, null)).not.toThrow();
    expect(() => refuseIfChanged(source, { ...entry, sha256: null })).not.toThrow();
    expect(() => refuseIfChanged(source, { ...entry, sha256: "AA" })).not.toThrow();
  });
});
