import { MASTHEAD } from "../generated/outline.ts";
import { isOrgan } from "./organ.ts";
import { findYears } from "./years.ts";

/** Who a title says reports: an agency (晋城市科学技术局), or a division whose government reports (正定县). */
export interface Reporter {
  readonly name: string;
  readonly isAgency: boolean;
}

const ABOUT = MASTHEAD.clauses[0]?.word ?? "";

/**
 * The words of a title that say who reports: those before the year, the matter or 关于; null where the title begins with
 * what it reports on. A year at the very beginning is passed over: 2023年度正定县水利局法治政府建设情况报告.
 */
export function reporterInTitle(title: string): Reporter | null {
  const opened = title.startsWith(ABOUT) ? title.slice(ABOUT.length) : title;
  const [year] = findYears(opened);
  const rest = year?.start === 0 ? opened.slice(year.end) : opened;
  const names = [firstOf(rest, [ABOUT]), firstOf(rest, MATTERS)].map((end) =>
    rest.slice(0, end).replace(/[,、:\s]+$/u, ""),
  );
  const name = names.find(isOrgan) ?? names.at(-1) ?? "";
  return name === "" ? null : { name, isAgency: isOrgan(name) };
}

/** The agency that a title names, or null. */
export function agencyInTitle(title: string): string | null {
  const reporter = reporterInTitle(title);
  return reporter?.isAgency ? reporter.name : null;
}

/** Agencies have such words in their names too (全面依法治市委员会), so a name that a year ends is tried first. */
const MATTERS = [...MASTHEAD.clauses, ...MASTHEAD.subjects].map(({ word }) => word);

function firstOf(words: string, ends: readonly string[]): number {
  const year = findYears(words)[0]?.start ?? words.length;
  return Math.min(year, ...ends.map((word) => words.indexOf(word)).filter((at) => at >= 0));
}
