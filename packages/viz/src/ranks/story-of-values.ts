import { type Analysis, codebookOf, type RankingSchema, type ReadByCodebook } from "@fazhi/core";
import { type Language, labelsOf } from "../label.ts";
import { formatNumber } from "../label-number.ts";
import { type Places, statisticsLabelsOf } from "../label-statistics.ts";
import { unitName } from "../label-unit.ts";
import { citedIn, intervalOf, quoteOf, valueWords } from "../value-row.ts";
import { analysisNotes } from "../wording/analysis-notes.ts";
import { sourceLine } from "../wording/foot.ts";
import { indicatorTitle } from "../wording/indicator-title.ts";
import { reportTitles, yearSpan } from "../wording/report-titles.ts";
import { tallyLine } from "../wording/silent-line.ts";
import { type RankedRow, type RankStory, stretchesOfRanks, type UnrankedRow } from "./ranked-row.ts";
import { decided, type RankedValue, undecidedPlaces } from "./undecided-places.ts";

type RankingRow = ReturnType<Analysis<RankingSchema>["row"]>;

const MOST_GROUPS = 2;
const MOST_STRETCHES = 3;

/** What a ranking by the values of one indicator says of its own certainty. */
export function storyOfValues(ranking: Analysis<RankingSchema>, language: Language, read: ReadByCodebook): RankStory {
  const rows = ranking.rows();
  const names = reportTitles(rows, labelsOf(language));
  const ranked = rows.flatMap((row): readonly RankedValue[] => {
    const value = intervalOf(row);
    if (value === null || row.rank_low === null || row.rank_high === null) return [];
    return [{ row: rankedRow(row, names.get(row.report)!, language), value }];
  });
  const inOrder = [...ranked].sort((a, b) => a.row.best - b.row.best || a.row.worst - b.row.worst);
  return {
    headline: labelsOf(language).andTally(
      certaintyWords(inOrder, language),
      inOrder.length === 0 ? "" : tallyLine(rows, language),
    ),
    subtitle: subtitleOf(ranking, rows, language, read),
    foot: footOf(ranking, inOrder, language),
    ranked: inOrder.map(({ row }) => row),
    unranked: rows
      .filter((row) => row.rank_low === null || intervalOf(row) === null)
      .map((row): UnrankedRow => ({
        report: row.report,
        name: names.get(row.report)!,
        words: valueWords(row, language),
      })),
  };
}

function rankedRow(row: RankingRow, name: string, language: Language): RankedRow {
  const words = statisticsLabelsOf(language).ranks;
  const [best, worst] = [row.rank_low!, row.rank_high!];
  const place = (row.ties > 0 ? words.tied : words.place)({ from: best, to: worst });
  return {
    ...{ report: row.report, name, best, worst, rank: row.rank, median: null, ties: row.ties },
    words: words.row(place, valueWords(row, language)),
    quote: quoteOf(row),
    cites: citedIn(row),
  };
}

/** Which places are certain and which are not, and no more. */
function certaintyWords(values: readonly RankedValue[], language: Language): string {
  const { ranking } = labelsOf(language);
  const words = statisticsLabelsOf(language).ranks;
  const [first] = values;
  if (first === undefined) return ranking.none;
  if (values.length === 1) return statisticsLabelsOf(language).ranks.single(first.row.name);
  const certain = decided(values);
  const open = undecidedPlaces(values);
  if (open.length === 1 && open[0]!.isWhole && certain.length === 0) return words.nobodyApart(values.length);
  if (certain.length === values.length && certain.every((row) => row.ties === values.length - 1))
    return words.allTied(values.length);
  const ties = certain.filter((row) => row.ties > 0).length;
  const parts = [
    certainWords(certain, values.length, language),
    ...(ties > 0 ? [words.withTies(ties)] : []),
    ...openWords(open, language),
  ];
  return parts.reduce((said, part) => labelsOf(language).andTally(said, part));
}

/** Which places are certain: each by number, or how many where they are many. */
function certainWords(certain: readonly RankedRow[], all: number, language: Language): string {
  const words = statisticsLabelsOf(language).ranks;
  if (certain.length === 0) return words.noneCertain;
  if (certain.length === all) return words.allCertain(all);
  const stretches = stretchesOfRanks(certain.map(({ best }) => best));
  if (stretches.length > MOST_STRETCHES) return words.someCertain(certain.length, all);
  return (certain.length === 1 ? words.onlyCertain : words.certain)(words.places(stretches));
}

/** The places that cannot be told apart, those first that cannot at all. */
function openWords(open: ReturnType<typeof undecidedPlaces>, language: Language): readonly string[] {
  const words = statisticsLabelsOf(language).ranks;
  const say = (isWhole: boolean): readonly string[] => {
    const own = open.filter((group) => group.isWhole === isWhole);
    const named = own.slice(0, MOST_GROUPS).map((group: Places) => words.places([group]));
    return own.length === 0 ? [] : [(isWhole ? words.notApart : words.partlyApart)(named, own.length - named.length)];
  };
  return [...say(true), ...say(false)];
}

function subtitleOf(
  { method }: Analysis<RankingSchema>,
  rows: readonly RankingRow[],
  language: Language,
  read: ReadByCodebook,
): string {
  const labels = labelsOf(language);
  const words = statisticsLabelsOf(language).ranks;
  const id = String(method.settings.indicator);
  const unit = rows.find((row) => intervalOf(row) !== null)?.unit ?? codebookOf(read).indicatorOf(id).unit;
  const what = labels.subtitle(indicatorTitle(read, id, language), unitName(unit, language), yearSpan(rows, labels));
  return labels.andTally(what, method.settings.direction === "lowest-first" ? words.lowestFirst : words.highestFirst);
}

function footOf(
  ranking: Analysis<RankingSchema>,
  values: readonly RankedValue[],
  language: Language,
): readonly string[] {
  const words = statisticsLabelsOf(language);
  const { ranks } = words;
  const rows = ranking.rows();
  const { coverage, floor } = ranking.method.settings;
  const share = (value: unknown): string => `${formatNumber(Number((100 * Number(value)).toFixed(1)), language)}%`;
  const said: readonly (readonly [boolean, string])[] = [
    [values.some(({ row }) => row.rank !== null), ranks.certainMark],
    [values.some(({ row }) => row.best < row.worst), ranks.bar],
    [values.some(({ row }) => row.ties > 0), ranks.tieNote],
    [rows.some((row) => row.rank_low === null), ranks.unranked],
    [ranking.notes.some(({ code }) => code === "coverage/under-floor"), ranks.floor(share(coverage), share(floor))],
  ];
  const notes = [
    ...said.filter(([isNeeded]) => isNeeded).map(([, sentence]) => sentence),
    ...analysisNotes(ranking.notes, words),
  ];
  const source = sourceLine(
    rows.filter(({ state }) => state !== "no-report"),
    labelsOf(language),
  );
  return [source, notes.join("").trim()].filter((line) => line !== "");
}
