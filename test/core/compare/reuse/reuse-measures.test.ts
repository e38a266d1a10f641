import { expect, it } from "vitest";
import { readReports, reportMeasuresFrame, reuseMeasureDefinitions, reuseMeasures } from "@fazhi/core";

const readings = await readReports("seeds");
const measures = reuseMeasures(readings);

it("has every measure for every report, in the columns of the measures of one report", () => {
  expect(measures.length).toBe(readings.readings.length * reuseMeasureDefinitions().length);
  const both = reportMeasuresFrame(readings).concat(measures);
  expect(both.filter({ report: "binhai-kjj-2023", measure: "meta.reuse_superior" }).row(0)).toMatchObject({
    agency: "天津市滨海新区科学技术局",
    value: 1.8,
    unit: "%",
    absent: null,
  });
});

it("is null, not 0, where the corpus holds no report that words could come from", () => {
  const self = measures.filter({ measure: "meta.reuse_self" });
  expect(self.rows().map(({ report, value, absent }) => [report, value, absent])).toEqual([
    ["binhai-kjj-2023", null, "no-source"],
    ["jincheng-kjj-2023", null, "no-source"],
    ["tianjin-kjj-2018", null, "no-source"],
    ["tianjin-kjj-2022", 0.5, null],
    ["unnamed-city-kjj-2022", null, "no-source"],
  ]);
  const formula = measures.filter({ measure: "meta.reuse_formula" }).toArray("value");
  expect(formula).not.toContain(null);
});
