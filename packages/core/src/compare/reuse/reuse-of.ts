import { unknownReport } from "../../kit/faults.ts";
import type { Readings } from "../../observation/reading.ts";
import { findPassages, passageSearch, type PassageSearch, type Shared } from "./find-passages.ts";
import { markStrings } from "./mark-strings.ts";
import { relationsOf } from "./relations.ts";
import { reuseCorpus } from "./reuse-corpus.ts";
import { type ReuseOptions, type ReuseSettings, reuseSettings } from "./reuse-options.ts";
import { provinceOf, type ReuseReport, reuseReportOf } from "./reuse-report.ts";
import { type ReuseText, reuseTextOf } from "./reuse-text.ts";
import { type SourceCounts, sourceCounts } from "./source-counts.ts";

/** One report with what of it is shared. */
export interface ReportReuse {
  readonly number: number;
  readonly report: ReuseReport;
  readonly text: ReuseText;
  readonly shared: Shared;
}

/** A corpus in which shared words were looked for. */
export interface Reuse {
  readonly search: PassageSearch;
  readonly settings: ReuseSettings;
  /** The reports that are asked about, in the order of the readings or of `reports`. */
  readonly numbers: readonly number[];
  /** Whether the corpus has agencies and provinces enough for a string to be a formula by its frequency. */
  readonly knowsFrequency: boolean;
  /** The reports of each kind that one of them could share words with. */
  readonly sources: (number: number) => SourceCounts;
  /** What of one of them is shared. */
  readonly of: (number: number) => ReportReuse;
}

/**
 * Look for what reports share: read each as signs, find the strings that stand more than once, say of each whom it may come from,
 * and put strings together to passages. Time and memory grow with the text.
 */
export function reuseOf(readings: Readings, options: ReuseOptions): Reuse {
  const settings = reuseSettings(options);
  const reports = latestFirst(readings.readings.map(reuseReportOf));
  const corpus = reuseCorpus(
    reports,
    reports.map(({ reading }) => reuseTextOf(reading.report)),
    settings.minimum,
  );
  const relations = relationsOf(reports);
  const marked = markStrings(corpus, relations, settings);
  const search = passageSearch(corpus, relations, marked, settings.minimum);
  return {
    search,
    settings,
    numbers: numbersOf(readings, reports, options.reports),
    knowsFrequency: knowsFrequency(reports, settings),
    sources: sourceCounts(relations),
    of: (number) => ({
      number,
      report: reports[number]!,
      text: corpus.texts[number]!,
      shared: findPassages(search, number),
    }),
  };
}

function knowsFrequency(reports: readonly ReuseReport[], { formulaAgencies, formulaRegions }: ReuseSettings): boolean {
  const provinces = new Set(reports.map(provinceOf));
  provinces.delete(null);
  const agencies = new Set(reports.map(({ agency }) => agency));
  agencies.delete(null);
  return agencies.size >= formulaAgencies && provinces.size >= formulaRegions;
}

/** So that of equal sources the latest is named, whatever the order of the readings. */
const latestFirst = (reports: readonly ReuseReport[]): readonly ReuseReport[] =>
  [...reports].sort((a, b) => (b.key.year ?? 0) - (a.key.year ?? 0) || (a.key.report < b.key.report ? -1 : 1));

function numbersOf(
  { readings }: Readings,
  reports: readonly ReuseReport[],
  ids: readonly string[] = readings.map(({ report }) => report.id),
): readonly number[] {
  const numbers = new Map(reports.map(({ key }, number) => [key.report, number]));
  return ids.map((id) => {
    const number = numbers.get(id);
    if (number === undefined) throw unknownReport(id, [...numbers.keys()]);
    return number;
  });
}
