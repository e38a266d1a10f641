import type { ReportKey } from "@fazhi/core";
import type { Part } from "../chart-spec.ts";
import { wrapClauses } from "../text-width.ts";
import { color, size } from "../theme.ts";
import { textMarks } from "./text-marks.ts";

/** Narrower columns have their names slanted. */
const LEAST_UPRIGHT = 66;
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
  const style = isSlanted ? { align: "left", angle: 310, dy: 0 } : { align: "center", dy: -RISE };
  const y = { value: isSlanted ? -RISE : 0 };
  return textMarks(texts, { x, y }, { ...style, color: color.ink, fontSize: size.small }, "above");
}
