import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { reportOf } from "../../../packages/core/src/report/read-report.ts";
import type { Masthead, Report } from "../../../packages/core/src/report/report.ts";
import { decode } from "../../../packages/core/src/text/decode.ts";
import { fromMarkdown, looksLikeMarkdown } from "../../../packages/core/src/text/from-markdown.ts";
import { fromPlain } from "../../../packages/core/src/text/from-plain.ts";
import { bytesOf } from "./encode.ts";

interface Page extends Partial<Record<(typeof FIELDS)[number], string | number>> {
  readonly name: string;
  readonly file?: string;
  readonly text?: string;
  readonly encoding?: string;
  readonly crlf?: boolean;
  /** The agency's name by the registry of kinds, and the division's code, where the row says them. */
  readonly registered?: string;
  readonly code?: string;
}

const FIELDS = [
  "title",
  "agency",
  "region",
  "level",
  "year",
  "documentNumber",
  "signer",
  "signedOn",
  "issuedOn",
  "publishedOn",
] as const satisfies readonly (keyof Masthead)[];

const folder = new URL("../../documents/mastheads/", import.meta.url);
const seeds = new URL("../../../seeds/", import.meta.url);
const pages = readdirSync(folder).flatMap(
  (file) => parse(readFileSync(new URL(file, folder), "utf8")) as readonly Page[],
);

function reportOn(page: Page): Report {
  const text = page.crlf ? page.text?.replaceAll("\n", "\r\n") : page.text;
  const bytes = page.file === undefined ? bytesOf(text ?? "", page.encoding) : readFileSync(new URL(page.file, seeds));
  return reportFrom(decode(bytes).content);
}

const reportFrom = (content: string): Report =>
  reportOf("page", looksLikeMarkdown(content) ? fromMarkdown(content) : fromPlain(content));

const evidenceOf = ({ masthead }: Report) => FIELDS.flatMap((field) => masthead[field]?.evidence ?? []);

describe("readMasthead", () => {
  it.each(pages)("reads $name", (page) => {
    const { masthead } = reportOn(page);
    const said = Object.fromEntries(FIELDS.map((field) => [field, masthead[field]?.value ?? null]));
    expect(said).toEqual(Object.fromEntries(FIELDS.map((field) => [field, page[field] ?? null])));
  });

  it.each(pages.filter(({ registered, code }) => registered !== undefined || code !== undefined))(
    "knows the agency and the division of $name",
    (page) => {
      const { agencyIdentity, regionCode } = reportOn(page).masthead;
      if (page.registered !== undefined) expect(agencyIdentity?.name).toBe(page.registered);
      if (page.code !== undefined) expect(regionCode).toBe(page.code);
    },
  );

  it.each(pages)("can show its words: $name", (page) => {
    const report = reportOn(page);
    const { content } = report.text;
    for (const { quote, start, end } of evidenceOf(report)) {
      expect(quote).not.toBe("");
      expect(content.slice(start, end)).toBe(quote);
    }
  });

  it("slices back whatever stands around the page", () => {
    const lines = fc.array(fc.constantFrom(...pages.flatMap(({ text }) => text?.split("\n") ?? [])), { maxLength: 40 });
    fc.assert(
      fc.property(lines, fc.constantFrom("\n", "\r\n", "\n\n"), (some, feed) => {
        const report = reportFrom(some.join(feed));
        for (const { quote, start, end } of evidenceOf(report))
          expect(report.text.content.slice(start, end)).toBe(quote);
      }),
      { numRuns: 200 },
    );
  });

  it("says nothing of a text that says nothing", () => {
    const { masthead } = reportFrom("今天天气很好。");
    expect(FIELDS.filter((field) => masthead[field] !== null)).toEqual([]);
  });
});
