import { markup, type Markup } from "../../page/markup.ts";
import type { QuoteLine } from "../briefing.ts";
import type { BriefingPage } from "./briefing-page.ts";

/** A quote in its sentence, the whole linked to its place in the report's text. */
export function quoteHtml(
  { links }: Pick<BriefingPage, "links">,
  { cites, before, words, after, aside }: QuoteLine,
): Markup {
  const linked = links.quoteLink(cites.report, cites, markup`${before}<b>${words}</b>${after}`);
  return aside === null ? linked : markup`<span class="aside">${aside}</span> ${linked}`;
}
