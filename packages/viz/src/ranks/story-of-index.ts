import type { Analysis, CompositeSchema, ReadByCodebook } from "@fazhi/core";
import { type Language, labelsOf } from "../label.ts";
import { formatNumber } from "../label-number.ts";
import { type Places, statisticsLabelsOf } from "../label-statistics.ts";
import { analysisNotes } from "../wording/analysis-notes.ts";
import { sourceLine } from "../wording/foot.ts";
import { indicatorTitle } from "../wording/indicator-title.ts";
import { reportTitles, yearSpan } from "../wording/report-titles.ts";
import { isCertain, type RankedRow, type RankStory, stretchesOfRanks } from "./ranked-row.ts";

type IndexRow = ReturnType<Analysis<CompositeSchema>["row"]>;

/** What an index says of how its ranks hold when weights, normalisation and hedged values are drawn anew. */
export function storyOfIndex(index: Analysis<CompositeSchema>, language: Language, read: ReadByCodebook): RankStory {
  const rows = index.rows();
  const names = reportTitles(rows, labelsOf(language));
  const ranked = rows.flatMap((row) => rankedRow(row, names.get(row.report)!, sharing(row, rows), language));
  const unranked = rows.filter(({ rank }) => rank === null);
  const words = statisticsLabelsOf(language).ranks;
  const silent = unranked.length === 0 ? "" : words.indexUnranked(unranked.length);
  return {
    headline: ranked.length === 0 ? words.indexNone : headlineOf(ranked, silent, index, language),
    subtitle: subtitleOf(index, language, read),
    foot: footOf(index, ranked.length, language),
    ranked,
    unranked: unranked.map((row) => ({
      report: row.report,
      name: names.get(row.report)!,
      words: whyUnranked(row, index, language),
    })),
  };
}

/** How many others have the rank of a report. */
const sharing = (row: IndexRow, rows: readonly IndexRow[]): number =>
  row.rank === null ? 0 : rows.filter(({ rank }) => rank === row.rank).length - 1;

function headlineOf(
  ranked: readonly RankedRow[],
  silent: string,
  { method, notes }: Analysis<CompositeSchema>,
  language: Language,
): string {
  const { andTally } = labelsOf(language);
  const indicators = String(method.settings.indicators).split(", ").length;
  const constant = notes.filter(({ code }) => code === "composite/constant").length;
  const said = stayingWords(ranked, language);
  const { oneCounts } = statisticsLabelsOf(language).ranks;
  return andTally(indicators - constant === 1 ? andTally(said, oneCounts) : said, silent);
}

function rankedRow(row: IndexRow, name: string, ties: number, language: Language): readonly RankedRow[] {
  const { rank, rank_p05: best, rank_p95: worst, rank_median: median, score } = row;
  if (rank === null || best === null || worst === null || median === null || score === null) return [];
  const words = statisticsLabelsOf(language).ranks;
  const told = words.score(formatNumber(Number(score.toPrecision(3)), language));
  const place = (ties > 0 && best === worst ? words.tied : words.place)({ from: best, to: worst });
  return [
    {
      ...{ report: row.report, name, best, worst, rank, median, ties },
      words: words.row(place, told),
      quote: "",
      cites: null,
    },
  ];
}

/** Which ranks stay, and which moves most. */
function stayingWords(ranked: readonly RankedRow[], language: Language): string {
  const words = statisticsLabelsOf(language).ranks;
  const staying = ranked.filter(isCertain);
  if (staying.length === ranked.length) return words.indexAll(ranked.length);
  const widest = ranked.reduce((a, b) => (b.worst - b.best > a.worst - a.best ? b : a));
  const places = words.places(stretchesOfRanks(staying.map(({ rank }) => rank!)));
  const said =
    staying.length === 0
      ? words.indexNoneStays(ranked.length)
      : words.indexOnly(places, ranked.length - staying.length);
  const range: Places = { from: widest.best, to: widest.worst };
  return labelsOf(language).andTally(said, words.widest(widest.name, words.place(range)));
}

function subtitleOf(index: Analysis<CompositeSchema>, language: Language, read: ReadByCodebook): string {
  const words = statisticsLabelsOf(language).ranks;
  const { settings } = index.method;
  const [ids, directions, weights] = (["indicators", "directions", "weights"] as const).map((name) =>
    String(settings[name]).split(", "),
  );
  const areEqual = new Set(weights).size === 1;
  const indicators = ids!.map((id, at) =>
    words.direction(
      indicatorTitle(read, id, language),
      directions![at] === "1",
      areEqual ? null : formatNumber(Number(weights![at]), language),
    ),
  );
  return words.indexSubtitle(
    {
      indicators,
      normalisation: words.normalisation[String(settings.normalisation)] ?? String(settings.normalisation),
      aggregation: words.aggregation[String(settings.aggregation)] ?? String(settings.aggregation),
    },
    yearSpan(index.rows(), labelsOf(language)),
  );
}

function whyUnranked(row: IndexRow, { method }: Analysis<CompositeSchema>, language: Language): string {
  const words = statisticsLabelsOf(language).ranks;
  if (row.included) return words.noScore;
  const total = String(method.settings.indicators).split(", ").length;
  const floor = Number((100 * Number(method.settings.coverageFloor)).toFixed(1));
  return words.belowFloor(row.indicators, total, `${formatNumber(floor, language)}%`);
}

function footOf(index: Analysis<CompositeSchema>, ranked: number, language: Language): readonly string[] {
  const words = statisticsLabelsOf(language);
  const { settings } = index.method;
  const rows = index.rows();
  const notes = [
    ...(ranked > 0
      ? [words.ranks.simulated(formatNumber(Number(settings.simulations), language), String(settings.seed))]
      : []),
    ...(ranked < rows.length ? [words.ranks.unranked] : []),
    ...analysisNotes(
      index.notes.filter(({ code }) => ranked > 0 || code !== "composite/reweighted"),
      words,
    ),
  ];
  return [sourceLine(rows, labelsOf(language)), notes.join("").trim()].filter((line) => line !== "");
}
