import { codebookOf, type Readings } from "@fazhi/core";
import { wordingIn } from "./wording.ts";
import type { Language } from "../label.ts";
import { renderSvg } from "../render/render-svg.ts";
import { agenciesSection } from "./agencies-section.ts";
import { type BriefingChart, briefingCharts } from "./briefing-charts.ts";
import type { BriefingPage, DrawnChart } from "./briefing-page.ts";
import { limitsSection, methodSection } from "./closing-sections.ts";
import { contradictionSection } from "./contradiction-section.ts";
import { coverageSection } from "./coverage-section.ts";
import { bodyOf, documentOf } from "./document.ts";
import { keyFindings } from "./key-findings.ts";
import { pageFonts } from "../page/page-fonts.ts";
import { PageLinks } from "./page-links.ts";
import { type BriefingChoice, planBriefing } from "./plan-briefing.ts";
import { sourcesSection } from "./sources-section.ts";
import { yearsSection } from "./years-section.ts";

/** Width of a chart of which two stand side by side, in pixels. */
const HALF_PAGE = 480;

/** What a briefing is made of. */
export interface BriefingInput extends BriefingChoice {
  readonly readings: Readings;
  /** Of the page's own words; "zh-CN" where left out. Quotes stay as printed. */
  readonly language?: Language;
  /** The page's title; "法治政府建设年度报告指标比对" or its English where left out. */
  readonly title?: string;
}

/**
 * A briefing as one HTML file that opens from disk: findings, comparisons, charts, coverage, contradictions, limits,
 * and the reports' whole text, in which every number on the page leads to its words.
 *
 * Nothing is loaded from outside. Words of reports are escaped, and a content policy forbids what is not the page's own.
 * The same input gives the same page.
 *
 * @example
 * await writeFile("briefing.html", await briefingHtml({ readings: await readReports("seeds"), language: "zh-CN" }));
 */
export async function briefingHtml({ readings, language = "zh-CN", title, ...choice }: BriefingInput): Promise<string> {
  const plan = planBriefing(readings, choice);
  const wording = wordingIn(language, codebookOf(plan.coverage));
  const page: BriefingPage = {
    plan,
    wording,
    links: new PageLinks(plan.reports.map(({ report }) => report)),
    charts: await drawnCharts(briefingCharts(plan, language, HALF_PAGE)),
  };
  const parts = [
    keyFindings(page),
    agenciesSection(page),
    yearsSection(page),
    coverageSection(page),
    contradictionSection(page),
    limitsSection(page),
    methodSection(page),
    sourcesSection(page),
  ];
  const named = title ?? wording.words.title;
  const body = bodyOf(page, named, parts);
  return documentOf(page, named, body, await pageFonts(body.source));
}

/** By the part that each stands in. The page brings the fonts along, so the pictures only name them. */
async function drawnCharts(charts: readonly BriefingChart[]): Promise<ReadonlyMap<string, DrawnChart>> {
  const drawn = new Map<string, DrawnChart>();
  for (const { part, title, spec, values } of charts) {
    drawn.set(part, { title, values, svg: await renderSvg(spec, { font: "name" }) });
  }
  return drawn;
}
