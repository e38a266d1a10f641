import type { Readings } from "@fazhi/core";
import { beforeAll, describe, expect, it } from "vitest";
import { composeBriefing } from "../../../packages/viz/src/briefing/compose-briefing.ts";
import { figuresIn } from "../../../packages/viz/src/briefing/figures-in.ts";
import { plainWords } from "../../../packages/viz/src/briefing/phrase.ts";
import { briefingDocx } from "../../../packages/viz/src/office/docx/briefing-docx.ts";
import { made, seeds } from "../briefing/reports.ts";
import { ATTACKS, hostileReadings } from "../page/hostile-readings.ts";
import { elements, malformed, partsOf, wordsIn } from "./package.ts";

const QUESTION = "天津市科技局2018年以来执法检查有什么变化？";

describe.each(["zh-CN", "en"] as const)("a Word briefing of the five reports, %s", (language) => {
  let readings: Readings;
  let parts: Readonly<Record<string, string>>;
  let document: string;

  beforeAll(async () => {
    readings = await seeds();
    parts = partsOf(await briefingDocx({ readings, language }));
    document = parts["word/document.xml"] ?? "";
  });

  it("is well-formed", () => {
    expect(Object.entries(parts).map(([path, xml]) => [path, malformed(xml)])).toEqual(
      Object.keys(parts).map((path) => [path, null]),
    );
  });

  it("has one title, and headings of Word's own that skip no rank", () => {
    const styles = [...document.matchAll(/<w:pStyle w:val="(Title|Heading(\d))"\/>/g)];
    expect(styles.filter(([, name]) => name === "Title")).toHaveLength(1);
    const ranks = styles.flatMap(([, , rank]) => (rank === undefined ? [] : [Number(rank)]));
    expect(ranks[0]).toBe(1);
    ranks.slice(1).forEach((rank, at) => expect(rank - (ranks[at] ?? 0)).toBeLessThanOrEqual(1));
    expect(ranks.length).toBeGreaterThan(20);
  });

  it("cites in footnotes what the key findings cite, with report and quote", () => {
    const briefing = composeBriefing({ readings, language });
    const cited = briefing.sections
      .flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === "key-findings" ? block.sentences : [])))
      .flatMap((sentence) =>
        sentence.flatMap((piece) => (typeof piece !== "string" && "cites" in piece ? [piece.cites] : [])),
      );
    const notes = elements(parts["word/footnotes.xml"] ?? "", "w:footnote").filter((note) => !/w:type=/.test(note));
    expect(document.match(/<w:footnoteReference /g)).toHaveLength(cited.length);
    expect(notes).toHaveLength(cited.length);
    cited.forEach(({ report, start, end }, at) => {
      const reading = readings.readings.find((one) => one.report.id === report);
      const quote = (reading?.report.text.content.slice(start, end) ?? "?").replace(/\s+/g, "");
      expect(wordsIn(notes[at] ?? "", "w:t").replace(/\s+/g, "")).toContain(quote);
    });
  });

  it("says every sentence of the findings", () => {
    const said = elements(document, "w:p").map((paragraph) => wordsIn(paragraph, "w:t"));
    const [findings] = composeBriefing({ readings, language }).sections;
    for (const block of findings?.blocks ?? [])
      for (const sentence of block.kind === "key-findings" ? block.sentences : [])
        expect(said).toContain(plainWords(sentence));
  });

  it("repeats the head of every table, and captions each", () => {
    const tables = elements(document, "w:tbl");
    expect(tables.length).toBeGreaterThan(12);
    for (const table of tables) expect(elements(table, "w:tr")[0]).toContain("<w:tblHeader/>");
    const captions = elements(document, "w:p").filter((paragraph) => paragraph.includes('w:val="Caption"'));
    const numbered = (sequence: string) => captions.filter((caption) => caption.includes(`SEQ ${sequence} `)).length;
    expect(numbered("Table")).toBe(tables.length);
    expect(numbered("Figure")).toBe(document.match(/<w:drawing>/g)?.length);
  });

  it("says every picture in words", () => {
    const pictures = [...document.matchAll(/<wp:docPr ([^>]*)\/?>/g)].map(([, attributes = ""]) => attributes);
    const figures = figuresIn(composeBriefing({ readings, language }).sections.flatMap(({ blocks }) => blocks));
    // The coverage of so many indicators is a table.
    expect(pictures).toHaveLength(figures.length - 1);
    for (const picture of pictures) expect(picture).toMatch(/descr="[^"]{40,}"/);
    const ids = pictures.map((picture) => /id="(\d+)"/.exec(picture)?.[1]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("names fonts for Han characters, its languages, and the number of each page", () => {
    const styles = parts["word/styles.xml"] ?? "";
    expect(styles).toMatch(/<w:rPrDefault>[^]*?w:eastAsia="SimSun"[^]*?<\/w:rPrDefault>/);
    expect(styles).toContain(`<w:lang w:val="${language === "en" ? "en-US" : "zh-CN"}" w:eastAsia="zh-CN"/>`);
    const footer = Object.entries(parts).find(([path]) => path.startsWith("word/footer"))?.[1] ?? "";
    expect(footer).toMatch(/>PAGE<[^]*>NUMPAGES</);
    expect(parts["docProps/core.xml"]).toContain(`<dc:language>${language === "en" ? "en-US" : "zh-CN"}<`);
    expect(parts["docProps/core.xml"]).toMatch(/<dc:title>[^<]+<\/dc:title>[^]*<dc:creator>fazhi</);
  });

  it("links to places that are there, each once", () => {
    const places = [...document.matchAll(/<w:bookmarkStart w:name="([^"]*)" w:id="([^"]*)"/g)];
    expect(new Set(places.map(([, name]) => name)).size).toBe(places.length);
    expect(new Set(places.map(([, , id]) => id)).size).toBe(places.length);
    const anchors = [...document.matchAll(/w:anchor="([^"]*)"/g)].map(([, anchor]) => anchor);
    expect(anchors.length).toBeGreaterThan(20);
    expect(anchors.filter((anchor) => !places.some(([, name]) => name === anchor))).toEqual([]);
  });
});

describe("a Word briefing", () => {
  it("shows how its question was understood, and answers it first", async () => {
    const document =
      partsOf(await briefingDocx({ readings: await seeds(), question: QUESTION }))["word/document.xml"] ?? "";
    const said = elements(document, "w:p").map((paragraph) => wordsIn(paragraph, "w:t"));
    expect(said).toContain(QUESTION);
    const findings = elements(document, "w:p").filter((paragraph) => paragraph.includes("<w:footnoteReference "));
    expect(wordsIn(findings[0] ?? "", "w:t")).toMatch(
      /行政执法检查 由 2018 年的 26 次.*增至 2022 年的 40 次，增加 11 至 19 次/,
    );
  });

  it.each([
    [5, false],
    [8, true],
  ])("of %i agencies leaves out the verdicts on all pairs, and says so: %s", async (agencies, isLeftOut) => {
    const reports = Array.from({ length: agencies }, (_, at) => ({
      id: `r${at}`,
      agency: `第${at}科学技术局`,
      year: 2022,
      lines: [`全年开展执法检查${at + 2}次。`],
    }));
    const document = partsOf(await briefingDocx({ readings: made(...reports) }))["word/document.xml"] ?? "";
    const words = wordsIn(document, "w:t");
    expect(words.includes("两两比较共 28 组，见本简报的网页版。")).toBe(isLeftOut);
    expect(words.includes("，高于第0科学技术局（2022 年）2 次，相差 1 次。")).toBe(!isLeftOut);
  });

  it("is the same, byte for byte, for the same input", async () => {
    const input = { readings: await seeds(), question: QUESTION };
    expect(Buffer.compare(await briefingDocx(input), await briefingDocx(input))).toBe(0);
  });

  it.each(["zh-CN", "en"] as const)("of hostile reports is well-formed and has their words, %s", async (language) => {
    const parts = partsOf(
      await briefingDocx({ readings: hostileReadings(), language, title: `${ATTACKS[0]}\u0000\ud800` }),
    );
    for (const [path, xml] of Object.entries(parts)) expect([path, malformed(xml)]).toEqual([path, null]);
    expect(wordsIn(parts["word/document.xml"] ?? "", "w:t")).toContain(ATTACKS[1]);
    expect(Object.values(parts).join("")).not.toMatch(/[\u202a-\u202e]/);
    expect(Object.entries(parts).filter(([path, xml]) => path.endsWith(".rels") && xml.includes("External"))).toEqual(
      [],
    );
  });
});
