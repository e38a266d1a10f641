import type { Observation } from "@fazhi/core";
import { statement } from "../compare/gold-readings.ts";

/** Statements of one sentence, a few characters apart. */
export const sentence = (...said: readonly Partial<Observation>[]): readonly Observation[] =>
  said.map((one, at) => statement({ start: 10 + at * 20, ...one }));

export const part = { role: "part" } as const;
const items = { indicator: "functions.service_items", unit: "个" } as const;
const rate = { indicator: "functions.satisfaction_rate", unit: "%", role: "share" } as const;

/** What is stated, and the codes of what is found in it. */
export const inconsistencyRows: readonly (readonly [string, readonly Observation[], readonly string[]])[] = [
  ["none and some", sentence({ value: 0 }, { value: 1 }), ["contradiction"]],
  ["none and 余", sentence({ value: 0 }, { value: 20, low: 21, high: 29, hedge: "over" }), ["contradiction"]],
  ["none and less than five, which none is", sentence({ value: 0 }, { value: 5, low: 0, high: 4, hedge: "under" }), []],
  ["none and some of another year", sentence({ value: 0 }, { value: 1, period: "2021" }), []],
  ["none and some planned", sentence({ value: 0 }, { value: 1, status: "planned" }), []],
  ["none and some of another indicator", sentence({ value: 0 }, { value: 1, indicator: "enforcement.penalties" }), []],
  ["none and some of things unknown", sentence({ value: 0, indicator: null }, { value: 1, indicator: null }), []],
  ["26 and 40 may be two things", sentence({ value: 26 }, { value: 40 }), []],

  [
    "51 + 59 + 1 of 111",
    sentence({ value: 111 }, { ...part, value: 51 }, { ...part, value: 59 }, { ...part, value: 1 }),
    [],
  ],
  [
    "51 + 59 + 2 of 111",
    sentence({ value: 111 }, { ...part, value: 51 }, { ...part, value: 59 }, { ...part, value: 2 }),
    ["parts-exceed-total"],
  ],
  ["51 + 59 of 111", sentence({ value: 111 }, { ...part, value: 51 }, { ...part, value: 59 }), ["parts-below-total"]],
  ["one part of more", sentence({ value: 142 }, { ...part, value: 1 }), []],
  ["one part of less", sentence({ value: 1 }, { ...part, value: 2 }), ["parts-exceed-total"]],
  [
    "parts of things unknown",
    sentence(
      { value: 5, indicator: null },
      { ...part, value: 4, indicator: null },
      { ...part, value: 2, indicator: null },
    ),
    ["parts-exceed-total"],
  ],
  [
    "parts within a hedged total",
    sentence({ value: 110, low: 111, high: 119, hedge: "over" }, { ...part, value: 51 }, { ...part, value: 61 }),
    [],
  ],
  ["parts in another unit", sentence({ value: 5, unit: "次" }, { ...part, value: 9, unit: "家" }), []],
  [
    "money that rounds: 7.6亿元 of 5.04 and 2.55",
    sentence(
      { value: 7.6, unit: "亿元" },
      { ...part, value: 5.04, unit: "亿元" },
      { ...part, value: 2.55, unit: "亿元" },
    ),
    [],
  ],
  [
    "money in two units: 1亿元 of 6000万元 and 4000万元",
    sentence(
      { value: 1, unit: "亿元" },
      { ...part, value: 6000, unit: "万元" },
      { ...part, value: 4000, unit: "万元" },
    ),
    [],
  ],
  [
    "money that does not round: 7.6亿元 of 5.4 and 2.55",
    sentence(
      { value: 7.6, unit: "亿元" },
      { ...part, value: 5.4, unit: "亿元" },
      { ...part, value: 2.55, unit: "亿元" },
    ),
    ["parts-exceed-total"],
  ],
  ["a part a page later", sentence({ value: 1 }, { ...part, value: 2, start: 900 }), []],
  ["a part under another heading", sentence({ value: 1 }, { ...part, value: 2, section: ["二、"] }), []],

  [
    "16 to 14 is 12.5 %",
    sentence(
      { ...items, value: 16, role: "from" },
      { ...items, value: 14, role: "to" },
      { ...items, value: 12.5, unit: "%", role: "change" },
    ),
    [],
  ],
  [
    "78 to 49 is 37.2 %, rounded",
    sentence(
      { ...items, value: 78, role: "from" },
      { ...items, value: 49, role: "to" },
      { ...items, value: 37.2, unit: "%", role: "change" },
    ),
    [],
  ],
  [
    "78 to 49 is not 38 %",
    sentence(
      { ...items, value: 78, role: "from" },
      { ...items, value: 49, role: "to" },
      { ...items, value: 38, unit: "%", role: "change" },
    ),
    ["change-differs"],
  ],
  [
    "16 to 14 is 2 fewer",
    sentence(
      { ...items, value: 16, role: "from" },
      { ...items, value: 14, role: "to" },
      { ...items, value: 2, role: "change" },
    ),
    [],
  ],
  [
    "16 to 14 is not 3 fewer",
    sentence(
      { ...items, value: 16, role: "from" },
      { ...items, value: 14, role: "to" },
      { ...items, value: 3, role: "change" },
    ),
    ["change-differs"],
  ],
  [
    "the change may come first",
    sentence(
      { ...items, value: 20, unit: "%", role: "change" },
      { ...items, value: 16, role: "from" },
      { ...items, value: 14, role: "to" },
    ),
    ["change-differs"],
  ],
  [
    "more than 10 % holds for 12.5 %",
    sentence(
      { ...items, value: 16, role: "from" },
      { ...items, value: 14, role: "to" },
      { ...items, value: 10, low: 10, high: null, hedge: "over", unit: "%", role: "change" },
    ),
    [],
  ],
  [
    "from 95 % to 98 % is 3 points",
    sentence(
      { ...rate, value: 95, role: "from" },
      { ...rate, value: 98, role: "to" },
      { ...rate, value: 3, unit: "个百分点", role: "change" },
    ),
    [],
  ],
  [
    "from 95 % to 98 % is not 5 points",
    sentence(
      { ...rate, value: 95, role: "from" },
      { ...rate, value: 98, role: "to" },
      { ...rate, value: 5, unit: "个百分点", role: "change" },
    ),
    ["change-differs"],
  ],
  [
    "a change from nothing has no percentage",
    sentence(
      { ...items, value: 0, role: "from" },
      { ...items, value: 14, role: "to" },
      { ...items, value: 100, unit: "%", role: "change" },
    ),
    [],
  ],

  [
    "18 of 20 is 90 %",
    sentence(
      { value: 20, what: "发现问题" },
      { ...part, value: 18, what: "完成整改" },
      { ...rate, value: 90, what: "整改率" },
    ),
    [],
  ],
  [
    "18 of 20 is not 95 %",
    sentence(
      { value: 20, what: "发现问题" },
      { ...part, value: 18, what: "完成整改" },
      { ...rate, value: 95, what: "整改率" },
    ),
    ["rate-differs"],
  ],
  [
    "2 of 3 is 66.7 %, rounded",
    sentence(
      { value: 3, what: "发现问题" },
      { ...part, value: 2, what: "完成整改" },
      { ...rate, value: 66.7, what: "整改率" },
    ),
    [],
  ],
  [
    "a rate of something else",
    sentence(
      { value: 50, what: "抽查单位" },
      { ...part, value: 5, what: "发现问题" },
      { ...rate, value: 100, what: "整改率" },
    ),
    [],
  ],

  ["one value twice", sentence({ value: 11 }, { value: 11 }), ["repeat"]],
  ["one value twice in words alike", sentence({ value: 3, unit: "人" }, { value: 3, unit: "名" }), ["repeat"]],
  [
    "one denial that states two zeros",
    [
      statement({ value: 0, start: 10, quote: "无废止和失效文件" }),
      statement({ value: 0, start: 10, quote: "无废止和失效文件" }),
    ],
    [],
  ],
  ["20余 and 20 are two values", sentence({ value: 20, low: 21, high: 29, hedge: "over" }, { value: 20 }), []],
  ["nothing", [], []],
];
