import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { Finding } from "@fazhi/core";
import { CONSISTENCY } from "../../../packages/core/src/generated/consistency.ts";
import { findChecks } from "../../../packages/core/src/observation/find-checks.ts";
import { findInconsistencies } from "../../../packages/core/src/observation/find-inconsistencies.ts";
import { goldReadings } from "../compare/gold-readings.ts";
import { markedStatements } from "./marked-statements.ts";

interface Row {
  readonly name: string;
  readonly say: string;
  readonly found?: readonly string[];
  readonly holds?: readonly string[];
  readonly reason?: string;
}

const rows = parse(readFileSync(new URL("inconsistencies.yaml", import.meta.url), "utf8")) as readonly Row[];

const codes = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ code }) => code.replace("consistency/", ""));

const holdingIn = (say: string): readonly string[] =>
  findChecks(markedStatements(say)).flatMap(({ rule, finding }) => (finding === null ? [rule] : []));

describe("findInconsistencies", () => {
  it.each(rows)("$name", ({ say, found = [], holds = [], reason }) => {
    const findings = findInconsistencies(markedStatements(say));
    expect(codes(findings)).toEqual(found);
    expect(holdingIn(say)).toEqual(holds);
    if (reason !== undefined) expect(findings[0]?.reason?.message).toBe(reason);
  });

  it("does not mind the order in which statements come", () => {
    for (const { say } of rows) {
      const { report, observations } = markedStatements(say);
      const turned = [...observations].reverse();
      expect(findInconsistencies({ report, observations: turned })).toEqual(
        findInconsistencies({ report, observations }),
      );
    }
  });

  it("quotes what stands in the text", () => {
    for (const { say } of rows) {
      const marked = markedStatements(say);
      const { content } = marked.report.text;
      for (const { quotes, reason } of findInconsistencies(marked))
        for (const { quote, start, end } of [...quotes, ...(reason === undefined ? [] : [reason.quote])])
          expect(content.slice(start, end)).toBe(quote);
    }
  });

  const parts = fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 2, maxLength: 9 });

  it("lets every list that adds up hold, and no list that is said to be whole and does not", () => {
    fc.assert(
      fc.property(parts, fc.integer({ min: -3, max: 3 }), (values, off) => {
        const total = values.reduce((sum, value) => sum + value, off);
        fc.pre(total > 0);
        const list = values.map((value, at) => `第${at}类【${value}件】`).join("、");
        const say = `清理【${total}件】，分别为${list}。`;
        expect(codes(findInconsistencies(markedStatements(say)))).toEqual(
          off === 0 ? [] : [off < 0 ? "parts-exceed-total" : "parts-below-total"],
        );
        expect(holdingIn(say)).toEqual(off === 0 ? ["sum"] : []);
      }),
    );
  });

  it("accepts every rate that is rounded from its count and base", () => {
    const counted = fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 9999 }));
    fc.assert(
      fc.property(counted, fc.integer({ min: 0, max: 2 }), ([base, more], digits) => {
        const [whole, part] = [base + more, base];
        const rate = ((part / whole) * 100).toFixed(digits);
        const say = `查出【问题${whole}件|what=问题】，整改【${part}件|part what=整改】，整改率【${rate}%|share what=整改率】。`;
        expect(codes(findInconsistencies(markedStatements(say)))).toEqual([]);
      }),
    );
  });
});

describe("the words that decide", () => {
  const amounts = (example: string): string => example.replace(/(\d+)件/gu, "【$1件】");

  it.each([...CONSISTENCY.opens, ...CONSISTENCY.complete])("open a list of parts: $example", ({ word, example }) => {
    expect(example).toContain(word);
    const total = /\d+/u.exec(example)?.[0] ?? "";
    const short = example.replace(total, "1").replaceAll("项", "件");
    expect(codes(findInconsistencies(markedStatements(amounts(short))))).toEqual(["parts-exceed-total"]);
  });

  it.each(CONSISTENCY.rests)("make up a total: $example", ({ word, example }) => {
    expect(example).toContain(word);
    const say = example.replace(/(\d+)个/gu, "【$1个】");
    expect(holdingIn(say)).toEqual(["sum"]);
    expect(codes(findInconsistencies(markedStatements(say.replace("9", "8"))))).toEqual(["parts-exceed-total"]);
  });

  it.each([...CONSISTENCY.sums, ...CONSISTENCY.joins])("make a list: $example", ({ word, example }) => {
    expect(example).toContain(word);
    const list = example.split(/[,，](?=[合共总]计)/u)[0] ?? "";
    expect(holdingIn(amounts(`办理9件,其中${list}。`))).toEqual(["sum"]);
  });

  it.each(CONSISTENCY.others)("measure against another body: $example", ({ example }) => {
    const [from = "", to = "", change = ""] = example.match(/[\d.]+(?:%|个百分点)/gu) ?? [];
    const say = example
      .replace(from, `【${from}|from】`)
      .replace(to, `【${to}|to】`)
      .replace(change, `【${change}|change】`);
    expect(codes(findInconsistencies(markedStatements(say)))).toEqual([]);
    const without = say.replace(/,.*【/u, ",提高【");
    expect(codes(findInconsistencies(markedStatements(without)))).toEqual(["change-differs"]);
  });

  it.each(CONSISTENCY.carried)("may explain a difference: $example", ({ word, example }) => {
    expect(example).toContain(word);
    const say = `受理【9件】,分别为许可【3件】、确认【2件】;【${example}】。`.replace(";", ",");
    expect(findInconsistencies(markedStatements(say))[0]?.reason).toBeDefined();
  });

  it.each(CONSISTENCY.scopes)("give another scope: $example", ({ word, example }) => {
    expect(example).toContain(word);
    const say = `办理【复议案件8件|what=复议案件】。${example.replace("复议案件9件", "【复议案件9件|what=复议案件】")}。`;
    expect(codes(findInconsistencies(markedStatements(say)))).toEqual([]);
    expect(codes(findInconsistencies(markedStatements(say.replace(word, ""))))).toEqual(["values-differ"]);
  });

  it.each(CONSISTENCY.kinds)("are of one kind alone: $example", ({ word, example }) => {
    expect(example).toContain(word);
    expect(codes(findInconsistencies(markedStatements(`【${example}】。【行政复议3件】。`)))).toEqual([]);
    const plain = `【${example.replace(/^.*(?=行政)/u, "")}】。【行政复议3件】。`;
    expect(codes(findInconsistencies(markedStatements(plain)))).toEqual(["contradiction"]);
  });

  it.each(CONSISTENCY.narrows)("are said of some cases alone: $example", ({ word, example }) => {
    expect(example).toContain(word);
    const say = `【行政复议0件】。${amounts(example)}。`;
    expect(codes(findInconsistencies(markedStatements(say)))).toEqual([]);
  });
});

