import { createRequire } from "node:module";
import type PptxGenJS from "pptxgenjs";
import { type BriefingInput, composeBriefing } from "../../briefing/compose-briefing.ts";
import { figuresIn } from "../../briefing/figures-in.ts";
import { drawFigures } from "../drawn-figure.ts";
import { repack } from "../repack.ts";
import type { Deck } from "./chart-slides.ts";
import { editPptxPart } from "./edit-pptx-part.ts";
import { slideMeasure } from "./measure.ts";
import { planSlides } from "./plan-slides.ts";
import { SlideWords } from "./slide-words.ts";
import { defineMasters } from "./define-masters.ts";
import { writeSlide } from "./write-slide.ts";
import { xmlText } from "../xml-text.ts";

/**
 * A briefing as slides (.pptx), 16 : 9: the sentences, tables, charts and citations of `briefingHtml`. Key findings few to a
 * slide with what they cite in small print, a slide a chart with its numbers as a native table, quotes in the speaker's notes.
 * Words are measured and broken over slides. The same input gives the same bytes.
 *
 * Throws a Fault where `briefingHtml` does.
 *
 * @example
 * await writeFile("briefing.pptx", await briefingPptx({ readings: await readReports("seeds"), language: "zh-CN" }));
 */
export async function briefingPptx(input: BriefingInput): Promise<Uint8Array> {
  const briefing = composeBriefing(input);
  const drawn = await drawFigures(figuresIn(briefing.sections.flatMap(({ blocks }) => blocks)));
  const deck: Deck = { words: new SlideWords(briefing), drawn, measure: await slideMeasure() };
  const { language, words } = briefing.wording;
  const pptx = new (pptxLibrary())();
  pptx.layout = "LAYOUT_WIDE";
  pptx.title = xmlText(briefing.title);
  pptx.subject = words.kicker;
  pptx.author = "fazhi";
  pptx.company = "fazhi";
  defineMasters(pptx, briefing);
  for (const slide of planSlides(deck)) writeSlide(pptx, slide, deck, language);
  const packed = (await pptx.write({ outputType: "uint8array", compression: true })) as Uint8Array;
  return repack(packed, (path, xml) => editPptxPart(path, xml, language));
}

/**
 * The library, by `require`: its ES module has the ending .js in a package that does not say "module", which Node reads only
 * after a warning or not at all.
 */
const pptxLibrary = (): typeof PptxGenJS => createRequire(import.meta.url)("pptxgenjs") as typeof PptxGenJS;
