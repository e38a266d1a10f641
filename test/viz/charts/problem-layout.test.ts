import { describe, expect, it } from "vitest";
import { problemLayout } from "../../../packages/viz/src/parts/problem-layout.ts";
import type { ProblemColumn } from "../../../packages/viz/src/reports/problem-cells.ts";

const columnsOf = (count: number, reports: number): readonly ProblemColumn[] =>
  Array.from({ length: count }, (_, at) => ({ id: String(at), agency: null, year: 2010 + at, reports, naming: 0 }));

const place = { gutter: 100, aside: 40, options: { language: "en" } } as const;

/** Columns, reports of each, categories; whether the words stand level, and the least height. */
const crowded: readonly (readonly [string, number, number, number, boolean, number])[] = [
  ["level over no category, where columns are wide", 3, 1, 0, true, 34],
  ["upright where rows are enough", 3, 1, 5, false, 170],
  ["upright in narrow columns, which grow as long as the words", 20, 0, 1, false, 85],
];

describe("the words of a column without a sign stand", () => {
  it.each(crowded)("%s", (_, count, reports, rows, isLevel, least) => {
    const categories = Array.from({ length: rows }, (_one, at) => String(at));
    const layout = problemLayout(columnsOf(count, reports), categories, [], place);
    expect([layout.isLevel, layout.height >= least]).toEqual([isLevel, true]);
  });
});
