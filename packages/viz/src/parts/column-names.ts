import type { ReportKey } from "@fazhi/core";
import type { Part } from "../chart-spec.ts";
import { wrapClauses } from "../text-width.ts";
import { color, size } from "../theme.ts";
import { textMarks } from "./text-marks.ts";

/** Narrower columns have their names slanted. */
const LEAST_UPRIGHT = 66;
/** In still narrower ones slanted names would run into each other: they stand on end, and are smaller. */
const LEAST_SLANTED = 20;
const RISE = 14;

/** The names of reports above their columns. */
export function columnNames(
  reports: readonly ReportKey[],
  names: ReadonlyMap<string, string>,
  { x, column }: { readonly x: Part; readonly column: number },
): readonly Part[] {
  const isSlanted = column < LEAST_UPRIGHT;
  const texts = reports.map(({ report }) => {
    const name = names.get(report) ?? report;
    return { data: { report }, lines: isSlanted ? [name] : wrapClauses(name, size.small, column - 8) };
  });
  const isOnEnd = column < LEAST_SLANTED;
  const style = isSlanted ? { align: "left", angle: isOnEnd ? 270 : 310, dy: 0 } : { align: "center", dy: -RISE };
  const y = { value: isSlanted ? -RISE : 0 };
  return textMarks(
    texts,
    { x, y },
    { ...style, color: color.ink, fontSize: isOnEnd ? size.foot : size.small },
    "above",
  );
}
