import type { ComparedReport, Comparison, Observation, Refusal, Verdict } from "@fazhi/core";
import { describe, expect, it } from "vitest";
import { chainPhrase } from "../../../packages/viz/src/briefing/chain-phrase.ts";
import { plainWords } from "../../../packages/viz/src/briefing/phrase.ts";
import { comparisonSentences, shortChange, sizeOf } from "../../../packages/viz/src/briefing/verdict-sentence.ts";
import { wordingIn } from "../../../packages/viz/src/briefing/wording.ts";
import { labelsOf } from "../../../packages/viz/src/label.ts";
import { statement } from "../../core/compare/gold-readings.ts";

const row = (report: string, year: number, ...statements: readonly Observation[]): ComparedReport => ({
  report,
  agency: `${report}局`,
  region: null,
  level: null,
  year,
  state: statements.length > 0 ? "stated" : "not-stated",
  obsStatus: statements.length > 0 ? "A" : "O",
  statements,
  setAside: [],
  interval: statements.length > 0 ? { low: 1, high: 2 } : null,
  unit: "次",
});

const of = (value: number, low = value, high = value): Observation =>
  statement({ value, low, high, hedge: low === value ? "exact" : "over" });

const compared = (
  across: Comparison["across"],
  rows: readonly ComparedReport[],
  ...verdicts: readonly Verdict[]
): Comparison => ({
  across,
  indicator: "enforcement.inspections",
  unit: "次",
  rows,
  verdicts: verdicts.map((verdict, at) => ({ a: rows[at]?.report ?? "", b: rows[at + 1]?.report ?? "", verdict })),
  findings: [],
});

const higher: Verdict = { kind: "higher", difference: { low: 11, high: 19 } };
const lower: Verdict = { kind: "lower", difference: { low: -19, high: -11 } };
const equal: Verdict = { kind: "equal", difference: { low: 0, high: 0 } };
const undecided: Verdict = { kind: "equal-within-hedges", difference: { low: -3, high: 5 } };
const apart: Verdict = { kind: "not-comparable", because: ["unit", "period"] };

const ofAgencies = [
  [
    higher,
    "甲局（2022 年）40 次，高于乙局（2021 年）20 余次，相差 11 至 19 次。",
    "甲局 (2022) with 40, higher than 乙局 (2021) with over 20, by 11 to 19.",
  ],
  [
    lower,
    "甲局（2022 年）40 次，低于乙局（2021 年）20 余次，相差 11 至 19 次。",
    "甲局 (2022) with 40, lower than 乙局 (2021) with over 20, by 11 to 19.",
  ],
  [
    equal,
    "甲局（2022 年）40 次，与乙局（2021 年）20 余次相同。",
    "甲局 (2022) with 40, the same as 乙局 (2021) with over 20.",
  ],
  [
    undecided,
    "甲局（2022 年）40 次，与乙局（2021 年）20 余次在措辞允许的范围内难分高低。",
    "甲局 (2022) with 40, which within what the wording allows cannot be told apart from 乙局 (2021) with over 20.",
  ],
  [
    apart,
    "甲局（2022 年）40 次，与乙局（2021 年）20 余次不作比较：计量单位不同；所属年份不同。",
    "甲局 (2022) with 40, not compared with 乙局 (2021) with over 20: the units differ; the years differ.",
  ],
] as const;

const ofYears = [
  [
    lower,
    "由 2018 年的 20 余次增至 2022 年的 40 次，增加 11 至 19 次。",
    "rose from over 20 (2018) to 40 (2022), by 11 to 19.",
    "增加 11 至 19 次",
  ],
  [
    higher,
    "由 2018 年的 20 余次减至 2022 年的 40 次，减少 11 至 19 次。",
    "fell from over 20 (2018) to 40 (2022), by 11 to 19.",
    "减少 11 至 19 次",
  ],
  [equal, "2018 年的 20 余次，2022 年的 40 次，持平。", "over 20 (2018), 40 (2022): unchanged.", "持平"],
  [
    undecided,
    "2018 年的 20 余次，2022 年的 40 次，在措辞允许的范围内看不出增减。",
    "over 20 (2018), 40 (2022): no change can be told within what the wording allows.",
    "在措辞允许的范围内看不出增减",
  ],
  [
    apart,
    "2018 年的 20 余次，2022 年的 40 次，不作比较：计量单位不同；所属年份不同。",
    "over 20 (2018), 40 (2022): not compared, the units differ; the years differ.",
    "不作比较：计量单位不同；所属年份不同",
  ],
] as const;

