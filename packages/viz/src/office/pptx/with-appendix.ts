import type { BriefingPart } from "../../label-briefing.ts";
import { OFFICE_COLORS as COLORS } from "../office-colors.ts";
import type { Deck } from "./chart-slides.ts";
import type { Slide, SlideParagraph } from "./slide.ts";
import { textSlides } from "./text-slides.ts";

/** The slides of one part of a briefing. */
export interface PartSlides {
  readonly part: BriefingPart;
  readonly heading: string;
  readonly slides: readonly Slide[];
}

/** How many slides of key findings a deck opens with: a meeting does not look at more. */
const MOST_LEADING = 3;
const CONTENTS_SIZE = 18;

/**
 * A deck in the order in which it is shown: the opening, the first key findings and the limits; then, behind a slide that says
 * where each of them is, every other part as an appendix to look things up in.
 */
export function withAppendix(deck: Deck, opening: readonly Slide[], parts: readonly PartSlides[]): readonly Slide[] {
  const slidesOf = (wanted: BriefingPart): readonly Slide[] => parts.find(({ part }) => part === wanted)?.slides ?? [];
  const findings = slidesOf("findings");
  const lead = [...opening, ...findings.slice(0, MOST_LEADING), ...slidesOf("limits")];
  const further = { heading: deck.words.office.furtherFindings, slides: findings.slice(MOST_LEADING) };
  const others = parts.filter(({ part }) => part !== "findings" && part !== "limits");
  const appendix = [further, ...others].filter(({ slides }) => slides.length > 0);
  return [...lead, ...contents(deck, lead.length, appendix), ...appendix.flatMap(({ slides }) => slides)];
}

/** The parts of the appendix, each with its slides. */
function contents(
  { words, measure }: Deck,
  before: number,
  appendix: readonly Pick<PartSlides, "heading" | "slides">[],
): readonly Slide[] {
  const { office } = words;
  const { colon } = words.briefing.wording.words;
  let last = before + 1;
  const lines = appendix.map(({ heading, slides }): SlideParagraph => {
    const first = last + 1;
    last += slides.length;
    return [{ text: heading }, { text: colon + office.slideNumbers(first, last), color: COLORS.soft }];
  });
  return textSlides(office.appendix, lines, CONTENTS_SIZE, measure);
}
