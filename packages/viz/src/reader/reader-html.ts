import type { Reading } from "@fazhi/core";
import { jsonAttribute } from "../page/json-attribute.ts";
import { markup, trusted, type Markup } from "../page/markup.ts";
import { pageDocument } from "../page/page-document.ts";
import { pageFonts } from "../page/page-fonts.ts";
import { pagePolicy } from "../page/page-policy.ts";
import { PAGE_STYLE } from "../page/page-style.ts";
import type { ReaderPart } from "../label-reader.ts";
import type { Language } from "../label.ts";
import { decisionsPart, findingsPart, measuresPart, numeralsPart } from "./closing-parts.ts";
import { detailsPanel } from "./details-panel.ts";
import { readerHead } from "./reader-head.ts";
import { readerOutline } from "./reader-outline.ts";
import { readerPage, type ReaderPage } from "./reader-page.ts";
import { partOf } from "./reader-part.ts";
import { READER_SCRIPT } from "./reader-script.ts";
import { READER_STYLE } from "./reader-style.ts";
import { readerText } from "./reader-text.ts";
import { statementsPart } from "./statements-part.ts";

/** What the page of one report is made of. */
export interface ReaderInput {
  /** The report as read; its indicators are named by the codebook that it was read with. */
  readonly reading: Reading;
  /** Of the page's own words; "zh-CN" where left out. The report stays as printed. */
  readonly language?: Language;
  /** The page's title; the agency and the year where left out. */
  readonly title?: string;
}

const POLICY = pagePolicy(READER_SCRIPT);

/**
 * One report as one HTML file that opens from disk: its whole text with every quantity marked in place, what was read of each and by
 * which rule, a table that leads to the sentences and back, the outline, what does not add up, and every numeral accounted for.
 *
 * Works by mouse, keyboard and screen reader, without scripts too, and on paper. Nothing is loaded or sent: words of the report are
 * escaped, a content policy forbids what is not the page's own, and the page brings its Chinese characters along. The same reading
 * gives the same page. The words of each observation stand at {@link quoteId}.
 *
 * @example
 * const { readings } = await readReports("report.txt");
 * await writeFile("report.html", await readerHtml({ reading: readings[0]!, language: "en" }));
 */
export async function readerHtml({ reading, language = "zh-CN", title }: ReaderInput): Promise<string> {
  const page = await readerPage(reading, language);
  const named = title ?? page.words.title(page.name);
  const body = bodyOf(page, named);
  const styles = [await pageFonts(body.source), PAGE_STYLE, READER_STYLE];
  return pageDocument({ language, title: named, policy: POLICY, styles, body });
}

function bodyOf(page: ReaderPage, title: string): Markup {
  const { words } = page;
  const decisions = decisionsPart(page);
  const parts: ReaderPart[] = ["text", "statements", "findings", ...(decisions === null ? [] : ["decisions" as const])];
  return markup`<body data-words="${jsonAttribute({ shown: words.shown, position: words.position })}">
<a class="skip" href="#text">${words.skipLink}</a>
<div class="layout">
${readerHead(page, title)}
${readerOutline(page, [...parts, "numerals", "measures"])}
<main id="main">
${partOf(page, "text", markup`<div class="text" id="words" lang="zh-CN">${readerText(page)}</div>`)}
${statementsPart(page)}${findingsPart(page)}${decisions}${numeralsPart(page)}${measuresPart(page)}
${footer(page)}
</main>
${detailsPanel(page)}
</div>
<p id="said" class="unseen" role="status"></p>
<script>${trusted(READER_SCRIPT)}</script>
</body>`;
}

/** Which file by which codebook, so that the page can be made again. */
function footer({ words, reading, wording }: ReaderPage): Markup {
  const { catalog, report } = reading;
  const sha256 = catalog?.sha256 ?? null;
  return markup`<footer><p>${words.footer}</p>
<p>${catalog?.file ?? report.id} · ${wording.codebook.edition}${sha256 !== null && markup` · <code>${sha256}</code>`}</p></footer>`;
}
