import type { ChartPageWords } from "./label-chart-page.ts";

/** The words of a chart's page in English. */
export const chartPageEnglish: ChartPageWords = {
  data: "The data of the chart",
  drawn: (rows) => `${rows} ${rows === 1 ? "mark" : "marks"} of the chart`,
  page: "Where",
  toPage: "words in the report",
  inWords: "The chart in words",
  notes: "Source and notes",
  save: "Save",
  picture: "picture (SVG)",
  table: (number, of) => (of === 1 ? "data (CSV)" : `data ${number} of ${of} (CSV)`),
  specification: "Vega-Lite specification (JSON)",
  nothing: "The chart has no marks with data.",
};