describe("the seeds", () => {
  const readings = goldReadings().readings;
  const findings = readings.flatMap((reading) => reading.findings);

  it("hold one contradiction: Tianjin 2018 on reconsideration, none and one", () => {
    expect(findings.filter(({ severity }) => severity === "conflict")).toMatchObject([
      {
        code: "consistency/contradiction",
        severity: "conflict",
        report: "tianjin-kjj-2018",
        indicator: "disputes.reconsideration_cases",
        message: expect.stringContaining("0 件 and 1 件 for 2018"),
        quotes: [
          { quote: "无行政复议、行政诉讼和执法投诉案件发生", start: 5359, end: 5378 },
          { quote: "行政复议申请 1件", start: 7470, end: 7479 },
        ],
      },
    ]);
  });

  it("hold no sum, change or rate that fails", () => {
    expect(findings.filter(({ severity }) => severity === "warning")).toEqual([]);
  });

  it("hold the sums and changes that a person worked out", () => {
    const holding = readings.flatMap((reading) => findChecks(reading)).map(({ message }) => message);
    for (const said of [
      "51 件 + 59 件 + 1 件 add up to 111 件",
      "3 件 + 6 个 + 5 件 + 1 件 add up to 15 件",
      "1 项 + 2 项 + 2 项 add up to 5 项",
      "from 16 个 to 14 个 is the change that the report states, 12.5 %",
      "from 78 个 to 49 个 is the change that the report states, 37.2 %",
    ])
      expect(holding).toContainEqual(expect.stringContaining(said));
  });

  it("hold facts told twice", () => {
    const issued = findings.find(
      ({ code, indicator }) => code === "consistency/repeat" && indicator === "rules.normative_documents_issued",
    );
    expect(issued?.quotes.map(({ start }) => start)).toEqual([2551, 2861]);
  });

  it("are quoted as printed", () => {
    for (const { report, findings } of goldReadings().readings) {
      for (const { quote, start, end } of findings.flatMap(({ quotes }) => quotes))
        expect(report.text.content.slice(start, end)).toBe(quote);
    }
  });
});

it("says each finding and each check in one sentence", () => {
  const told = rows.flatMap(({ say }) => findInconsistencies(markedStatements(say)));
  const first = new Map(told.map(({ code, severity, message }) => [code, `${severity}: ${message}`]));
  const held = rows.flatMap(({ say }) => findChecks(markedStatements(say))).filter(({ finding }) => finding === null);
  const firstHeld = new Map(held.map(({ rule, message }) => [rule, `holds: ${message}`]));
  expect([...first.values(), ...firstHeld.values()]).toMatchInlineSnapshot(`
    [
      "conflict: Enforcement inspections: the report states 120 条 and 0 件 for 2022; unless the two count different things, they cannot both hold",
      "warning: Enforcement inspections: the report states 26 件 and 24 件 for 2022 and calls both by one name",
      "warning: Enforcement inspections: 3 件 + 3 件 add up to 6, more than the 5 件 they are parts of",
      "warning: Enforcement inspections: 6 个 + 2 个 add up to 8, less than the 9 个 they are said to make up",
      "warning: Enforcement inspections: from 95 % to 98 % is a change of 3 个百分点, but the report states 5 个百分点",
      "warning: Enforcement inspections: 27 件 of 293 件 is 9.215 %, but the report states 12.7 %",
      "note: Enforcement inspections: the report states 3 人 at 2 places for 2022; it may be one fact told again, so do not add them up",
      "holds: Enforcement inspections: 3 件 + 2 件 add up to 5 件",
      "holds: Enforcement inspections: from 95 % to 98 % is the change that the report states, 3 个百分点",
      "holds: Enforcement inspections: 8 件 of 9 件 is the rate stated, 88.89 %",
    ]
  `);
});
