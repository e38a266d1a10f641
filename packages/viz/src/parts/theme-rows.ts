import { type AnyIndicatorId, codebookOf, type Coverage } from "@fazhi/core";
import type { Part } from "../chart-spec.ts";
import type { Language } from "../label.ts";
import { color, size } from "../theme.ts";
import { textMarks } from "./text-marks.ts";

/** A row of a coverage chart: an indicator, or the name of the theme that the indicators below it belong to. */
export type CoverageRow =
  | { readonly kind: "theme"; readonly at: string; readonly name: string }
  | { readonly kind: "indicator"; readonly at: AnyIndicatorId };

/**
 * The indicators of a coverage by theme, each theme under its name; themes stand as they first come. Indicators of one theme
 * need no name above them.
 */
export function themedRows(coverage: Coverage, language: Language): readonly CoverageRow[] {
  const codebook = codebookOf(coverage);
  const themes = new Map<string, AnyIndicatorId[]>();
  for (const id of coverage.indicators) {
    const { theme } = codebook.indicatorOf(id);
    themes.set(theme, [...(themes.get(theme) ?? []), id]);
  }
  return [...themes].flatMap(([id, indicators]) => {
    const theme = codebook.themes.find((one) => one.id === id);
    const name = (language === "en" ? theme?.en : theme?.zh) ?? id;
    return [
      ...(themes.size > 1 ? [{ kind: "theme" as const, at: `theme:${id}`, name }] : []),
      ...indicators.map((at) => ({ kind: "indicator" as const, at })),
    ];
  });
}

export interface ThemePlace {
  readonly y: Part;
  /** From the left of the names to the right of the cells, in pixels from the corner of the cells. */
  readonly left: number;
  readonly right: number;
  readonly step: number;
}

/** The name of each theme at the left, under a light rule across the chart. */
export function themeMarks(rows: readonly CoverageRow[], { y, left, right, step }: ThemePlace): readonly Part[] {
  const themes = rows.flatMap((row, at) => (row.kind === "theme" ? [{ ...row, py: at * step + RULE_DROP }] : []));
  if (themes.length === 0) return [];
  const rule = {
    data: { values: themes.map(({ py }) => ({ py })) },
    mark: { type: "rule", color: color.stem, aria: false },
    encoding: {
      x: { value: left },
      x2: { value: right },
      y: { field: "py", type: "quantitative", scale: null, axis: null },
    },
  };
  const names = textMarks(
    themes.map(({ at, name }) => ({ data: { indicator: at }, lines: [name] })),
    { y, x: { value: left } },
    { align: "left", color: color.muted, fontSize: size.small, fontWeight: "bold", dy: RULE_DROP / 2 },
  );
  return [rule, ...names];
}

/** A rule stands a little below the row before it. */
const RULE_DROP = 4;
