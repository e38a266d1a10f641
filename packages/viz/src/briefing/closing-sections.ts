import { partOf, type BriefingPage } from "./briefing-page.ts";
import { markup, type Markup } from "../page/markup.ts";

/** What the page cannot tell, before anyone quotes from it; and which files it could not read. */
export function limitsSection(page: BriefingPage): Markup {
  const { words } = page.wording;
  const { skipped } = page.plan.readings;
  const files = skipped.map(({ file, fault }) => words.skippedFile(nameOf(file), fault.what));
  const items = [...words.limits, ...files].map((sentence) => markup`<li>${sentence}</li>\n`);
  return partOf(page, "limits", markup`<ul>\n${items}</ul>`);
}

/** How the page came about. */
export function methodSection(page: BriefingPage): Markup {
  const items = page.wording.words.method.map((sentence) => markup`<li>${sentence}</li>\n`);
  return partOf(page, "method", markup`<ol>\n${items}</ol>`);
}

/** A path's last part: the page is handed on, and the folders of its maker are nobody's business. */
const nameOf = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;
