import type { BriefingSection, Exhibit, Finding } from "../../briefing/briefing.ts";
import { OFFICE_COLORS as COLORS } from "../office-colors.ts";
import { xmlText } from "../xml-text.ts";
import { agenciesSlides, type Deck, insteadOfChart, isLegible, placed, yearsSlides } from "./chart-slides.ts";
import { FINDING_SIZE, findingSlides } from "./finding-slides.ts";
import { BODY, type Slide, SLIDE, type SlideParagraph } from "./slide.ts";
import { plainTables, tableSlides, withFoot } from "./table-slides.ts";
import { textSlide, textSlides } from "./text-slides.ts";
import { withAppendix } from "./with-appendix.ts";

const [LEDE_SIZE, TEXT_SIZE, TABLE_SIZE] = [18, 16, 11];

/** The slides of a briefing, everything with its place, nothing over the edge of its box. */
export function planSlides(deck: Deck): readonly Slide[] {
  const { briefing } = deck.words;
  const parts = briefing.sections.map((section) => ({
    part: section.part,
    heading: section.heading,
    slides: numbered(deck, sectionSlides(deck, section)),
  }));
  return withAppendix(deck, [titleSlide(deck), ...numbered(deck, askedSlides(deck))], parts);
}

/** Slides that bear one title are told apart by a number. */
function numbered({ words }: Deck, slides: readonly Slide[]): readonly Slide[] {
  return slides.map((slide) => {
    const same = slides.filter(({ title }) => title === slide.title);
    if (same.length === 1) return slide;
    return { ...slide, title: words.office.continued(slide.title, same.indexOf(slide) + 1, same.length) };
  });
}

/** The title, the question where there is one that has room, and what was compared. */
function titleSlide({ words, measure }: Deck): Slide {
  const { title, lede, asked, wording } = words.briefing;
  const box = { x: 0.9, y: 4.3, w: SLIDE.width - 1.8, h: 2.4, size: LEDE_SIZE };
  const kicker = { x: 0.9, y: 1.9, w: SLIDE.width - 1.8, h: 0.5, size: 14 };
  const said = [words.plain(lede)];
  const question = asked?.question ?? null;
  const both = question === null ? said : [[{ text: xmlText(question), isBold: true }], ...said];
  const paragraphs = measure.height(both, LEDE_SIZE, box.w) > box.h ? said : both;
  const texts = [
    { ...kicker, paragraphs: [[{ text: wording.words.kicker, color: COLORS.red }]] },
    { ...box, paragraphs },
  ];
  return { ...textSlide(xmlText(title), texts), kind: "title" };
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

function sectionSlides(deck: Deck, section: BriefingSection): readonly Slide[] {
  const { heading, blocks, part } = section;
  const exhibits = blocks.filter(({ kind }) => kind === "exhibit").length;
  return blocks.flatMap((block): readonly Slide[] => {
    switch (block.kind) {
      case "key-findings":
        return findingSlides(deck, heading, block.sentences);
      case "exhibit":
        return part === "agencies" ? agenciesSlides(deck, block) : throughYears(deck, block, exhibits);
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

/** The table of an agency's years first, then its charts; charts left out are counted under the table. */
function throughYears(deck: Deck, exhibit: Exhibit, agencies: number): readonly Slide[] {
  const tables = exhibit.blocks.flatMap((block) => (block.kind === "table" ? plainTables(deck.words, block) : []));
  const shown = tables.flatMap((table) => tableSlides(deck.words, table.caption, table, TABLE_SIZE, deck.measure));
  const { slides, leftOut } = yearsSlides(deck, exhibit, agencies);
  const said = [{ text: deck.words.office.chartsLeftOut(leftOut), color: COLORS.soft }];
  return [
    ...shown.map((slide, at) => (leftOut === 0 || at < shown.length - 1 ? slide : withFoot(slide, said))),
    ...slides,
  ];
}

/** The chart where it can be read on a slide; the tables behind it hold the same. */
function coverageSlide(
  { words, drawn, measure }: Deck,
  title: string,
  figure: Parameters<Deck["drawn"]["get"]>[0],
): readonly Slide[] {
  const picture = drawn.get(figure);
  if (picture === undefined) return [];
  if (!isLegible(picture, BODY)) return insteadOfChart({ words, drawn, measure }, title, picture);
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
