import { codebookOf, reportKeyOf, type Reading, type Readings } from "@fazhi/core";
import { wordingIn } from "../briefing/wording.ts";
import { readerWords } from "../label-reader.ts";
import type { Language } from "../label.ts";
import { markup, type Markup } from "../page/markup.ts";
import { pageFonts } from "../page/page-fonts.ts";
import { pageDocument } from "../page/page-document.ts";
import { pagePolicy } from "../page/page-policy.ts";
import { PAGE_STYLE } from "../page/page-style.ts";
import { readerFile } from "./reader-address.ts";
import { reportName } from "./reader-page.ts";
import { READER_STYLE } from "./reader-style.ts";
import { kindOf } from "./statement-kind.ts";

/** What the list of pages is made of. */
export interface ReaderIndexInput {
  /** The reports that have a page each, under the name that {@link readerFile} gives. */
  readonly readings: Readings;
  /** Of the page's own words; "zh-CN" where left out. */
  readonly language?: Language;
  readonly title?: string;
}

/** The list of the pages of several reports as one HTML file, to lie in the same folder: each report with what was read in it. */
export async function readerIndexHtml({ readings, language = "zh-CN", title }: ReaderIndexInput): Promise<string> {
  const { index, kicker, footer } = readerWords(language);
  const { column } = index;
  const named = title ?? index.title;
  const heads = [column.report, column.year, column.region, column.statements, column.unknown, column.findings];
  const body = markup`<body>
<header>
<p class="kicker">${kicker}</p>
<h1>${named}</h1>
<p class="lede">${index.intro(readings.readings.length)}</p>
</header>
<main>
<div class="table-box" role="region" aria-label="${index.caption}" tabindex="0">
<table>
<caption>${index.caption}</caption>
<thead><tr>${heads.map((head) => markup`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${readings.readings.map((reading) => row(reading, language))}</tbody>
</table>
</div>
</main>
<footer><p>${footer}</p></footer>
</body>`;
  const styles = [await pageFonts(body.source), PAGE_STYLE, READER_STYLE];
  return pageDocument({ language, title: named, policy: pagePolicy(null), styles, body });
}

function row(reading: Reading, language: Language): Markup {
  const { report, observations, findings } = reading;
  const { year, region } = reportKeyOf(reading);
  const wording = wordingIn(language, codebookOf(reading));
  const unknown = observations.filter((observation) => kindOf(observation) === "unknown").length;
  const address = encodeURIComponent(readerFile(report.id));
  return markup`<tr><th scope="row"><a href="${address}">${reportName(reading, wording)}</a></th><td>${year ?? wording.words.noYear}</td><td>${region ?? ""}</td><td>${observations.length}</td><td>${unknown}</td><td>${findings.length}</td></tr>\n`;
}
