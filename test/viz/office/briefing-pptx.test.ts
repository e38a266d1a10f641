import type { Readings } from "@fazhi/core";
import { beforeAll, describe, expect, it } from "vitest";
import { composeBriefing } from "../../../packages/viz/src/briefing/compose-briefing.ts";
import { figuresIn } from "../../../packages/viz/src/briefing/figures-in.ts";
import { plainWords } from "../../../packages/viz/src/briefing/phrase.ts";
import { briefingPptx } from "../../../packages/viz/src/office/pptx/briefing-pptx.ts";
import type { Deck } from "../../../packages/viz/src/office/pptx/chart-slides.ts";
import { slideMeasure } from "../../../packages/viz/src/office/pptx/measure.ts";
import { planSlides } from "../../../packages/viz/src/office/pptx/plan-slides.ts";
import { INCH, SLIDE } from "../../../packages/viz/src/office/pptx/slide.ts";
import { SlideWords } from "../../../packages/viz/src/office/pptx/slide-words.ts";
import { titleSize } from "../../../packages/viz/src/office/pptx/write-slide.ts";
import { made, seeds } from "../briefing/reports.ts";
import { ATTACKS, hostileReadings } from "../page/hostile-readings.ts";
import { elements, malformed, partsOf, wordsIn } from "./package.ts";

const QUESTION = "How do training hours compare across agencies in 2023?";

