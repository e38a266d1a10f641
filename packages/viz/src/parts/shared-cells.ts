import type { Analysis, ReuseMatrixSchema } from "@fazhi/core";
import type { ChartOptions, Part } from "../chart-spec.ts";
import { formatNumber } from "../label-number.ts";
import { type ReuseRelation, reuseWords, type ReuseWords } from "../label-reuse.ts";
import { pageAddress } from "../reader/page-address.ts";
import { color, size } from "../theme.ts";
import { raw } from "./cell-marks.ts";
import { linkChannel } from "./link.ts";
import type { Framed } from "./frame-legend.ts";
import { textMarks } from "./text-marks.ts";

type MatrixRow = ReturnType<Analysis<ReuseMatrixSchema>["rows"]>[number];

/** One pair of reports, with its per cent in as many signs as its cell has room for. */
export interface SharedCell {
  readonly row: MatrixRow;
  readonly words: string;
}

/** Where a step of the ramp begins, in per cent; the last has no end. Steps are closer below, where most pairs are. */
const STEPS = [0, 2, 10, 25, 50] as const;
const RAMP = [color.ramp1, color.ramp2, color.ramp3, color.ramp4, color.ramp5] as const;
/** From this step on words stand in the ramp's own colour. */
const FIRST_DARK = 3;

const stepOf = (percent: number): number => STEPS.filter((from) => percent >= from).length - 1;

const FRAMES: Readonly<Record<"self" | "superior", readonly number[]>> = { self: [], superior: [3, 2] };

const WIDE = 44;

/** A share as per cents without the sign, which the subtitle has said: one decimal where there is room. */
export function shareWords(share: number | null, column: number): string {
  if (share === null) return "";
  if (share === 0) return "0";
  const places = column >= WIDE ? 1 : 0;
  const least = 10 ** -places;
  const rounded = Math.round(share * 100 * 10 ** places) / 10 ** places;
  return rounded === 0 ? `<${least}` : rounded.toFixed(places);
}

/** A share in a sentence: 6.5%. */
export const percentWords = (share: number): string =>
  `${shareWords(share, WIDE).replace(/^0$/, "0").replace(/\.0$/, "")}%`;

interface CellPlace {
  readonly x: Part;
  readonly y: Part;
  /** Width of a cell. */
  readonly column: number;
  readonly names: ReadonlyMap<string, string>;
  readonly options: Pick<ChartOptions, "language" | "readerPages">;
}

/** The cells: their ground, a frame for what the column is to the row, the per cent. A pair of no text has none. */
export function sharedCells(
  cells: readonly SharedCell[],
  { x, y, column, names, options }: CellPlace,
): readonly Part[] {
  const words = reuseWords(options.language);
  const data = cells.filter(({ row }) => row.cover_share !== null).map((cell) => datum(cell, names, options, words));
  if (data.length === 0) return [];
  const isNamed = column >= WIDE;
  return [
    {
      data: { values: data },
      mark: { type: "rect", stroke: color.ground, strokeWidth: 1 },
      encoding: {
        x,
        y,
        fill: raw("ground"),
        description: { field: "spoken" },
        tooltip: tooltipOf(words),
        ...linkChannel(data),
      },
    },
    ...framesOf(data, { x, y }),
    ...textsOf(data, { x, y }, column, isNamed),
  ];
}

/** A frame just inside the cell, in the ink of its words, so that it is seen on every ground. */
const framesOf = (data: readonly Part[], place: Part): readonly Part[] =>
  (["self", "superior"] as const).flatMap((relation) =>
    (["ink", "onRamp"] as const).flatMap((ink) => {
      const own = data.filter((one) => one["relation"] === relation && one["inked"] === ink);
      const inside = { width: { band: 0.86 }, height: { band: 0.86 } };
      const line = { fill: null, stroke: color[ink], strokeWidth: 1.5, strokeDash: FRAMES[relation] };
      return own.length === 0
        ? []
        : [{ data: { values: own }, mark: { type: "rect", ...inside, ...line, aria: false }, encoding: place }];
    }),
  );

