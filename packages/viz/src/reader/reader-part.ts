import type { ReaderPart } from "../label-reader.ts";
import { markup, type Content, type Markup } from "../page/markup.ts";
import type { ReaderPage } from "./reader-page.ts";

/** A part of the page with its heading and a line of introduction. */
export const partOf = ({ words }: ReaderPage, part: ReaderPart, content: Content): Markup => markup`
<section id="${part}" tabindex="-1" aria-labelledby="${part}-heading">
<h2 id="${part}-heading">${words.part[part]}</h2>
<p class="intro">${words.intro[part]}</p>
${content}
</section>
`;