const slidesIn = (parts: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(parts)
    .filter(([path]) => /^ppt\/slides\/slide\d+\.xml$/.test(path))
    .sort(([a], [b]) => a.localeCompare(b, "en", { numeric: true }))
    .map(([, xml]) => xml);

describe.each(["zh-CN", "en"] as const)("slides of the five reports, %s", (language) => {
  let readings: Readings;
  let parts: Readonly<Record<string, string>>;
  let slides: readonly string[];

  beforeAll(async () => {
    readings = await seeds();
    parts = partsOf(await briefingPptx({ readings, language }));
    slides = slidesIn(parts);
  });

  it("are well-formed", () => {
    expect(Object.entries(parts).map(([path, xml]) => [path, malformed(xml)])).toEqual(
      Object.keys(parts).map((path) => [path, null]),
    );
  });

  it("are titled, and in a language", () => {
    expect(parts["docProps/core.xml"]).toMatch(/<dc:title>[^<]+<\/dc:title>/);
    expect(parts["docProps/core.xml"]).toContain(`<dc:language>${language === "en" ? "en-US" : "zh-CN"}<`);
  });

  it("each have a title in its placeholder, and none the title of another", () => {
    const titles = slides.map((slide) => {
      const [title = ""] = elements(slide, "p:sp").filter((shape) => /<p:ph\s[^>]*type="title"/.test(shape));
      return wordsIn(title, "a:t");
    });
    expect(titles.filter((title) => title === "")).toEqual([]);
    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
  });

  it("say every sentence of the findings, with the numbers of its notes, and quote the notes to the speaker", () => {
    const { sections, notes } = composeBriefing({ readings, language });
    const paragraphs = slides
      .flatMap((slide) => elements(slide, "a:p"))
      .map((paragraph) => wordsIn(paragraph.replace(/<a:r><a:rPr[^>]*baseline=[^]*?<\/a:r>/g, ""), "a:t"));
    const sentences = sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === "key-findings" ? block.sentences : [])),
    );
    sentences.forEach((sentence, at) => expect(paragraphs).toContain(`${at + 1}. ${plainWords(sentence)}`));
    const spoken = Object.entries(parts)
      .filter(([path]) => path.startsWith("ppt/notesSlides/notesSlide"))
      .map(([, xml]) => wordsIn(xml, "a:t"))
      .join("")
      .replace(/\s+/g, "");
    const raised = slides
      .flatMap((slide) => elements(slide, "a:r"))
      .filter((run) => /baseline="/.test(run))
      .map((run) => wordsIn(run, "a:t"));
    notes.forEach(({ report, start, end }, at) => {
      const text = readings.readings.find((one) => one.report.id === report)?.report.text.content ?? "";
      expect(raised).toContain(`[${at + 1}]`);
      expect(spoken).toContain(text.slice(start, end).replace(/\s+/g, ""));
    });
  });

  it("say every picture in words, and head every table", () => {
    const pictures = slides.flatMap((slide) => elements(slide, "p:pic"));
    expect(pictures.length).toBeGreaterThan(15);
    for (const picture of pictures) expect(picture).toMatch(/<p:cNvPr [^>]*descr="[^"]{40,}"/);
    const tables = slides.flatMap((slide) => elements(slide, "a:tbl"));
    expect(tables.length).toBeGreaterThan(15);
    for (const table of tables) expect(table).toContain('<a:tblPr firstRow="1"');
  });

  it("name a font for Han characters and the language of every run, and number the slides", () => {
    const all = slides.join("");
    const faces = new Set([...all.matchAll(/<a:ea typeface="([^"]*)"/g)].map(([, face]) => face));
    expect([...faces]).toEqual(["Microsoft YaHei"]);
    const languages = new Set([...all.matchAll(/<a:rPr lang="([^"]*)"/g)].map(([, lang]) => lang));
    expect([...languages].filter((lang) => lang !== "zh-CN" && lang !== "en-US")).toEqual([]);
    expect(languages.has(language === "en" ? "en-US" : "zh-CN")).toBe(true);
    expect(parts["ppt/theme/theme1.xml"]).not.toContain('<a:ea typeface=""');
    expect(slides.slice(1).filter((slide) => !slide.includes('type="slidenum"'))).toEqual([]);
  });
});

const LONG = "全面推进依法行政".repeat(80);
const cases = [
  ["the five reports", seeds],
  ["hostile reports", () => Promise.resolve(hostileReadings())],
  [
    "very long names and quotes",
    () =>
      Promise.resolve(
        made(
          {
            id: "a",
            agency: `${LONG}局`,
            year: 2021,
            lines: [`全年开展${LONG}执法检查26次。`, `全年开展执法检查31次${LONG}。`],
          },
          { id: "b", agency: `${LONG}局`, year: 2022, lines: [`全年开展执法检查40次${LONG}。`] },
          { id: "c", agency: "某市财政局", year: 2022, lines: ["全年开展执法检查9次。"] },
        ),
      ),
  ],
  [
    "many agencies",
    () =>
      Promise.resolve(
        made(
          ...Array.from({ length: 40 }, (_, at) => ({
            id: `r${at}`,
            agency: `第${at}科学技术局`,
            year: 2022,
            lines: [`全年开展执法检查${at + 2}次。`, `办理行政处罚案件${at}件。`],
          })),
        ),
      ),
  ],
] as const;

describe.each(cases)("no text runs over the edge of its slide: %s", (_, read) => {
  it.each(["zh-CN", "en"] as const)("%s", async (language) => {
    const measure = await slideMeasure();
    const words = new SlideWords(composeBriefing({ readings: await read(), language }));
    const deck: Deck = { words, drawn: new Map(), measure };
    const slides = planSlides(deck);
    expect(slides.length).toBeGreaterThan(4);
    for (const slide of slides) {
      for (const { paragraphs, size, x, y, w, h } of slide.texts) {
        expect(measure.height(paragraphs, size, w)).toBeLessThanOrEqual(h + size / INCH);
        expect([x + w <= SLIDE.width, y + h <= SLIDE.height]).toEqual([true, true]);
      }
      for (const { box, heights, widths } of slide.tables) {
        expect(box.y + heights.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(7);
        expect(box.x + widths.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(SLIDE.width);
      }
      expect(measure.height([[{ text: slide.title }]], titleSize(slide, deck), 11.5)).toBeLessThanOrEqual(1.7);
    }
  });
});

/** Forty reports whose charts are all drawn so high, in per cent of their width. */
async function slidesOfForty(percent: number) {
  const [width, height] = [640, 6.4 * percent];
  const forty = cases.find(([name]) => name === "many agencies")?.[1] ?? seeds;
  const briefing = composeBriefing({ readings: await forty() });
  const figures = figuresIn(briefing.sections.flatMap(({ blocks }) => blocks));
  const png = new Uint8Array();
  const drawn = new Map(
    figures.map((figure) => [figure, { figure, png, width, height, headline: "headline", alt: "alt" }]),
  );
  const deck: Deck = { words: new SlideWords(briefing), drawn, measure: await slideMeasure() };
  return { deck, slides: planSlides(deck) };
}

describe("a chart that is too tall for a slide", () => {
  it.each([
    [60, false],
    [400, true],
  ])("of %i per cent of its width: it is not drawn and a sentence says so: %s", async (height, isTooTall) => {
    const { deck, slides } = await slidesOfForty(height);
    const said = slides.filter(({ texts }) =>
      texts.some(({ paragraphs }) => paragraphs.flat().some(({ text }) => text === deck.words.office.tableOnly)),
    );
    expect(slides.some(({ pictures }) => pictures.length > 0)).toBe(!isTooTall);
    expect(said.length).toBe(isTooTall ? deck.drawn.size : 0);
    for (const { notes } of said) expect(notes).toContain("alt");
  });

  it.each([60, 400])("leaves the table of all agencies, height %i", async (height) => {
    const { deck, slides } = await slidesOfForty(height);
    const exhibits = deck.words.briefing.sections.flatMap(({ blocks }) => blocks);
    const heading = exhibits.find((block) => block.kind === "exhibit")?.heading ?? "none";
    const rows = slides
      .filter(({ title }) => title.startsWith(heading))
      .flatMap(({ tables }) => tables.flatMap((table) => table.rows.slice(1)));
    expect(new Set(rows.map(([name]) => name?.map(({ text }) => text).join(""))).size).toBe(40);
  });
});

describe("slides", () => {
  it.each([
    ["that has room", "各部门执法检查数量如何变化？", true],
    ["that has none", `${LONG}各部门执法检查数量如何变化？`, false],
  ])("show on the first a question %s", async (_, question, isShown) => {
    const words = new SlideWords(composeBriefing({ readings: await seeds(), question }));
    const [first] = planSlides({ words, drawn: new Map(), measure: await slideMeasure() });
    const said = first?.texts.flatMap(({ paragraphs }) => paragraphs.flat().map(({ text }) => text)) ?? [];
    expect(said.includes(question)).toBe(isShown);
  });

  it("show how the question was understood, and answer it first", async () => {
    const slides = slidesIn(
      partsOf(await briefingPptx({ readings: await seeds(), question: QUESTION, language: "en" })),
    );
    expect(wordsIn(slides[1] ?? "", "a:t")).toContain(QUESTION);
    expect(wordsIn(slides[2] ?? "", "a:t")).toMatch(
      /1\. Hours of training for officers.*only .* gives a comparable number: more than 40/,
    );
  });

  it("are the same, byte for byte, for the same input", async () => {
    const input = { readings: await seeds(), question: QUESTION };
    expect(Buffer.compare(await briefingPptx(input), await briefingPptx(input))).toBe(0);
  });

  it.each(["zh-CN", "en"] as const)("of hostile reports are well-formed and load nothing, %s", async (language) => {
    const parts = partsOf(
      await briefingPptx({ readings: hostileReadings(), language, title: `${ATTACKS[0]}\u0000\ud800` }),
    );
    for (const [path, xml] of Object.entries(parts)) expect([path, malformed(xml)]).toEqual([path, null]);
    expect(Object.values(parts).join("")).not.toMatch(/[\u202a-\u202e]/);
    expect(Object.entries(parts).filter(([path, xml]) => path.endsWith(".rels") && xml.includes("External"))).toEqual(
      [],
    );
  });
});
