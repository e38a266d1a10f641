import { coverageHeatmap, ranking, renderSvg, slope, trend } from "@fazhi/viz";
import { expect, it } from "vitest";
import * as samples from "./sample-comparisons.ts";

const zh = { language: "zh-CN" } as const;
const en = { language: "en" } as const;

/** Pictures to look at when a chart changes: redraw them with `npx vitest run test/viz/gallery.test.ts -u`. */
const gallery = {
  "ranking-of-inspections.zh": () => ranking(samples.inspections, zh),
  "ranking-of-records.en": () => ranking(samples.records, en),
  "slope-of-agencies.zh": () => slope(samples.agenciesAndYears, zh),
  "trend-with-gaps.zh": () => trend(samples.manyYears, zh),
  "coverage.en": () => coverageHeatmap(samples.coverage, { ...en, mentionedOnly: true }),
};

it.each(Object.entries(gallery))("%s looks as it did", async (name, draw) => {
  await expect(await renderSvg(draw(), { font: "name" })).toMatchFileSnapshot(`gallery/${name}.svg`);
});
