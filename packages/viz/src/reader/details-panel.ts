import { markup, type Markup } from "../page/markup.ts";
import type { ReaderPage } from "./reader-page.ts";
import { statementCard } from "./statement-card.ts";

/** The details of every quantity, of which one is shown beside the text: the chosen one, or without scripts the one led to. */
export const detailsPanel = (page: ReaderPage): Markup => {
  const { words, statements } = page;
  return markup`<aside id="panel" class="panel" aria-labelledby="panel-heading">
<div class="panel-bar"><h2 id="panel-heading">${words.panel}</h2><span id="position"></span>
<button id="previous" class="scripted-only" type="button">${words.previous}</button><button id="next" class="scripted-only" type="button">${words.next}</button><button id="close" class="scripted-only" type="button">${words.close}</button></div>
<p class="empty">${statements.length === 0 ? words.nothingStated : words.panelEmpty}</p>
${statements.map((statement) => statementCard(page, statement))}</aside>`;
};
