import { formatNumber } from "../label-number.ts";
import { type ReuseKind, reuseWords } from "../label-reuse.ts";
import { labelsOf, type Language } from "../label.ts";
import { percentWords } from "../parts/shared-cells.ts";
import { sourceLine } from "./foot.ts";
import { KINDS, kindOf, type PassageRow, type RibbonReport, sectionAt, shareOf } from "./shared-text.ts";

/** What the chart of one report's words is made of. */
export interface RibbonTold {
  readonly of: RibbonReport;
  readonly passages: readonly PassageRow[];
  /** Characters in a row that count as shared. */
  readonly minimum: number;
  readonly language: Language;
}

const joinedNotes = (notes: readonly string[], language: Language): string =>
  notes.map((note) => note.trim()).join(language === "en" ? " " : "");

/** The share of each kind that was found, and the rest. */
export function ribbonHeadline({ of: { name, shares }, language }: RibbonTold): string {
  const { ribbon, kind } = reuseWords(language);
  if (shares.share_own === null) return ribbon.noText(name);
  const found = KINDS.flatMap((one) => {
    const share = shareOf(shares, one);
    return share === null || share === 0 ? [] : [ribbon.share(kind[one], percentWords(share))];
  });
  if (shares.sources_self + shares.sources_superior + shares.sources_peer === 0)
    return ribbon.nothingCompared(name, found);
  const own = percentWords(shares.share_own);
  return found.length === 0 ? ribbon.nothingShared(name, own) : ribbon.headline(name, found, own);
}

export function ribbonSubtitle({ of: { shares }, minimum, language }: RibbonTold): string {
  const year = shares.year === null ? "" : labelsOf(language).years(shares.year, shares.year);
  const masked = percentWords(shares.share_masked ?? 0);
  return reuseWords(language).ribbon.subtitle(minimum, formatNumber(shares.chars, language), masked, year);
}

/** The source, what the lanes mean, and what there was nothing to compare with. */
export function ribbonFoot({ of: { key, shares }, passages, language }: RibbonTold): readonly string[] {
  const { ribbon, kind, caution } = reuseWords(language);
  const absent = (["self", "superior", "peer"] as const).filter((one) => shares[`sources_${one}`] === 0);
  const notes = [
    ribbon.overlap,
    caution,
    ...(absent.length > 0 ? [ribbon.absent(absent.map((one) => kind[one]))] : []),
  ];
  const sources = new Map(
    passages.flatMap(({ source_report, source_agency, source_year }) =>
      source_report === null ? [] : [[source_report, { agency: source_agency ?? source_report, year: source_year }]],
    ),
  );
  return [sourceLine([key, ...sources.values()], labelsOf(language)), joinedNotes(notes, language)];
}

/** For each section, how many stretches of which kind it has. */
export function ribbonRows({ of: { sections }, passages, language }: RibbonTold): readonly string[] {
  const { ribbon, kind } = reuseWords(language);
  return sections.map((section) => {
    const own = passages.filter(({ start }) => sectionAt(sections, start) === section);
    const parts = KINDS.flatMap((one: ReuseKind) => {
      const count = own.filter((passage) => kindOf(passage) === one).length;
      return count === 0 ? [] : [ribbon.stretches(kind[one], count)];
    });
    return ribbon.section(section.name, parts);
  });
}

/** Two reports of which the one may have taken words from the other. */
export interface PairTold extends RibbonTold {
  readonly source: RibbonReport;
  /** Of the passages, those whose place in the source is in the order of the report's. */
  readonly kept: ReadonlySet<PassageRow>;
}

export function pairHeadline({ of, source, passages, minimum, language }: PairTold): string {
  const { ribbon } = reuseWords(language);
  const { shares } = of;
  if (passages.length > 0) {
    const counted = passages.reduce((sum, passage) => sum + passage.counted, 0);
    return ribbon.pairHeadline(of.name, source.name, passages.length, percentWords(counted / shares.chars));
  }
  const sources = shares.sources_self + shares.sources_superior + shares.sources_peer;
  return sources === 0 ? ribbon.pairUnrelated(of.name, source.name) : ribbon.pairNothing(of.name, source.name, minimum);
}

export function pairSubtitle({ passages, minimum, language }: PairTold): string {
  const { ribbon, kind } = reuseWords(language);
  const kinds = [...new Set(passages.map(kindOf))].map((one) => kind[one]);
  return ribbon.pairSubtitle(minimum, labelsOf(language).list(kinds));
}

export function pairFoot({ of, source, passages, kept, language }: PairTold, hasFormulas: boolean): readonly string[] {
  const { ribbon, caution } = reuseWords(language);
  const notes = [
    ...(passages.length > 0 ? [ribbon.pairOrder(kept.size, passages.length - kept.size), ribbon.pairOne, caution] : []),
    ...(hasFormulas ? [ribbon.pairFormula] : []),
  ];
  return [sourceLine([of.key, source.key], labelsOf(language)), joinedNotes(notes, language)].filter(
    (line) => line !== "",
  );
}

/** Each passage with both places. */
export const pairRows = ({ of, source, passages, language }: PairTold): readonly string[] =>
  passages.map((passage) => {
    const { ribbon } = reuseWords(language);
    const [here, there] = [
      sectionAt(of.sections, passage.start)?.name ?? "",
      sectionAt(source.sections, passage.source_start ?? 0)?.name ?? "",
    ];
    return labelsOf(language).statement(
      ribbon.moved(here, there),
      ribbon.scale(String(passage.length)),
      quoteWords(passage.quote),
    );
  });

const MOST_QUOTED = 120;

/** A quote on one line, and no longer than a tooltip can show. */
export function quoteWords(quote: string | null): string {
  const line = (quote ?? "").replace(/\s*[\r\n]\s*/g, "");
  return line.length > MOST_QUOTED ? `${line.slice(0, MOST_QUOTED)}…` : line;
}
