import type { Analysis, CompositeSchema, RankingSchema, ReadByCodebook } from "@fazhi/core";
import type { ChartOptions, ChartSpec, Part } from "../chart-spec.ts";
import { unlikeAnalysis } from "../faults-statistics.ts";
import { frame, innerWidth } from "../frame.ts";
import { labelsOf } from "../label.ts";
import { statisticsLabelsOf } from "../label-statistics.ts";
import { LINE_HEIGHT, textMarks } from "../parts/text-marks.ts";
import { rankMarks } from "../ranks/rank-marks.ts";
import { MOST_ROWS, type RankedRow, type RankStory, type UnrankedRow } from "../ranks/ranked-row.ts";
import { storyOfIndex } from "../ranks/story-of-index.ts";
import { storyOfValues } from "../ranks/story-of-values.ts";
import { textWidth, wrapClauses } from "../text-width.ts";
import { color, size } from "../theme.ts";
import { describe } from "../wording/alt-text.ts";

/** How ranks are drawn; `codebook` is the readings' own where they were read by another than the shipped one. */
export interface RankRobustnessOptions extends ChartOptions, ReadByCodebook {}

type Either = Analysis<RankingSchema> | Analysis<CompositeSchema>;

/** How much of the picture a name, and the words at the right, may take before they are broken into lines. */
const SHARE = { name: 0.32, words: 0.3 } as const;
const GAP = 14;
const LEAST_PLOT = 120;
const MOST_PLOT = 380;
const BETWEEN_TICKS = 26;

/**
 * How certain the ranks of agencies are. Of `rankAgencies`: the ranks that the wordings allow each report, and a dot where there
 * is only one. Of `compositeIndex`: the ranks of nine tenths of the simulations, their middle, and the rank by the weights chosen.
 * The headline says which places are certain and which are not. Reports without a rank stand below, with the reason.
 *
 * Reads `rank`, `rank_low`, `rank_high`, `ties` and the values of a ranking; `rank`, `rank_median`, `rank_p05`, `rank_p95`,
 * `score`, `indicators` and `included` of an index. Another analysis is a Fault.
 *
 * @example
 * rankRobustness(rankAgencies(readings, { indicator: "decisions.legal_reviews", year: 2023 }), { language: "zh-CN" });
 */
export function rankRobustness(
  analysis: Analysis<RankingSchema> | Analysis<CompositeSchema>,
  options: RankRobustnessOptions,
): ChartSpec {
  const story = storyOf(analysis, options);
  const { language } = options;
  const words = { headline: story.headline, subtitle: story.subtitle, foot: footOf(story, options) };
  const rows = [...story.ranked, ...story.unranked].map((row) => row.name + labelsOf(language).colon + row.words);
  const description = describe({ kind: "rank-robustness", ...words, rows }, language);
  return frame([view(story, options)], { ...words, description }, options);
}

/** The foot of a story, with how many reports are not drawn. */
function footOf({ ranked, unranked, foot }: RankStory, { language }: ChartOptions): readonly string[] {
  const { ranks } = statisticsLabelsOf(language);
  const [source = "", ...notes] = foot;
  const [left, unrankedLeft] = [ranked.length - MOST_ROWS.ranked, unranked.length - MOST_ROWS.unranked];
  const omitted = [left > 0 ? ranks.omitted(left) : "", unrankedLeft > 0 ? ranks.omittedUnranked(unrankedLeft) : ""];
  return [source, [...omitted, ...notes].join("").trim()].filter((line) => line !== "");
}

function storyOf(analysis: Either, { language, codebook }: RankRobustnessOptions): RankStory {
  const read: ReadByCodebook = codebook === undefined ? {} : { codebook };
  if (isRanking(analysis)) return storyOfValues(analysis, language, read);
  if (isIndex(analysis)) return storyOfIndex(analysis, language, read);
  throw unlikeAnalysis("rankRobustness", (analysis as Analysis<RankingSchema>).method.id, [
    "rankAgencies",
    "compositeIndex",
  ]);
}

const isRanking = (analysis: Either): analysis is Analysis<RankingSchema> => analysis.method.id === "ranking";
const isIndex = (analysis: Either): analysis is Analysis<CompositeSchema> => analysis.method.id === "composite-index";

