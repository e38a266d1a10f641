import {
  codebookOf,
  SHIPPED_CODEBOOK,
  type Codebook,
  type Correction,
  type Readings,
  type ReviewItem,
} from "@fazhi/core";
import { markup, trusted, type Markup } from "../page/markup.ts";
import { pageFonts } from "../page/page-fonts.ts";
import { PAGE_STYLE } from "../page/page-style.ts";
import { reviewWords, type ReviewWords } from "../label-review.ts";
import type { Language } from "../label.ts";
import { jsonAttribute } from "../page/json-attribute.ts";
import { itemMarkup } from "./review-item.ts";
import { pageDocument } from "../page/page-document.ts";
import { pagePolicy } from "../page/page-policy.ts";
import { REVIEW_SCRIPT } from "./review-script.ts";
import { REVIEW_STYLE } from "./review-style.ts";

/** What a page for checking is made of. */
export interface ReviewInput {
  /** What is to be checked: `reviewItems(readings)`. */
  readonly items: readonly ReviewItem[];
  /** The reports that the items are of: for the sentences around them, and for the decisions that hold already. */
  readonly readings: Readings;
  /** Of the page's own words; "zh-CN" where left out. Quotes stay as printed. */
  readonly language?: Language;
  readonly title?: string;
}

/** Everything that the parts of one page share. */
export interface ReviewPage {
  readonly readings: Readings;
  readonly words: ReviewWords;
  readonly language: Language;
  readonly codebook: Codebook;
}

const POLICY = pagePolicy(REVIEW_SCRIPT);

/**
 * A page on which a person checks statements in a browser: each in its sentence, with what the library reads, why to look, and a
 * choice to confirm, change or reject it; at the end the decisions as a `corrections.yaml`. One HTML file that works from disk.
 *
 * The same items give the same page, which brings its Chinese characters along. Nothing is loaded or sent. Words of reports are escaped, and a content policy forbids
 * what is not the page's own.
 *
 * @example
 * const readings = await readReports("seeds");
 * await writeFile("review.html", await reviewHtml({ readings, items: reviewItems(readings), language: "en" }));
 */
export async function reviewHtml({ items, readings, language = "zh-CN", title }: ReviewInput): Promise<string> {
  const words = reviewWords(language);
  const [first] = readings.readings;
  const codebook = first === undefined ? SHIPPED_CODEBOOK : codebookOf(first);
  const page: ReviewPage = { readings, words, language, codebook };
  const named = title ?? words.title;
  const body = bodyOf(items, page, named);
  return documentOf(page, named, body, await pageFonts(body.source));
}

const documentOf = ({ language }: ReviewPage, title: string, body: Markup, fonts: string): string =>
  pageDocument({ language, title, policy: POLICY, styles: [fonts, PAGE_STYLE, REVIEW_STYLE], body });

const bodyOf = (items: readonly ReviewItem[], page: ReviewPage, title: string): Markup => {
  const { words, readings } = page;
  return markup`<body data-words="${jsonAttribute({ ...words.say, field: words.field })}" data-kept="${jsonAttribute(standing(readings))}">
<a class="skip" href="#main">${words.skipLink}</a>
<header>
<p class="kicker">${words.kicker}</p>
<h1>${title}</h1>
${words.intro.map((line) => markup`<p>${line}</p>\n`)}<noscript><p class="needs-script">${words.needsScript}</p></noscript>
</header>
${toolsMarkup(words)}
<main id="main">
${items.length === 0 ? markup`<p>${words.nothing}</p>` : items.map((item, at) => itemMarkup(item, at + 1, page))}
</main>
${resultMarkup(words)}
<footer><p>${words.footer}</p></footer>
${indicatorList(page)}
<script>${trusted(REVIEW_SCRIPT)}</script>
</body>`;
};

/** Every decision that holds on the reports, those on statements that the page does not show among them. */
const standing = ({ readings }: Readings): readonly Correction[] =>
  readings.flatMap(({ corrections }) => (corrections ?? []).map(({ correction }) => correction));

const toolsMarkup = (words: ReviewWords): Markup => markup`
<div class="tools">
<label>${words.coder} <input id="coder" autocomplete="name" spellcheck="false"></label>
<label>${words.date} <input id="date" type="date" required></label>
<label>${words.show} <select id="show"><option value="">${words.everything}</option><option value="undecided">${words.undecided}</option>${Object.entries(
  words.doubt,
).map(([kind, name]) => markup`<option value="${kind}">${name}</option>`)}</select></label>
<p id="progress" role="status"></p>
<p id="keeping" class="small"></p>
</div>`;

const resultMarkup = (words: ReviewWords): Markup => markup`
<section id="result" aria-labelledby="result-heading">
<h2 id="result-heading">${words.result}</h2>
<p class="intro">${words.resultIntro}</p>
<div id="mend" role="alert" hidden><p></p><ul></ul></div>
<p><a id="download" class="button" download="corrections.yaml" role="button" tabindex="0" aria-disabled="true">${words.download}</a> <button id="copy" type="button" disabled>${words.copy}</button> <span id="done" role="status"></span></p>
<label for="yaml">${words.yaml}</label>
<textarea id="yaml" rows="16" readonly spellcheck="false"></textarea>
</section>`;

const indicatorList = ({ codebook, language }: ReviewPage): Markup =>
  markup`<datalist id="indicators">${codebook.indicators.map(
    (indicator) => markup`<option value="${indicator.id}">${indicator[language === "en" ? "en" : "zh"]}</option>`,
  )}</datalist>`;