/** The per cents, and where there is room the relation below them. */
function textsOf(data: readonly Part[], place: Part, column: number, isNamed: boolean): readonly Part[] {
  const fontSize = column >= WIDE ? size.small : column >= 24 ? size.foot : 9;
  const layers = (["ink", "onRamp"] as const).flatMap((ink) =>
    [true, false].flatMap((isRelated) => {
      const own = data.filter((one) => one["inked"] === ink && (one["short"] !== "") === isRelated);
      const lift = isNamed && isRelated;
      return [
        ...cellTexts(own, "printed", place, { fontSize, color: color[ink], dy: lift ? -7 : 0 }),
        ...(lift ? cellTexts(own, "short", place, { fontSize: size.foot, color: color[ink], dy: 9 }) : []),
      ];
    }),
  );
  return layers;
}

const cellTexts = (
  data: readonly Part[],
  field: string,
  place: Part,
  style: Part & { readonly dy: number },
): readonly Part[] =>
  textMarks(
    data.map((one) => ({ data: { report: one["report"], source: one["source"] }, lines: [String(one[field])] })),
    place,
    { align: "center", aria: false, ...style },
  );

function datum(
  { row, words: printed }: SharedCell,
  names: ReadonlyMap<string, string>,
  { language, readerPages }: CellPlace["options"],
  words: ReuseWords,
): Part {
  const { report, source, cover_share, shingle_share, covered, chars } = row;
  const share = percentWords(cover_share ?? 0);
  const relation = row.relation as ReuseRelation | null;
  const [name, other] = [names.get(report) ?? report, names.get(source) ?? source];
  const step = stepOf((cover_share ?? 0) * 100);
  return {
    report,
    source,
    name,
    other,
    relation,
    related: relation === null ? words.unrelated : words.kind[relation],
    short: relation === null ? "" : words.short[relation],
    share,
    characters: words.matrix.characters(formatNumber(covered, language), formatNumber(chars, language)),
    shingles: shingle_share === null ? "" : percentWords(shingle_share),
    printed,
    spoken: words.matrix.cell(name, other, share),
    ground: cover_share === 0 ? color.ground : RAMP[step],
    inked: step >= FIRST_DARK ? "onRamp" : "ink",
    ...(readerPages === undefined ? {} : { href: pageAddress(readerPages, report) }),
  };
}

const tooltipOf = ({ axis }: ReuseWords): readonly Part[] => [
  { field: "name", title: axis.report },
  { field: "other", title: axis.source },
  { field: "related", title: axis.relation },
  { field: "share", title: axis.share },
  { field: "characters", title: axis.characters },
  { field: "shingles", title: axis.shingles },
];

/** The steps and frames that occur. */
export function rampLegend(cells: readonly SharedCell[], { matrix }: ReuseWords): readonly Framed[] {
  const rows = cells.map(({ row }) => row).filter(({ cover_share }) => cover_share !== null);
  const steps = STEPS.flatMap((from, step) => {
    const to = STEPS[step + 1];
    const occurs = rows.some(({ cover_share }) => cover_share !== 0 && stepOf((cover_share ?? 0) * 100) === step);
    return occurs ? [{ words: to === undefined ? matrix.from(from) : matrix.upTo(from, to), fill: RAMP[step]! }] : [];
  });
  const frames = (["self", "superior"] as const).flatMap((relation) =>
    rows.some((row) => row.relation === relation)
      ? [{ words: matrix.outline(relation), fill: color.ground, stroke: color.ink, dash: FRAMES[relation] }]
      : [],
  );
  return [
    ...(rows.some(({ cover_share }) => cover_share === 0) ? [{ words: matrix.zero, fill: color.ground }] : []),
    ...steps,
    ...frames,
    ...(rows.length === 0 ? [] : [{ words: matrix.blank, fill: color.gap }]),
  ];
}