function view(story: RankStory, options: RankRobustnessOptions): Part {
  const room = innerWidth(options);
  const ranked = story.ranked.slice(0, MOST_ROWS.ranked);
  const unranked = story.unranked.slice(0, MOST_ROWS.unranked);
  const names = linesOf([...ranked, ...unranked], ({ name }) => name, size.label, SHARE.name * room);
  const words = linesOf(ranked, (row) => row.words, size.small, SHARE.words * room);
  const gutters = widest(names, size.label) + widest(words, size.small) + 2 * GAP;
  const width = Math.round(Math.max(LEAST_PLOT, Math.min(MOST_PLOT, room - gutters)));
  const reasons = linesOf(unranked, (row) => row.words, size.small, width + widest(words, size.small) + GAP);
  const lines = Math.max(1, ...[...names.values(), ...words.values(), ...reasons.values()].map(({ length }) => length));
  const y: Part = {
    field: "at",
    type: "nominal",
    sort: null,
    scale: { type: "band", domain: [...names.keys()] },
    axis: null,
  };
  const most = Math.max(1, ...ranked.map(({ worst }) => worst));
  return {
    width,
    height: names.size === 0 ? 40 : { step: lines * LINE_HEIGHT + 6 },
    layer: [
      axisLayer(ranked, y, { most, width, options }),
      ...clearing(unranked, y, width),
      ...rankMarks(ranked, { x: rankPlace(most), y, options }),
      ...texts(names, { y, x: 0 }, { align: "right", dx: -GAP, color: color.ink, fontSize: size.label }),
      ...texts(words, { y, x: width }, { align: "left", dx: GAP, color: color.ink, fontSize: size.small }),
      ...texts(reasons, { y, x: 0 }, { align: "left", dx: GAP / 2, color: color.muted, fontSize: size.small }),
    ],
  };
}

const linesOf = <T extends RankedRow | UnrankedRow>(
  rows: readonly T[],
  say: (row: T) => string,
  fontSize: number,
  width: number,
): ReadonlyMap<string, readonly string[]> =>
  new Map(rows.map((row) => [row.report, wrapClauses(say(row), fontSize, width)]));

const widest = (texts: ReadonlyMap<string, readonly string[]>, fontSize: number): number =>
  Math.max(0, ...[...texts.values()].flat().map((line) => textWidth(line, fontSize)));

/** Ranks from the first at the left. */
const rankPlace = (most: number): Part => ({
  type: "quantitative",
  scale: { domain: [1, Math.max(2, most)], nice: false, zero: false, padding: 8 },
  title: null,
});

/** Carries the axis of ranks, with a line through each that has a tick. */
function axisLayer(
  rows: readonly RankedRow[],
  y: Part,
  { most, width, options }: { readonly most: number; readonly width: number; readonly options: ChartOptions },
): Part {
  const { axis } = labelsOf(options.language);
  const words = statisticsLabelsOf(options.language).ranks;
  const step = Math.max(1, Math.ceil((most * BETWEEN_TICKS) / width));
  const ticks = Array.from({ length: most }, (_, at) => at + 1).filter((rank) => rank === 1 || rank % step === 0);
  return {
    data: { values: rows.map(({ report }) => ({ at: report })) },
    mark: { type: "rule", opacity: 0, aria: false },
    encoding: {
      y,
      x: {
        datum: 1,
        ...rankPlace(most),
        axis: {
          title: null,
          values: rows.length === 0 ? [] : ticks,
          tickCount: most,
          format: "d",
          grid: true,
          labelFlush: false,
          tickSize: 4,
          domain: rows.length > 0,
          description: axis.described(words.axis, "1", String(most)),
        },
      },
    },
  };
}

/** Ground for the words of reports without a rank, so that no line of the axis runs through them. */
const clearing = (rows: readonly UnrankedRow[], y: Part, width: number): readonly Part[] =>
  rows.length === 0
    ? []
    : [
        {
          data: { values: rows.map(({ report }) => ({ at: report })) },
          mark: { type: "rect", color: color.ground, opacity: 1, aria: false },
          encoding: { y, x: { value: 0 }, x2: { value: width } },
        },
      ];

const texts = (
  lines: ReadonlyMap<string, readonly string[]>,
  { x, y }: { readonly x: number; readonly y: Part },
  style: Part,
): readonly Part[] =>
  textMarks(
    [...lines].map(([at, own]) => ({ data: { at }, lines: own })),
    { y, x: { value: x } },
    style,
  );
