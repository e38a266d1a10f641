import type { Phrase } from "../../briefing/phrase.ts";
import { OFFICE_COLORS as COLORS } from "../office-colors.ts";
import { breakOver } from "./break-over.ts";
import type { Deck } from "./chart-slides.ts";
import { BODY, type Slide, type SlideParagraph } from "./slide.ts";
import { textSlide } from "./text-slides.ts";

const NOTE_SIZE = 10;
const MOST_FINDINGS = 4;

/** In points. */
export const FINDING_SIZE = 18;

type Words = Pick<Deck, "words" | "measure">;

/** Few sentences a slide, what they cite in small print below, the quotes for the speaker. */
export function findingSlides(
  { words, measure }: Words,
  title: string,
  sentences: readonly Phrase[],
): readonly Slide[] {
  const slides: Slide[] = [];
  let open: Phrase[] = [];
  const close = (): void => {
    if (open.length > 0) slides.push(findingSlide({ words, measure }, title, open, sentences));
    open = [];
  };
  for (const sentence of sentences) {
    const more = [...open, sentence];
    if (open.length >= MOST_FINDINGS || heightOf({ words, measure }, more, sentences) > BODY.h) close();
    open.push(sentence);
  }
  close();
  return slides;
}

const heightOf = (deck: Words, shown: readonly Phrase[], all: readonly Phrase[]): number => {
  const { findings, notes } = paragraphsOf(deck, shown, all);
  return deck.measure.height(findings, FINDING_SIZE, BODY.w) + deck.measure.height(notes, NOTE_SIZE, BODY.w) + 0.2;
};

function paragraphsOf({ words }: Words, shown: readonly Phrase[], all: readonly Phrase[]) {
  const findings = shown.map((sentence): SlideParagraph => [
    { text: `${all.indexOf(sentence) + 1}. `, isBold: true, color: COLORS.red },
    ...words.noted(sentence),
  ]);
  const cites = shown.flatMap((sentence) => words.citesOf(sentence));
  const once = [...new Map(cites.map((one) => [words.numberOf(one), one])).values()];
  return {
    findings,
    notes: once.map((one) => words.sourceNote(one)),
    spoken: once.map((one) => words.spokenNote(one)),
  };
}

/** A sentence that is too long for a slide with its notes is set smaller, and its notes are the speaker's alone. */
function findingSlide(deck: Words, title: string, shown: readonly Phrase[], all: readonly Phrase[]): Slide {
  const { findings, notes, spoken } = paragraphsOf(deck, shown, all);
  const said = [deck.words.office.speakerNotes, ...spoken];
  if (heightOf(deck, shown, all) > BODY.h) {
    const [size = 8] = [14, 12, 10, 8].filter((one) => deck.measure.height(findings, one, BODY.w) <= BODY.h);
    const [box = []] = breakOver(findings, { width: BODY.w, height: BODY.h, size }, deck.measure);
    return textSlide(title, [{ ...BODY, paragraphs: box, size }], said);
  }
  const height = deck.measure.height(notes, NOTE_SIZE, BODY.w);
  const small = { ...BODY, y: BODY.y + BODY.h - height, h: height, paragraphs: notes, size: NOTE_SIZE };
  const texts = [
    { ...BODY, h: BODY.h - height - 0.1, paragraphs: findings, size: FINDING_SIZE },
    ...(notes.length > 0 ? [small] : []),
  ];
  return textSlide(title, texts, notes.length > 0 ? said : []);
}
