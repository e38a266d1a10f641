import type { ComparedReport, Comparison, CoverageState, IndicatorId, Observation } from "@fazhi/core";
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
        ? said(value, null, `不少于${value}次`, { indicator, hedge: "least" as never })
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
