import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { accountFor, readReports, readText, reportMeasures, type Reading, type Section } from "@fazhi/core";
import { quoteId, readerHtml, readerIndexHtml, type Language } from "@fazhi/viz";
import { readerWords } from "../../../packages/viz/src/label-reader.ts";
import { readerPage } from "../../../packages/viz/src/reader/reader-page.ts";
import { readerText } from "../../../packages/viz/src/reader/reader-text.ts";
import { seeds } from "../briefing/reports.ts";
import { hostileReadings } from "../page/hostile-readings.ts";
import { attributes, decoded, fontRanges, markedQuotes } from "../page/page-words.ts";
import { asHtmlHolds, mixed, MIXED, textOfPage } from "./page-of-report.ts";

const LANGUAGES: readonly Language[] = ["zh-CN", "en"];

const reports = async (): Promise<readonly Reading[]> => [
  ...(await seeds()).readings,
  ...(await readReports(["test/documents/made/hanjiang-scjgj-2024.md"])).readings,
  ...hostileReadings().readings,
  mixed(),
];

const sections = ({ children }: Section): readonly Section[] => children.flatMap((one) => [one, ...sections(one)]);

/** The element that opens with some words, up to its end tag. */
const part = (page: string, from: string, to: string): string => page.split(from)[1]?.split(to)[0] ?? "";

/** Pages take a while: each is made once. */
const pagesOf = (language: Language): (() => Promise<readonly (readonly [Reading, string])[]>) => {
  let made: Promise<readonly (readonly [Reading, string])[]> | undefined;
  const make = async () =>
    Promise.all((await reports()).map(async (reading) => [reading, await readerHtml({ reading, language })] as const));
  return () => (made ??= make());
};

