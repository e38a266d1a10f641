import { pageFonts } from "../page/page-fonts.ts";
import { renderSvg } from "../render/render-svg.ts";
import type { Briefing } from "./briefing.ts";
import { type BriefingInput, composeBriefing } from "./compose-briefing.ts";
import { figuresIn } from "./figures-in.ts";
import { bodyOf, documentOf } from "./html/document.ts";
import type { BriefingPage, DrawnChart } from "./html/briefing-page.ts";
import { PageLinks } from "./html/page-links.ts";

/**
 * A briefing as one HTML file that opens from disk: findings, comparisons, charts, coverage, contradictions, limits,
 * and the reports' whole text, in which every number on the page leads to its words.
 *
 * Nothing is loaded from outside. Words of reports are escaped, and a content policy forbids what is not the page's own.
 * The same input gives the same page. Throws a Fault for an agency, year or indicator that is not there, and for a question of
 * which nothing is understood.
 *
 * @example
 * await writeFile("briefing.html", await briefingHtml({ readings: await readReports("seeds"), language: "zh-CN" }));
 */
export async function briefingHtml(input: BriefingInput): Promise<string> {
  const briefing = composeBriefing(input);
  const page: BriefingPage = {
    briefing,
    links: new PageLinks(
      briefing.plan.reports.map(({ report }) => report),
      briefing.notes,
    ),
    charts: await drawnCharts(briefing),
  };
  const body = bodyOf(page);
  return documentOf(page, body, await pageFonts(body.source));
}

/** By the part that each stands in. The page brings the fonts along, so the pictures only name them. */
async function drawnCharts({ sections }: Briefing): Promise<ReadonlyMap<string, DrawnChart>> {
  const drawn = new Map<string, DrawnChart>();
  for (const { chart } of figuresIn(sections.flatMap(({ blocks }) => blocks))) {
    drawn.set(chart.part, await renderSvg(chart.spec, { font: "name" }));
  }
  return drawn;
}
