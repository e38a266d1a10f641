import { expect, it } from "vitest";
import { columnNames } from "../../../packages/viz/src/parts/column-names.ts";

const reports = ["a", "b"].map((report) => ({ report, agency: report, region: null, level: null, year: null }));
const names = new Map(reports.map(({ report }) => [report, "某县司法局（2022 年）"]));
const LINE = 12;

it.each([14, 17, 20, 30, 60])("names over columns of %i pixels do not run into each other", (column) => {
  const [marks] = columnNames(reports, names, { x: { field: "report" }, column });
  const { angle, fontSize } = marks!["mark"] as { readonly angle: number; readonly fontSize: number };
  expect(fontSize).toBeLessThanOrEqual(LINE);
  expect(column * Math.abs(Math.sin((angle * Math.PI) / 180))).toBeGreaterThan(fontSize);
});
