import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { parse } from "yaml";
import { afterAll, describe, expect, it } from "vitest";
import {
  addCorrections,
  fromCorrections,
  isReviewed,
  meantBy,
  observationsFrame,
  readCorrections,
  readReport,
  readReports,
  readText,
  reviewOf,
  toCorrections,
  toNdjson,
  writeCorrections,
  type Correction,
} from "@fazhi/core";

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

const TEXT = [
  "某市水利局2023年法治政府建设年度报告",
  "一、主要举措",
  "全年开展执法检查40余次，作出行政处罚3件。",
  "无行政复议、行政诉讼案件。",
  "另有检查2次由上级组织。",
  "",
].join("\n");

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "fazhi-corrections-"));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, ".."), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

const plain = readText(TEXT, { id: "a" });
const decider = { report: "a", coder: "李", date: "2024-05-01", reason: "见原文" } as const;
const at = (value: number) => {
  const { quote, start, end } = plain.observations.find((one) => one.value === value)!;
  return { ...decider, quote, start, end };
};
const zeros = plain.observations.filter(({ value }) => value === 0);
const missing = { ...decider, quote: "主要举措", start: TEXT.indexOf("主要举措"), end: TEXT.indexOf("主要举措") + 4 };
const read = async (...corrections: readonly Correction[]) =>
  readText(TEXT, { id: "a", corrections: await fromCorrections(toCorrections(corrections), "corrections.yaml") });

describe("a correction", () => {
  it("confirms: the observation stays what it is, and is reviewed", async () => {
    const reading = await read({ action: "confirm", ...at(3) });
    expect(reading.observations).toEqual(plain.observations);
    const reviewed = reading.observations.filter((one) => isReviewed(reading, one));
    expect(reviewed.map(({ value }) => value)).toEqual([3]);
    expect(reviewOf(reading, reviewed[0]!)?.correction).toMatchObject({ coder: "李", date: "2024-05-01" });
    expect(plain.observations.some((one) => isReviewed(plain, one))).toBe(false);
  });

  it("changes: fields are set, the interval follows, and what the library read is kept", async () => {
    const reading = await read({ action: "change", ...at(40), set: { value: 42, hedge: "exact", unit: "场次" } });
    const after = reading.observations[0]!;
    expect(after).toMatchObject({ value: 42, low: 42, high: 42, hedge: "exact", unit: "场次" });
    expect([after.rule, after.quote]).toEqual([plain.observations[0]!.rule, plain.observations[0]!.quote]);
    expect(reading.corrections).toEqual([
      { correction: expect.objectContaining({ action: "change" }), before: plain.observations[0], after },
    ]);
    expect(Object.keys(after).sort()).toEqual(Object.keys(plain.observations[0]!).sort());
  });

  it("puts an indicator into the field of its standing", async () => {
    const trial = plain.codebook!.ofStanding("experimental")[0]!.id;
    const to = (indicator: string | null) => read({ action: "change", ...at(3), set: { indicator } });
    const meant = async (indicator: string | null) =>
      (await to(indicator)).observations.find(({ value }) => value === 3)!;
    expect(await meant("rules.cleanups")).toMatchObject({ indicator: "rules.cleanups", experimental: null });
    expect(await meant(trial)).toMatchObject({ indicator: null, experimental: trial });
    expect(meantBy(await meant(null))).toBeNull();
  });

  it("rejects: the observation is gone, its record is not", async () => {
    const reading = await read({ action: "reject", ...at(2) });
    expect(reading.observations).toEqual(plain.observations.filter(({ value }) => value !== 2));
    expect(reading.corrections![0]).toMatchObject({ before: { value: 2 }, after: null });
  });

  it("adds: the missing statement stands in its place with the headings above it", async () => {
    const observation = { value: 7, unit: "项", indicator: "functions.measures" };
    const reading = await read({ action: "add", ...missing, observation });
    expect(reading.observations[0]).toMatchObject({
      ...observation,
      low: 7,
      period: "2023",
      role: "level",
      year: 2023,
      rule: "correction:add",
    });
    expect(reading.observations.map(({ start }) => start)).toEqual(
      reading.observations.map(({ start }) => start).sort((a, b) => a - b),
    );
    expect(observationsFrame([...reading.observations]).length).toBe(plain.observations.length + 1);
  });

  it("of one of several statements of the same words says which", async () => {
    const [first, second] = zeros;
    expect(first!.quote).toBe(second!.quote);
    const { quote, start, end } = first!;
    const reads = { indicator: meantBy(second!) };
    const reading = await read({ action: "reject", ...decider, quote, start, end, reads });
    expect(reading.observations.filter(({ value }) => value === 0).map(meantBy)).toEqual([meantBy(first!)]);
  });

  it("changes the findings, which are worked out anew", async () => {
    const text = `${TEXT}全年行政复议案件2件。\n`;
    const before = readText(text, { id: "a" });
    expect(before.findings.map(({ code }) => code)).toContain("consistency/contradiction");
    const one = before.observations.findLast(({ indicator }) => indicator === "disputes.reconsideration_cases")!;
    const rejecting = toCorrections([
      { action: "reject", ...decider, quote: one.quote, start: one.start, end: one.end },
    ]);
    const after = readText(text, { id: "a", corrections: await fromCorrections(rejecting, "c.yaml") });
    expect(after.findings.map(({ code }) => code)).not.toContain("consistency/contradiction");
  });
});

