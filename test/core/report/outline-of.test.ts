import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { reportOf } from "../../../packages/core/src/report/read-report.ts";
import type { Report, Section } from "../../../packages/core/src/report/report.ts";
import { fromMarkdown, looksLikeMarkdown } from "../../../packages/core/src/text/from-markdown.ts";
import { fromPlain } from "../../../packages/core/src/text/from-plain.ts";
import { printOutline } from "./print-outline.ts";

const folder = new URL("../../documents/outlines/", import.meta.url);
const seeds = new URL("../../../seeds/", import.meta.url);
const read = (name: string, from = folder): string => readFileSync(new URL(name, from), "utf8");
const reportFrom = (content: string): Report =>
  reportOf("report", looksLikeMarkdown(content) ? fromMarkdown(content) : fromPlain(content));

const seedNames = readdirSync(seeds).filter((name) => /\.(?:txt|md)$/u.test(name) && !/^readme/iu.test(name));
const madeUp = parse(read("made-up.yaml")) as readonly { name: string; text: string; tree: string }[];
const texts = [...seedNames.map((name) => read(name, seeds)), ...madeUp.map(({ text }) => text)];

const sectionsOf = (section: Section): readonly Section[] => [section, ...section.children.flatMap(sectionsOf)];

function expectSound({ outline, text: { content } }: Report): void {
  expect(outline.span).toEqual({ start: 0, end: content.length });
  for (const { span, heading, children, depth, turns } of sectionsOf(outline)) {
    expect(content.slice(heading.start, heading.end)).toBe(heading.quote);
    children.forEach((child, index) => {
      expect(child.depth).toBe(depth + 1);
      expect(child.span.start).toBeGreaterThanOrEqual(span.start);
      expect(child.span.end).toBe(children[index + 1]?.span.start ?? span.end);
      expect(child.heading.start).toBeGreaterThanOrEqual(child.span.start);
      expect(child.heading.end).toBeLessThanOrEqual(child.span.end);
      expect(child.title).not.toBe("");
    });
    for (const { start } of turns) expect(start >= span.start && start < span.end).toBe(true);
  }
}

describe("outlineOf", () => {
  it.each(seedNames)("divides %s as a person does", (name) => {
    const content = read(name, seeds);
    expect(printOutline(reportFrom(content).outline, content)).toBe(
      read(`${name.replace(/\.\w+$/u, "")}.txt`).trimEnd(),
    );
  });

  it.each(madeUp)("divides $name", ({ text, tree }) => {
    expect(printOutline(reportFrom(text).outline, text)).toBe(tree.trimEnd());
  });

  it("nests its sections, covers each with its children's spans to the end, and can show every heading", () => {
    for (const text of texts) expectSound(reportFrom(text));
  });

  it("is sound on lines in any order", () => {
    const lines = [...new Set(texts.flatMap((text) => text.split("\n")))];
    const pages = fc.array(fc.constantFrom(...lines), { maxLength: 60 });
    fc.assert(
      fc.property(pages, (some) => expectSound(reportFrom(some.join("\n")))),
      { numRuns: 150 },
    );
  });
});
