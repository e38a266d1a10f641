import type { BriefingSection, Finding } from "../../briefing/briefing.ts";
import type { Phrase } from "../../briefing/phrase.ts";
import { OFFICE_COLORS as COLORS } from "../office-colors.ts";
import { xmlText } from "../xml-text.ts";
import { breakOver } from "./break-over.ts";
import { agenciesSlides, type Deck, placed, yearsSlides } from "./chart-slides.ts";
import { BODY, type Slide, SLIDE, type SlideParagraph, type TextBox } from "./slide.ts";
import { plainTables, tableSlides } from "./table-slides.ts";

const [FINDING_SIZE, NOTE_SIZE, TEXT_SIZE, TABLE_SIZE] = [18, 10, 16, 11];
const MOST_FINDINGS = 4;
const TALLEST = 0.75;

/** The slides of a briefing, everything with its place, nothing over the edge of its box. */
export function planSlides(deck: Deck): readonly Slide[] {
  const { briefing } = deck.words;
  const slides = briefing.sections.flatMap((section) => numbered(deck, sectionSlides(deck, section)));
  return [titleSlide(deck), ...numbered(deck, askedSlides(deck)), ...slides];
}

/** Slides that bear one title are told apart by a number. */
function numbered({ words }: Deck, slides: readonly Slide[]): readonly Slide[] {
  return slides.map((slide) => {
    const same = slides.filter(({ title }) => title === slide.title);
    if (same.length === 1) return slide;
    return { ...slide, title: words.office.continued(slide.title, same.indexOf(slide) + 1, same.length) };
  });
}

const textSlide = (title: string, texts: readonly TextBox[], notes: readonly string[] = []): Slide => ({
  kind: "content",
  title,
  texts,
  pictures: [],
  tables: [],
  notes,
});

function titleSlide({ words }: Deck): Slide {
  const { title, lede, wording } = words.briefing;
  const box = { x: 0.9, y: 4.3, w: SLIDE.width - 1.8, h: 1.6, size: 18 };
  const kicker = { x: 0.9, y: 1.9, w: SLIDE.width - 1.8, h: 0.5, size: 14 };
  return {
    ...textSlide(xmlText(title), [
      { ...kicker, paragraphs: [[{ text: wording.words.kicker, color: COLORS.red }]] },
      { ...box, paragraphs: [words.plain(lede)] },
    ]),
    kind: "title",
  };
}

/** The question, and how it was understood. */
function askedSlides({ words, measure }: Deck): readonly Slide[] {
  const { asked, wording } = words.briefing;
  if (asked === null) return [];
  const { colon } = wording.words;
  const paragraphs: readonly SlideParagraph[] = [
    ...(asked.question === null ? [] : [[{ text: xmlText(asked.question), isBold: true, color: COLORS.red }]]),
    ...asked.lines.map(({ name, words: said }): SlideParagraph => [
      { text: name + colon, color: COLORS.soft },
      ...words.plain(said),
    ]),
  ];
  return textSlides(asked.heading, paragraphs, FINDING_SIZE, measure);
}

function textSlides(
  title: string,
  paragraphs: readonly SlideParagraph[],
  size: number,
  measure: Deck["measure"],
): readonly Slide[] {
  const boxes = breakOver(paragraphs, { width: BODY.w, height: BODY.h, size }, measure);
  return boxes.map((box) => textSlide(title, [{ ...BODY, paragraphs: box, size }]));
}

function sectionSlides(deck: Deck, section: BriefingSection): readonly Slide[] {
  const { heading, blocks, part } = section;
  return blocks.flatMap((block): readonly Slide[] => {
    switch (block.kind) {
      case "key-findings":
        return findingSlides(deck, heading, block.sentences);
      case "exhibit":
        return part === "agencies" ? agenciesSlides(deck, block) : throughYears(deck, block);
      case "figure":
        return coverageSlide(deck, heading, block);
      case "table":
        return plainTables(deck.words, block).flatMap((table) =>
          tableSlides(deck.words, heading, table, TABLE_SIZE, deck.measure),
        );
      case "list": {
        const items = block.items.map((item, at): SlideParagraph => [
          { text: block.isOrdered ? `${at + 1}. ` : "• ", color: COLORS.red },
          ...deck.words.plain(item),
        ]);
        return textSlides(heading, items, TEXT_SIZE, deck.measure);
      }
      case "paragraph":
        return block.tone === "small"
          ? []
          : textSlides(heading, [deck.words.plain(block.words)], TEXT_SIZE, deck.measure);
      case "finding":
        return contradictionSlide(deck, heading, block);
      default:
        return [];
    }
  });
}

/** The table of an agency's years first, then its charts. */
function throughYears(deck: Deck, exhibit: Parameters<typeof yearsSlides>[1]): readonly Slide[] {
  const tables = exhibit.blocks.flatMap((block) => (block.kind === "table" ? plainTables(deck.words, block) : []));
  return [
    ...tables.flatMap((table) => tableSlides(deck.words, table.caption, table, TABLE_SIZE, deck.measure)),
    ...yearsSlides(deck, exhibit),
  ];
}

/** Few sentences a slide, what they cite in small print below, the quotes for the speaker. */
function findingSlides({ words, measure }: Deck, title: string, sentences: readonly Phrase[]): readonly Slide[] {
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

type Words = Pick<Deck, "words" | "measure">;

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

/** The chart where it can be read on a slide; the tables behind it hold the same. */
function coverageSlide(
  { words, drawn }: Deck,
  title: string,
  figure: Parameters<Deck["drawn"]["get"]>[0],
): readonly Slide[] {
  const picture = drawn.get(figure);
  if (picture === undefined || picture.height / picture.width > TALLEST) return [];
  return [
    {
      ...textSlide(title, [], [words.office.chartInWords, picture.alt]),
      pictures: [{ figure, ...placed(picture, BODY) }],
    },
  ];
}

function contradictionSlide(
  { words, measure }: Deck,
  title: string,
  { name, words: said, quotes, severity }: Finding,
): readonly Slide[] {
  const paragraphs: readonly SlideParagraph[] = [
    [
      { text: `${name} `, isBold: true, color: severity === "conflict" ? COLORS.red : COLORS.soft },
      ...words.plain(said),
    ],
    ...quotes.map((quote): SlideParagraph => [{ text: words.quoted(quote), isQuote: true, color: COLORS.soft }]),
  ];
  return textSlides(title, paragraphs, TEXT_SIZE, measure);
}
