import type { ChartOptions, ChartSpec, Part } from "../chart-spec.ts";
import { frame, innerWidth } from "../frame.ts";
import { reuseWords } from "../label-reuse.ts";
import { KIND_COLOR, lanesOf, ribbonLanes, type SectionBar } from "../parts/ribbon-lanes.ts";
import { pairView } from "../parts/ribbon-pair.ts";
import { percentWords } from "../parts/shared-cells.ts";
import { type Framed, frameLegend, legendHeight, spacer } from "../parts/frame-legend.ts";
import { pixel } from "../parts/pixel.ts";
import { LINE_HEIGHT, textMarks } from "../parts/text-marks.ts";
import { textWidth, wrapClauses } from "../text-width.ts";
import { color, size } from "../theme.ts";
import { describe } from "../wording/alt-text.ts";
import { inSameOrder } from "../wording/same-order.ts";
import {
  pairFoot,
  pairHeadline,
  pairRows,
  pairSubtitle,
  ribbonFoot,
  ribbonHeadline,
  ribbonRows,
  ribbonSubtitle,
  type RibbonTold,
} from "../wording/reuse-ribbon-words.ts";
import { kindOf, type PassageRow, ribbonReport, type SharedText, shareOf } from "../wording/shared-text.ts";

export interface ReuseRibbonOptions extends ChartOptions {
  /** Id of the report whose words are drawn. */
  readonly report: string;
  /** Id of one that it may have taken words from: then both are drawn, with bands between the places of the same words. */
  readonly with?: string;
}

const NAME_SHARE = 0.36;
const GAP = 10;
const LANE = 8;
const ROW_GAP = 8;

/**
 * The words of one report from beginning to end, a bar a section: in lanes the stretches that stand elsewhere too, by whom they
 * are shared with (prescribed wording, the agency's earlier reports, a superior, a peer). With a second report, both as strips
 * and a band from each passage to its place there, so that one sees what stayed and what moved.
 *
 * Reads `counted`, `kind`, the spans and the quotes of `reusedPassages`, and the shares and `sources_…` of `textReuse`; a passage
 * names one source only, so that a pair is best drawn from the two reports alone. Throws a Fault for a report that was not compared.
 */
export function reuseRibbon(text: SharedText, options: ReuseRibbonOptions): ChartSpec {
  const { language, report, with: other } = options;
  const of = ribbonReport(text, report, language);
  const passages = text.passages.rows().filter((passage) => passage.report === report);
  const minimum = Number(text.passages.method.settings["minimum"]);
  if (other !== undefined) return pairChart({ of, passages, minimum, language }, text, other, options);
  const told = { of, passages, minimum, language };
  const words = { headline: ribbonHeadline(told), subtitle: ribbonSubtitle(told), foot: ribbonFoot(told) };
  const description = describe({ kind: "reuse-ribbon", ...words, rows: ribbonRows(told) }, language);
  return frame([view(told, options)], { ...words, description }, options);
}

function pairChart(told: RibbonTold, text: SharedText, other: string, options: ReuseRibbonOptions): ChartSpec {
  const { language } = options;
  const source = ribbonReport(text, other, language);
  const formulas = told.passages.filter((passage) => kindOf(passage) === "formula");
  const passages = told.passages.filter(({ source_report }) => source_report === other);
  const pair = { ...told, source, passages, kept: inSameOrder(passages) };
  const words = {
    headline: pairHeadline(pair),
    subtitle: pairSubtitle(pair),
    foot: pairFoot(pair, formulas.length > 0),
  };
  const description = describe({ kind: "reuse-ribbon", ...words, rows: pairRows(pair) }, language);
  return frame([pairView(pair, formulas, options)], { ...words, description }, options);
}

function view({ of, passages }: RibbonTold, options: ReuseRibbonOptions): Part {
  const room = innerWidth(options);
  const names = of.sections.map(({ name }) => wrapClauses(name, size.small, NAME_SHARE * room).slice(0, 3));
  const gutter = Math.max(0, ...names.flat().map((line) => textWidth(line, size.small))) + GAP;
  const lanes = lanesOf(passages);
  const bar = Math.max(1, lanes.length) * LANE;
  const bars = placed(of.sections, names, bar);
  const height = bars.reduce((sum, { rise }) => sum + rise, 0);
  const width = Math.round(room - gutter);
  const longest = Math.max(1, ...of.sections.map(({ start, end }) => end - start));
  const legend = legendOf(of.shares, passages, lanes, options);
  return {
    width,
    height: Math.max(height, 1),
    layer: [
      ...ribbonLanes(of, passages, { bars, lanes, lane: LANE, perCharacter: width / longest, options }),
      ...textMarks(
        bars.map(({ top }, at) => ({ data: { px: 0, py: top + bar / 2 }, lines: names[at]! })),
        { x: pixel("px"), y: pixel("py") },
        { align: "right", dx: -GAP, color: color.ink, fontSize: size.small },
      ),
      ...frameLegend(legend, { left: -gutter, top: height + 16, room }),
      spacer(height + 4 + legendHeight(legend, room)),
    ],
  };
}

/** The bars of the sections below each other, as far apart as their names need. */
function placed(
  sections: RibbonTold["of"]["sections"],
  names: readonly (readonly string[])[],
  bar: number,
): readonly (SectionBar & { readonly rise: number })[] {
  let top = 0;
  return sections.map((section, at) => {
    const rise = Math.max(bar, names[at]!.length * LINE_HEIGHT) + ROW_GAP;
    const placed = { ...section, rise, top: top + (rise - bar) / 2 };
    top += rise;
    return placed;
  });
}

/** Each lane by its number from above, so that no meaning is in the colour alone. */
function legendOf(
  shares: RibbonTold["of"]["shares"],
  passages: readonly PassageRow[],
  lanes: ReturnType<typeof lanesOf>,
  { language }: ReuseRibbonOptions,
): readonly Framed[] {
  const { ribbon, kind } = reuseWords(language);
  const items = lanes.map((lane, at) => {
    const count = passages.filter((passage) => kindOf(passage) === lane).length;
    const share = percentWords(shareOf(shares, lane) ?? 0);
    return { words: ribbon.lane(at + 1, kind[lane], share, count), fill: KIND_COLOR[lane] };
  });
  return [...items, { words: ribbon.rest, fill: color.gap }];
}
