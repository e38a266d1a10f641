import { expect, it } from "vitest";
import { loadedModules } from "../loaded-modules.ts";

const loadedBy = (program: string): string =>
  loadedModules(
    "vega|vega-lite|subset-font|@resvg|pdfkit|svg-to-pdfkit|fontkit|docx|pptxgenjs",
    `const viz = await import("./packages/viz/src/index.ts"); ${program}`,
  );

const draw = `
  const row = { report: "a", agency: "甲局", region: null, level: null, year: 2022, state: "not-stated", obsStatus: "O",
    statements: [], setAside: [], interval: null, unit: "" };
  const spec = viz.ranking({ across: "agencies", indicator: "enforcement.inspections", unit: "", rows: [row], verdicts: [],
    findings: [] }, { language: "en" });
`;

it("importing the package and making a chart loads neither Vega nor what draws pictures or writes office files", () => {
  expect(loadedBy(draw)).toBe("");
});

it("drawing one does", () => {
  expect(loadedBy(`${draw} await viz.renderSvg(spec);`)).toMatch(/\/node_modules\/vega-lite\//);
});

const write = (form: string): string => `
  const core = await import("./packages/core/src/index.ts");
  const readings = await core.readReports("seeds");
  await viz.${form}({ readings, indicators: ["enforcement.inspections"] });
`;

it.each([
  ["a Word document", write("briefingDocx"), "docx"],
  ["a PDF", `${draw} await viz.renderPdf(spec);`, "pdfkit"],
])("writing %s loads what writes it", (_, program, library) => {
  expect(loadedBy(program)).toContain(`/node_modules/${library}/`);
});