interface BadRow {
  readonly name: string;
  readonly code: string;
  readonly line: number;
  readonly what: string;
  readonly yaml: string;
}

const bad = parse(readFileSync(new URL("bad.yaml", import.meta.url), "utf8")) as readonly BadRow[];

describe("corrections that do not fit", () => {
  it.each(bad)("$name: a fault with file, line, field and mend", async ({ code, line, what, yaml }) => {
    const folder = folderWith({ "a.txt": TEXT, "corrections.yaml": yaml });
    const fault: unknown = await readReports(folder).catch((cause: unknown) => cause);
    expect(fault).toMatchObject({ code: `corrections/${code}`, mend: expect.stringMatching(/\w/) });
    expect(String(fault)).toContain(what);
    expect(String(fault)).toContain(line === 0 ? "corrections.yaml" : `corrections.yaml:${line}:`);
    await expect(readReport(join(folder, "a.txt"))).rejects.toMatchObject({ code: `corrections/${code}` });
    await expect(readReports(folder, { corrections: false })).resolves.toMatchObject({ skipped: [] });
  });
});

describe("a corrections.yaml beside reports", () => {
  const yaml = toCorrections([{ action: "change", ...at(3), set: { value: 5 } }]);

  it("is applied when they are read, and not where that is switched off", async () => {
    const folder = folderWith({ "a.txt": TEXT, "b.txt": TEXT, "corrections.yaml": yaml });
    const values = async (...args: Parameters<typeof readReports>) =>
      (await readReports(...args)).readings.map(({ observations }) => observations.map(({ value }) => value));
    expect(await values(folder)).toEqual([
      [40, 5, 0, 0, 2],
      [40, 3, 0, 0, 2],
    ]);
    expect(await values(folder, { corrections: false })).toEqual([
      [40, 3, 0, 0, 2],
      [40, 3, 0, 0, 2],
    ]);
    expect((await readReport(join(folder, "a.txt"))).corrections).toHaveLength(1);
    expect((await readReport(join(folder, "b.txt"))).corrections).toBeUndefined();
  });

  it("speaks of its own folder, though reports of two folders bear one name", async () => {
    const folder = folderWith({ "2022/a.txt": TEXT, "2023/a.txt": TEXT, "2023/corrections.yaml": yaml });
    const { readings } = await readReports([join(folder, "2022"), join(folder, "2023")]);
    expect(readings.map(({ report, observations }) => [report.id, observations[1]?.value])).toEqual([
      ["2022/a", 3],
      ["2023/a", 5],
    ]);
  });

  it("leaves what is read of other reports as it is, byte for byte", async () => {
    const seeds = fileURLToPath(new URL("../../../../seeds/", import.meta.url));
    const before = (await readReports(seeds)).readings.flatMap(({ observations }) => observations);
    const folder = folderWith({});
    for (const name of readdirSync(seeds)) copyFileSync(join(seeds, name), join(folder, name));
    const { quote, start, end, report } = before[0]!;
    await writeCorrections(folder, [{ action: "confirm", ...decider, report, quote, start, end }]);
    const after = (await readReports(folder)).readings.flatMap(({ observations }) => observations);
    expect(toNdjson(after)).toBe(toNdjson(before));
  });

  it("is written whole and reads back the same", async () => {
    const folder = folderWith({ "a.txt": TEXT });
    const decisions: readonly Correction[] = [
      { action: "confirm", ...at(3), reads: { value: 3, unit: "件" } },
      { action: "add", ...missing, observation: { value: 7, unit: "", low: null, high: 8, hedge: "under" } },
    ];
    const file = await writeCorrections(folder, decisions);
    expect(readdirSync(folder).sort()).toEqual(["a.txt", "corrections.yaml"]);
    expect((await readCorrections(file)).entries.map(({ correction }) => correction)).toEqual(decisions);
    await expect(writeCorrections(folder, [{ ...decisions[0]!, date: "2024-02-30" }])).rejects.toMatchObject({
      code: "corrections/bad-entry",
    });
    expect((await readCorrections(folder)).entries).toHaveLength(2);
  });
});

describe("words of a report in YAML", () => {
  it("come back as they are, whatever they are", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", minLength: 1 }), async (quote) => {
        const correction: Correction = {
          action: "confirm",
          ...decider,
          quote,
          start: 3,
          end: 3 + quote.length,
          reason: `x${quote}`,
        };
        const { entries } = await fromCorrections(toCorrections([correction]), "c.yaml");
        expect(entries[0]?.correction).toEqual(correction);
      }),
    );
  });
});

describe("decisions added to others", () => {
  const of = (...all: readonly Correction[]) => fromCorrections(toCorrections(all), "corrections.yaml");
  const first: Correction = { action: "confirm", ...at(3) };
  const other: Correction = { action: "reject", ...at(3), coder: "王" };

  it("join them, and the same twice is one", async () => {
    const merged = addCorrections(await of(first), await of(first, { action: "confirm", ...at(2) }));
    expect(merged).toMatchObject({ added: 1, same: 1, replaced: 0 });
    expect(merged.corrections).toHaveLength(2);
  });

  it("on the same statement are a fault that names the other, or take its place where that is asked", async () => {
    const [to, decisions] = [await of(first), await of(other)];
    expect(() => addCorrections(to, decisions)).toThrow(/李, 2024-05-01/);
    expect(addCorrections(to, decisions, { replace: true })).toMatchObject({ corrections: [other], replaced: 1 });
  });
});