describe.each(LANGUAGES)("the page of one report, %s", (language) => {
  const pages = pagesOf(language);
  const mixedPage = async () => {
    const [reading, page] = (await pages()).at(-1)!;
    return { reading, page };
  };

  it("holds the report's text and every quote in it, character for character", async () => {
    for (const [reading, page] of await pages()) {
      const { content } = reading.report.text;
      expect(textOfPage(page)).toBe(asHtmlHolds(content));
      const quotes = markedQuotes(page);
      for (const observation of reading.observations) {
        expect(quotes.get(quoteId(observation))).toBe(asHtmlHolds(content.slice(observation.start, observation.end)));
      }
      expect(page.length).toBeLessThan(1_500_000);
    }
  });

  it("has every id once, and no link that leads nowhere or away", async () => {
    for (const [, page] of await pages()) {
      const ids = attributes(page, "id");
      expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
      const links = attributes(page, "href");
      expect(links.filter((link) => !link.startsWith("#") || !ids.includes(link.slice(1)))).toEqual([]);
      const named = [...attributes(page, "aria-labelledby"), ...attributes(page, "aria-describedby")];
      expect(named.filter((id) => !ids.includes(id))).toEqual([]);
    }
  });

  it("shows every quantity once as a row, once as a card, and the way between them and the words", async () => {
    const { reading, page } = await mixedPage();
    const { observations } = reading;
    observations.forEach((observation, at) => {
      const row = part(page, `<tr id="row-${at + 1}"`, "</tr>");
      const card = part(page, `<article class="card" id="card-${at + 1}"`, "</article>");
      for (const words of [row, card]) expect(words).toContain(`href="#${quoteId(observation)}"`);
      expect(row).toContain(`href="#card-${at + 1}"`);
      expect(card).toContain(`href="#row-${at + 1}"`);
      expect(decoded(card)).toContain(observation.rule);
      for (const step of observation.section) expect(decoded(card)).toContain(step);
    });
    expect(page.match(/<tr id="row-/g)).toHaveLength(observations.length);
    const refs = [...page.matchAll(/<a class="ref" href="#row-(\d+)" data-quote="([^"]*)" data-n="([^"]*)"/g)];
    expect(refs.flatMap(([, , , numbers = ""]) => numbers.split(",").map(Number))).toEqual(
      observations.map((_, at) => at + 1),
    );
  });

  it("marks each kind of quantity by its class, and tells the kinds in words", async () => {
    const { page } = await mixedPage();
    const { kind } = readerWords(language);
    const kinds = [
      ["行政检查40余次", "known"],
      ["无行政复议、行政诉讼案件", "zero"],
      ["修建水渠17公里", "unknown"],
      ["受理行政案件300件", "context"],
      ["行政检查60次", "planned"],
    ] as const;
    for (const [words, name] of kinds) {
      const [, attributesOf = ""] = new RegExp(`<mark ([^>]*)>[^<]*${words}`).exec(page) ?? [];
      expect(attributesOf, words).toContain(`class="q ${name}"`);
      expect(page).toMatch(new RegExp(`<span class="kind ${name}">${kind[name].name}</span>`));
      expect(page).toContain(`<mark class="q ${name}">${kind[name].name}</mark>`);
    }
    expect(page).toContain('data-topic="enforcement"');
  });

  it("tells of a hedged number what its wording allows, and of two zeros in one breath both", async () => {
    const { page } = await mixedPage();
    const card = decoded(part(page, 'id="card-1"', "</article>"));
    expect(card).toMatch(language === "en" ? /over 40[\s\S]*41–49/ : /40 余次[\s\S]*41～49 次/);
    for (const words of ["行政检查", "Enforcement inspections", "enforcement.inspections"])
      expect(card).toContain(words);
    expect(page).toMatch(/data-n="3,4"/);
  });

  it("gives the outline real headings in their order, also where a paragraph goes on from one", async () => {
    const { reading, page } = await mixedPage();
    for (const { heading, title, depth } of sections(reading.report.outline)) {
      const [, tag, words] =
        new RegExp(`<(h\\d|strong) id="section-${heading.start}"[^>]*>([\\s\\S]*?)</\\1>`).exec(page) ?? [];
      expect(words?.replace(/<[^>]*>/g, "")).toContain(title);
      if (tag === "strong")
        expect(page).toContain(`id="section-${heading.start}" role="heading" aria-level="${depth + 2}"`);
      else expect(tag).toBe(`h${depth + 2}`);
      expect(page).toContain(`href="#section-${heading.start}"`);
    }
    expect(page.match(/<h1>/g)).toHaveLength(1);
    const under = part(page, '<nav class="outline"', "</nav>");
    expect(under).toMatch(/严格规范公正文明执法<\/a> <span class="count">4<\/span>/);
  });

  it("counts numerals by class and leads to each that is unread", async () => {
    const { reading, page } = await mixedPage();
    const numerals = part(page, '<section id="numerals"', "</section>");
    const accounts = accountFor(reading);
    for (const [kind, { name }] of Object.entries(readerWords(language).numeral)) {
      const count = accounts.filter((one) => one.class === kind).length;
      expect(numerals).toContain(`<th scope="row">${name}</th><td class="count-cell">${count}</td>`);
    }
    const unread = accounts.filter((one) => one.class === "unread");
    expect(unread.map(({ quote }) => quote)).toEqual(["3", "2"]);
    for (const numeral of unread) expect(numerals).toContain(`href="#${quoteId(numeral)}"`);
  });

  it("lists what does not add up with links to both places, in its part and in the details", async () => {
    const { reading, page } = await mixedPage();
    const [finding] = reading.findings;
    expect(finding?.code).toBe("consistency/contradiction");
    const listed = part(page, '<article class="finding conflict">', "</article>");
    for (const quote of finding!.quotes) expect(listed).toContain(`href="#${quoteId(quote)}"`);
    expect(part(page, 'id="card-3"', "</article>")).toContain(`href="#${quoteId(finding!.quotes[1]!)}"`);
    expect(part(page, 'id="card-4"', "</article>")).not.toContain('class="findings"');
  });

  it("has all measures of the report itself", async () => {
    const { reading, page } = await mixedPage();
    const measures = part(page, '<section id="measures"', "</section>");
    expect(measures.match(/<th scope="row">/g)).toHaveLength(reportMeasures(reading).length);
    expect(measures).toContain("2024-01-15");
  });

  it("shows who decided and what the program had read, and lists what was rejected", async () => {
    const [first, second] = mixed().observations;
    const decision = { report: "shuili-2023", coder: "李四", date: "2024-05-01", reason: "见附表" };
    const placed = (correction: object) => ({ correction, placeOf: () => ({ file: "corrections.yaml" }) });
    const at = ({ quote, start, end }: { quote: string; start: number; end: number }) => ({ quote, start, end });
    const entries = [
      placed({ action: "change", ...decision, ...at(first!), set: { value: 45, low: 45, high: 45, hedge: "exact" } }),
      placed({ action: "reject", ...decision, ...at(second!) }),
    ];
    const corrections = { file: "corrections.yaml", entries } as never;
    const page = await readerHtml({ reading: readText(MIXED, { id: "shuili-2023", corrections }), language });
    const card = part(page, 'id="card-1"', "</article>");
    expect(card).toMatch(/李四[\s\S]*2024-05-01[\s\S]*见附表[\s\S]*40/);
    const decisions = part(page, '<section id="decisions"', "</section>");
    expect(decisions.match(/<li>/g)).toHaveLength(2);
    expect(page).not.toMatch(new RegExp(`<mark id="${quoteId(second!)}"`));
    expect(page).toContain(`<span id="${quoteId(second!)}"`);
  });

  it("brings a font for every character that it shows", async () => {
    const { page } = await mixedPage();
    const has = fontRanges(page, 400);
    const shown = decoded(
      page
        .replace(/[\s\S]*<\/style>/, "")
        .replace(/<script>[\s\S]*/, "")
        .replace(/<[^>]*>/g, ""),
    );
    expect([...new Set(shown)].filter((one) => /\p{Script=Han}/u.test(one) && !has(one))).toEqual([]);
  });
});

describe("the page of one report", () => {
  it("is the same for the same reading, and bears the title it is given", async () => {
    const page = await readerHtml({ reading: mixed(), title: "水利<局>" });
    expect(page).toBe(await readerHtml({ reading: mixed(), title: "水利<局>" }));
    expect(page).toContain("<title>水利&lt;局&gt;</title>");
  });

  it("keeps the text and its quotes whole, whatever the report holds", async () => {
    const piece = fc.constantFrom(
      "全年开展行政检查26次，",
      "无行政复议、行政诉讼案件。",
      "\n一、主要举措\n",
      "\n（一）执法。",
      "（二）普法。开展讲座3场",
      "近百家",
      "由16个减至14个",
      "2023年",
      "〔2023〕5号",
      "\n\n",
      "\r\n",
      "- 2 -\n",
      "<b>",
      "</script>",
      "&amp;",
      '"',
      "**",
      "# ",
      "7",
      "\u0000",
      "\ud800",
    );
    const texts = fc.array(piece, { minLength: 1, maxLength: 30 }).map((pieces) => pieces.join(""));
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const reading = readText(text, { id: "a" });
        const { source } = readerText(await readerPage(reading, "zh-CN"));
        const { content } = reading.report.text;
        expect(decoded(source.replace(/<[^>]*>/g, ""))).toBe(asHtmlHolds(content));
        const quotes = markedQuotes(source);
        for (const one of reading.observations) expect(quotes.get(quoteId(one))).toBe(asHtmlHolds(one.quote));
      }),
      { numRuns: 150 },
    );
  });

  it("takes no words of a report for markup", async () => {
    for (const reading of hostileReadings().readings) {
      const page = await readerHtml({ reading });
      expect(page.match(/<script/g)).toHaveLength(1);
      expect(page).not.toMatch(/<(?:img|iframe|svg|style>\*)/);
    }
  });

  it("of a report without a quantity says so", async () => {
    const reading = readText("某市水利局2023年法治政府建设年度报告\n\n依法行政。\n", { id: "a" });
    const page = await readerHtml({ reading, language: "en" });
    expect(page).toContain(readerWords("en").nothingStated);
    expect(page).not.toContain('id="filter"');
  });
});

it("lists the pages of several reports, each linked by its file", async () => {
  const readings = await seeds();
  const page = await readerIndexHtml({ readings, language: "en" });
  expect(attributes(page, "href")).toEqual(readings.readings.map(({ report }) => `${report.id}.html`));
  const hostile = await readerIndexHtml({ readings: hostileReadings() });
  expect(attributes(hostile, "href").every((link) => /^r\d[\w%.-]*\.html$/.test(link))).toBe(true);
  expect(hostile).not.toMatch(/<(?:img|iframe|svg|script|style>\*)/);
});

it("has Chinese words for all that it says in Chinese", () => {
  const strings = (value: unknown): readonly string[] =>
    typeof value === "string"
      ? [value]
      : value !== null && typeof value === "object"
        ? Object.values(value).flatMap(strings)
        : [];
  expect(strings(readerWords("zh-CN")).filter((words) => !/\p{Script=Han}/u.test(words))).toEqual([]);
  expect(strings(readerWords("en")).filter((words) => /\p{Script=Han}/u.test(words))).toEqual([]);
});
