import type { Part } from "../chart-spec.ts";
import { textWidth } from "../text-width.ts";
import { color, size } from "../theme.ts";
import { raw } from "./cell-marks.ts";
import { linkChannel } from "./link.ts";
import { pixel } from "./pixel.ts";
import type { RowLayout } from "./row-layout.ts";
import { textMarks } from "./text-marks.ts";

/** One part of a whole: its share, how it looks, and what may be written into it, from the longest words to the shortest. */
export interface Segment {
  readonly part: string;
  /** From 0 to 1. */
  readonly share: number;
  readonly fill: string;
  readonly stroke: string;
  readonly ink: string;
  readonly labels: readonly string[];
  /** Further fields: of the tooltip, of the link, `spoken`. */
  readonly said: Part;
}

/** A whole, cut into its parts. */
export interface SharedBar {
  readonly at: string;
  readonly segments: readonly Segment[];
}

/** White between neighbours, so that they are told apart without their colours. */
const GAP = 2;
const PAD = 3;
const RULER = [0, 0.25, 0.5, 0.75, 1] as const;
const RULER_RISE = 14;
const TICK = 5;

/** Bars of shares that make up a whole, each as long as the plot, with words in the segments that have room for them. */
export function shareBars(bars: readonly SharedBar[], layout: RowLayout, tooltip: readonly Part[]): readonly Part[] {
  const data = bars.flatMap((bar) => placed(bar, layout));
  if (data.length === 0) return [];
  return [
    ruler(layout),
    {
      data: { values: data },
      mark: { type: "rect", strokeWidth: 1 },
      encoding: {
        x: pixel("left"),
        x2: { field: "right" },
        y: pixel("top"),
        y2: { field: "bottom" },
        fill: raw("fill"),
        stroke: raw("stroke"),
        description: { field: "spoken" },
        tooltip,
        ...linkChannel(data),
      },
    },
    ...labelMarks(data),
    ...rulerWords(layout),
  ];
}

interface Placed extends Part {
  readonly ink: string;
  readonly px: number;
  readonly py: number;
  readonly words: string;
}

/** Segments with a share, side by side; a small one keeps at least half of its length from the gap. */
function placed({ at, segments }: SharedBar, { width, rows }: RowLayout): readonly Placed[] {
  const row = rows.get(at)!;
  let from = 0;
  return segments
    .filter(({ share }) => share > 0)
    .map(({ share, labels, said, ...look }) => {
      const [left, end] = [from * width, (from + share) * width];
      from += share;
      const right = Math.max(end - GAP, (left + end) / 2);
      const words = labels.find((label) => textWidth(label, size.small) + 2 * PAD <= right - left) ?? "";
      return {
        at,
        ...look,
        share,
        ...said,
        left,
        right,
        top: row.top,
        bottom: row.bottom,
        px: (left + right) / 2,
        py: (row.top + row.bottom) / 2,
        words,
      };
    });
}

const labelMarks = (data: readonly Placed[]): readonly Part[] =>
  [...new Set(data.map(({ ink }) => ink))].flatMap((ink) =>
    textMarks(
      data
        .filter((one) => one.ink === ink && one.words !== "")
        .map(({ px, py, words }) => ({ data: { px, py }, lines: [words] })),
      { x: pixel("px"), y: pixel("py") },
      { align: "center", color: ink, fontSize: size.small, aria: false },
    ),
  );

/** A scale above the bars, which cover all that is below it. */
const ruler = ({ width }: RowLayout): Part => ({
  data: { values: RULER.map((share) => ({ px: share * width })) },
  mark: { type: "rule", color: color.axis, aria: false },
  encoding: { x: pixel("px"), y: { value: -TICK }, y2: { value: 0 } },
});

const rulerWords = ({ width }: RowLayout): readonly Part[] =>
  RULER.flatMap((share) =>
    textMarks(
      [{ data: { px: share * width }, lines: [`${share * 100}%`] }],
      { x: pixel("px"), y: { value: -RULER_RISE } },
      {
        align: share === 1 ? "right" : share === 0 ? "left" : "center",
        color: color.muted,
        fontSize: size.foot,
        aria: false,
      },
    ),
  );
