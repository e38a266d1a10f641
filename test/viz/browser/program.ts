import { compareAgencies, coverageOf, observationsFrame, readText, toCsv, type CatalogEntry } from "@fazhi/core";
import { altText, coverageHeatmap, ranking, type ChartSpec } from "@fazhi/viz";
import embed, { type VisualizationSpec } from "vega-embed";

// A page of somebody who uses the packages: the reports' texts stand in it, and all else happens in the browser.
interface Given {
  readonly id: string;
  readonly text: string;
  readonly catalog: CatalogEntry | null;
}

/** As much of a page's elements as is needed here; the workspace has no types of browsers. */
interface Element {
  id: string;
  title: string;
  textContent: string;
  append(node: Element): void;
}

const { document } = globalThis as unknown as {
  readonly document: { getElementById(id: string): Element; createElement(name: string): Element };
};

async function draw(id: string, spec: ChartSpec, renderer: "svg" | "canvas"): Promise<void> {
  const place = document.createElement("figure");
  Object.assign(place, { id, title: altText(spec) });
  document.getElementById("charts").append(place);
  await embed(`#${id}`, spec as unknown as VisualizationSpec, { renderer, actions: false });
}

async function main(): Promise<void> {
  const given = JSON.parse(document.getElementById("reports").textContent) as readonly Given[];
  const readings = given.map(({ id, text, catalog }) => readText(text, { id, catalog }));
  const corpus = { readings, skipped: [] };
  document.getElementById("csv").textContent = toCsv(observationsFrame(corpus));
  const sessions = compareAgencies(corpus, { indicator: "capacity.group_study" });
  await draw("ranking", ranking(sessions, { language: "zh-CN" }), "svg");
  await draw("coverage", coverageHeatmap(coverageOf(corpus), { language: "zh-CN" }), "canvas");
  document.getElementById("state").textContent = "drawn";
}

void main();
