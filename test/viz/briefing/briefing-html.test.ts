import { createHash } from "node:crypto";
import type { Readings } from "@fazhi/core";
import { beforeAll, describe, expect, it } from "vitest";
import { briefingHtml } from "../../../packages/viz/src/briefing/briefing-html.ts";
import { ATTACKS, hostileReadings } from "../page/hostile-readings.ts";
import { attributes, decoded, fontRanges, markedQuotes, numberParts, wordsOutsideLinks } from "../page/page-words.ts";
import { made, seeds } from "./reports.ts";

const LANGUAGES = ["zh-CN", "en"] as const;

describe.each(LANGUAGES)("a briefing of the five reports, %s", (language) => {
  let readings: Readings;
  let page: string;

  beforeAll(async () => {
    readings = await seeds();
    page = await briefingHtml({ readings, language });
  });

  it("is one document in its language, with headings that skip no rank", () => {
    expect(page.startsWith("<!doctype html>")).toBe(true);
    expect(attributes(page, "lang")[0]).toBe(language);
    const ranks = [...page.matchAll(/<h([1-6])\b/g)].map(([, rank]) => Number(rank));
    expect(ranks[0]).toBe(1);
    expect(ranks.filter((rank) => rank === 1)).toHaveLength(1);
    ranks.slice(1).forEach((rank, at) => expect(rank - (ranks[at] ?? 0)).toBeLessThanOrEqual(1));
  });

  it("loads nothing from outside", () => {
    const resources = [...attributes(page, "src"), ...attributes(page, "srcset"), ...attributes(page, "action")];
    expect(resources).toEqual([]);
    expect(page.match(/<(?:link|iframe|object|embed|base|form|img)\b|@import/)).toBe(null);
    expect(page.match(/url\((?!data:font\/woff;|#)/)).toBe(null);
  });

  it("links only to its own parts, and every one of them is there, once", () => {
    const ids = attributes(page, "id");
    expect(new Set(ids).size).toBe(ids.length);
    const hrefs = attributes(page, "href");
    expect(hrefs.length).toBeGreaterThan(300);
    expect(hrefs.filter((href) => !href.startsWith("#"))).toEqual([]);
    expect(hrefs.filter((href) => !ids.includes(href.slice(1)))).toEqual([]);
    const named = [
      ...attributes(page, "aria-labelledby"),
      ...attributes(page, "data-of"),
      ...attributes(page, "data-for"),
    ];
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it("runs its own script and no other, and says so in its policy", () => {
    const [policy = ""] = attributes(page, "content").filter((content) => content.includes("default-src"));
    const scripts = [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script = ""]) => script);
    expect(scripts).toHaveLength(1);
    expect(page.match(/<script\b/g)).toHaveLength(1);
    const hash = createHash("sha256")
      .update(scripts[0] ?? "")
      .digest("base64");
    expect(policy.split("; ")).toEqual(
      expect.arrayContaining(["default-src 'none'", `script-src 'sha256-${hash}'`, "base-uri 'none'"]),
    );
    expect(policy).not.toMatch(/https?:|\*/);
  });

  it("marks every statement's quote in its report's text, character for character", () => {
    const marks = markedQuotes(page);
    const stated = readings.readings.flatMap(({ observations, findings }, at) =>
      [...observations, ...findings.flatMap(({ quotes }) => quotes)].map(({ start, end, quote }) => ({
        id: `quote-${at + 1}-${start}-${end}`,
        quote,
      })),
    );
    expect(stated.length).toBeGreaterThan(200);
    for (const { id, quote } of stated) expect(marks.get(id), id).toBe(quote);
  });

  it("shows no number outside a link, in findings, sentences, notes and tables", () => {
    const parts = numberParts(page);
    expect(parts.length).toBeGreaterThan(20);
    expect(parts.flatMap((part) => wordsOutsideLinks(part).match(/.{0,40}\d.{0,20}/g) ?? [])).toEqual([]);
  });

  it("links the values that charts print", () => {
    const charts = page.match(/<div class="chart">[\s\S]*?<\/div>/g) ?? [];
    const rankings = charts.filter((chart) => chart.includes('<a class="to-quote"'));
    expect(rankings.length).toBeGreaterThan(12);
  });

  it("brings a font along for every Chinese character that it shows, in the weight that it shows it in", () => {
    const covered = { 400: fontRanges(page, 400), 700: fontRanges(page, 700) };
    const bold = page.match(/<(h[1-6]|th)\b[\s\S]*?<\/\1>/g)?.join("") ?? "";
    const missing = (text: string, weight: 400 | 700) =>
      [...new Set(text.match(/\p{Script=Han}/gu))].filter((one) => !covered[weight](one));
    expect(missing(page.slice(page.indexOf("<body")), 400)).toEqual([]);
    expect(missing(bold, 700)).toEqual([]);
  });

  it("shows the contradiction of 2018 with both quotes", () => {
    const [conflict = ""] = page.match(/<article class="finding conflict">[\s\S]*?<\/article>/) ?? [];
    const quotes = [...conflict.matchAll(/<blockquote>([\s\S]*?)<\/blockquote>/g)].map(([, quote = ""]) =>
      decoded(quote.replace(/<[^>]*>/g, "")),
    );
    expect(quotes).toHaveLength(2);
    expect(quotes[0]).toContain("无行政复议、行政诉讼和执法投诉案件发生");
    expect(quotes[1]).toContain("行政复议申请 1件");
  });

  it("gives the same page for the same reports", async () => {
    expect((await briefingHtml({ readings, language })) === page).toBe(true);
  });
});

describe("a briefing of hostile reports", () => {
  it.each(LANGUAGES)("shows their words and runs none of them, %s", async (language) => {
    const page = await briefingHtml({ readings: hostileReadings(), language, title: ATTACKS[0]! });
    expect([page.match(/<script\b/g)?.length, page.match(/<style\b/g)?.length]).toEqual([1, 1]);
    const tags = page.match(/<[a-z][^>]*>/gi) ?? [];
    expect(tags.filter((tag) => /^<(?:img|iframe|object|embed|svg\/)/i.test(tag))).toEqual([]);
    expect(tags.filter((tag) => /\son\w+=|javascript:/i.test(tag.replace(/"[^"]*"/g, "")))).toEqual([]);
    expect(attributes(page, "href").filter((href) => !href.startsWith("#"))).toEqual([]);
    const marks = [...markedQuotes(page).values()];
    ATTACKS.forEach((attack, at) => expect(marks).toContain(`检查${at + 2}次${attack}`));
  });
});

describe("a briefing of little", () => {
  it("of one report says what it can and leaves out what it cannot", async () => {
    const page = await briefingHtml({
      readings: made({ id: "a", agency: "某市财政局", year: 2022, lines: ["全年开展执法检查26次。"] }),
    });
    expect(page.includes("某市财政局（2022 年）")).toBe(true);
    expect(attributes(page, "id")).not.toEqual(expect.arrayContaining(["agencies"]));
    expect(attributes(page, "id")).not.toEqual(expect.arrayContaining(["changes"]));
    expect(attributes(page, "href").every((href) => attributes(page, "id").includes(href.slice(1)))).toBe(true);
  });

  it("of a report without numbers still opens", async () => {
    const page = await briefingHtml({
      readings: made({ id: "a", agency: "某市财政局", year: 2022, lines: ["依法行政。"] }),
    });
    expect(page.includes("依法行政。")).toBe(true);
    expect(attributes(page, "href").every((href) => attributes(page, "id").includes(href.slice(1)))).toBe(true);
  });

  it("names the files that could not be read, and not the folders of its maker", async () => {
    const { emptyFile } = await import("../../../packages/core/src/kit/faults.ts");
    const readings = made({ id: "a", agency: "某市财政局", year: 2022, lines: ["依法行政。"] });
    const file = "/home/somebody/secret/empty.txt";
    const page = await briefingHtml({ readings: { ...readings, skipped: [{ file, fault: emptyFile(file) }] } });
    expect([page.includes("empty.txt"), page.includes("somebody")]).toEqual([true, false]);
  });
});
