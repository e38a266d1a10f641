import {
  type BreakCode,
  type ComparedReport,
  type Comparison,
  type CoverageState,
  frameOf,
  type IndicatorId,
  type Observation,
  SERIES_BREAK_SCHEMA,
} from "@fazhi/core";
import { type Breaks, type ChartSpec, dots, type Language, slope, smallMultiples, trend } from "@fazhi/viz";
import type { Drawing, NamedChart } from "../every-chart.ts";
import * as samples from "../sample-comparisons.ts";
import { comparisonOf, rowOf, said } from "../sample-rows.ts";

const states: readonly CoverageState[] = ["not-stated", "no-report", "topic-no-number", "no-power", "conflict"];

const LONG = "新疆生产建设兵团第十三师新星市农业农村局（乡村振兴局、畜牧兽医局）";

/** A row by its number: mostly a number, now and then a hedge, an open end or none. */
function madeRow(agency: string, at: number, year: number, indicator: IndicatorId): ComparedReport {
  const value = (at * 37 + (year - 2010) * 11) % 180;
  const kind = (at * 7 + year * 5) % 13;
  const about = { report: `${agency}-${year}`, agency, year };
  if (kind < 2) return rowOf({ ...about, state: states[(at + year) % states.length]!, statements: [] });
  const statement: Observation =
    kind === 2
      ? said(value + 1, value + 9, `${value}余次`, { indicator, hedge: "over" })
      : kind === 3
        ? said(value, null, `不少于${value}次`, { indicator, hedge: "over" })
        : said(value, value, `${value}次`, { indicator });
  return rowOf({ ...about, state: value === 0 ? "zero-stated" : "stated", statements: [statement] });
}

/** Many agencies in several years, some silent, some hedged, one with a long name. */
export function panelOf(
  agencies: number,
  years: readonly number[],
  indicator: IndicatorId = "enforcement.inspections",
): Comparison {
  const names = Array.from({ length: agencies }, (_, at) => (at === 4 ? LONG : `第${at + 1}县司法局`));
  const rows = names.flatMap((agency, at) => years.map((year) => madeRow(agency, at, year, indicator)));
  return { ...comparisonOf("years", indicator, rows), across: "agencies-and-years" };
}

/** A break as short as a test can write it. */
export interface BreakSample {
  readonly agency: string;
  readonly year: number;
  readonly code: BreakCode;
  readonly status: "B" | "D";
  readonly indicator?: IndicatorId;
}

/** Breaks as `seriesBreaks` gives them. */
export const breaksFrame = (breaks: readonly BreakSample[]): Breaks =>
  frameOf(
    SERIES_BREAK_SCHEMA,
    breaks.map(({ agency, year, code, status, indicator = null }) => ({
      agency,
      region: null,
      level: null,
      indicator,
      from_year: year - 1,
      year,
      from_report: null,
      to_report: `${agency}-${year}`,
      code,
      severity: status === "B" ? "warning" : "note",
      obs_status: status,
      reason: "a reason in English",
      source: "a table",
      checked: null,
      quotes: code.startsWith("words/") ? "统计口径有调整" : "",
    })),
  );

const agency = "天津市科学技术局";

/** A break that parts the drawn years, one that only bends them, both in one year, and one of another indicator. */
export const breaksOfTianjin: Breaks = breaksFrame([
  { agency, year: 2017, code: "words/counting", status: "D" },
  { agency, year: 2022, code: "outline/period", status: "D" },
  { agency, year: 2022, code: "agency/reorganised", status: "B" },
  { agency, year: 2023, code: "unit/changed", status: "B", indicator: "capacity.group_study" },
]);

const recent = [2021, 2022, 2023];
const three: readonly IndicatorId[] = ["enforcement.inspections", "capacity.training_hours", "emergency.drills"];

const silentPanel: Comparison = {
  ...comparisonOf(
    "years",
    "publicity.activities",
    recent.map((year) => rowOf({ report: `silent-${year}`, agency: "第1县司法局", year, state: "not-stated" })),
    "",
  ),
  across: "agencies-and-years",
};

const charts: Readonly<Record<string, (options: Drawing & { readonly language: Language }) => ChartSpec>> = {
  "dots-inspections": (options) => dots(samples.inspections, options),
  "dots-training": (options) => dots(samples.trainingHours, options),
  "dots-records": (options) => dots(samples.records, options),
  "dots-silence": (options) => dots(samples.silence, options),
  "dots-reconsideration": (options) => dots(samples.reconsideration, options),
  "dots-many-years": (options) => dots(samples.manyYears, options),
  "dots-agencies-and-years": (options) => dots(samples.agenciesAndYears, options),
  "dots-undated": (options) => dots(samples.undated, options),
  "dots-nothing": (options) => dots(samples.nothing, options),
  "dots-sixty": (options) => dots(panelOf(60, recent), options),
  "dots-eight-years": (options) => dots(panelOf(6, [2016, 2017, 2018, 2019, 2020, ...recent]), options),
  "multiples-agencies": (options) =>
    smallMultiples([...three.map((id) => panelOf(5, recent, id)), silentPanel], options),
  "multiples-one-year": (options) => smallMultiples([samples.inspections, samples.trainingHours], options),
  "multiples-silence": (options) => smallMultiples([samples.silence], options),
  "multiples-one-agency": (options) =>
    smallMultiples([samples.twoYears, samples.manyYears, samples.reconsideration], {
      ...options,
      breaks: breaksOfTianjin,
    }),
  "multiples-nothing": (options) => smallMultiples([], options),
  "multiples-of-nothing": (options) => smallMultiples([samples.nothing], options),
  "trend-breaks": (options) => trend(samples.manyYears, { ...options, breaks: breaksOfTianjin }),
  "trend-sixty": (options) => trend(panelOf(60, recent), options),
  "slope-breaks": (options) => slope(samples.manyYears, { ...options, breaks: breaksOfTianjin }),
  "slope-sixty": (options) => slope(panelOf(60, recent), options),
};

const languages: readonly Language[] = ["zh-CN", "en"];

/** Charts of comparisons in both languages. */
export const chartsOfComparisons: readonly NamedChart[] = Object.entries(charts).flatMap(([name, make]) =>
  languages.map((language) => ({
    name: `${name}-${language}`,
    language,
    draw: (options: Drawing = {}): ChartSpec => make({ language, ...options }),
  })),
);