describe("comparisonSentences", () => {
  it.each(ofAgencies)("tells agencies apart: $kind", (verdict, chinese, english) => {
    const comparison = compared("agencies", [row("甲", 2022, of(40)), row("乙", 2021, of(20, 21, 29))], verdict);
    expect(comparisonSentences(comparison, "zh-CN")).toEqual([chinese]);
    expect(comparisonSentences(comparison, "en")).toEqual([english]);
  });

  it.each(ofYears)("tells years apart, the earlier against the later: $kind", (verdict, chinese, english, short) => {
    const comparison = compared("years", [row("甲", 2018, of(20, 21, 29)), row("乙", 2022, of(40))], verdict);
    expect(comparisonSentences(comparison, "zh-CN")).toEqual([chinese]);
    expect(comparisonSentences(comparison, "en")).toEqual([english]);
    const [pair] = comparison.verdicts;
    expect(pair && plainWords(shortChange(comparison, pair, wordingIn("zh-CN"), "x"))).toBe(short);
  });

  it("says of a report without a number why it has none, and compares it with nothing", () => {
    const comparison = compared("agencies", [row("甲", 2022, of(40)), row("乙", 2021)], {
      kind: "not-comparable",
      because: ["not-stated"],
    });
    expect(comparisonSentences(comparison, "en")).toEqual(["乙局 (2021): not mentioned."]);
  });
});

describe("comparisonSentences of a row whose only numbers were set aside", () => {
  const aside = (state: ComparedReport["state"], ...because: readonly Refusal[]): ComparedReport => ({
    ...row("乙", 2021),
    state,
    setAside: because.map((one) => ({ observation: of(7), because: one })),
  });
  const sums = [
    [
      "another unit, twice",
      aside("stated", "unit", "unit"),
      "乙局（2021 年）：有数字，但不可比：计量单位不同。",
      "乙局 (2021): stated, not comparable: the units differ.",
    ],
    [
      "two reasons",
      aside("stated", "unit", "period"),
      "乙局（2021 年）：有数字，但不可比：计量单位不同；所属年份不同。",
      "乙局 (2021): stated, not comparable: the units differ; the years differ.",
    ],
    [
      "a plan",
      aside("topic-no-number", "status"),
      `乙局（2021 年）：有数字，但不可比：${labelsOf("zh-CN").refusal.status}。`,
      "乙局 (2021): stated, not comparable: a plan or background, not a fact of the period.",
    ],
    [
      "a plan of what it has no power to do",
      aside("no-power", "status"),
      `乙局（2021 年）：${labelsOf("zh-CN").state["no-power"]}。`,
      "乙局 (2021): no such power.",
    ],
  ] as const;

  it.each(sums)("says why: %s", (_, silent, chinese, english) => {
    const comparison = compared("agencies", [row("甲", 2022, of(40)), silent], apart);
    expect(comparisonSentences(comparison, "zh-CN")).toEqual([chinese]);
    expect(comparisonSentences(comparison, "en")).toEqual([english]);
  });
});

describe("chainPhrase", () => {
  const [a, b, c] = [row("甲", 2022, of(42)), row("乙", 2022, of(30, 31, 39)), row("丙", 2022)];
  const chains = [
    ["no number", [c], [], "没有报告给出可比的数字"],
    ["one number", [a, c], [apart], "只有甲局（2022 年）给出可比的数字：42 次；另有 1 份报告没有给出数字"],
    [
      "an order",
      [a, b, c],
      [higher, apart],
      "甲局（2022 年）42 次，高于乙局（2022 年）30 余次；另有 1 份报告没有给出数字",
    ],
    ["no order", [a, b], [undecided], "甲局（2022 年）42 次，难分高低的是乙局（2022 年）30 余次"],
    [
      "no comparison",
      [a, b],
      [apart],
      "甲局（2022 年）42 次；不与之比较（计量单位不同；所属年份不同）的有乙局（2022 年）30 余次",
    ],
    [
      "a long order by its head",
      ["甲", "乙", "丙", "丁", "戊", "己", "庚"].map((name) => row(name, 2022, of(9))),
      Array<Verdict>(6).fill(undecided),
      `甲局（2022 年）9 次${["乙", "丙", "丁", "戊"].map((name) => `，难分高低的是${name}局（2022 年）9 次`).join("")}；另有 2 份报告也给出数字，见表`,
    ],
    ["one value for all", [a, row("丁", 2022, of(42))], [equal], "甲局（2022 年）、丁局（2022 年）均为 42 次"],
  ] as const;

  it.each(chains)("tells %s", (_, rows, verdicts, said) => {
    expect(plainWords(chainPhrase(compared("agencies", rows, ...verdicts), wordingIn("zh-CN")))).toBe(said);
  });
});

describe("sizeOf", () => {
  const sizes = [
    [
      { low: -19, high: -11 },
      { low: 11, high: 19 },
    ],
    [
      { low: null, high: -11 },
      { low: 11, high: null },
    ],
    [
      { low: 3, high: null },
      { low: 3, high: null },
    ],
  ] as const;
  it.each(sizes)("takes the sign from %j", (difference, size) => expect(sizeOf(difference)).toEqual(size));
});
