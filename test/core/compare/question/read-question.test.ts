import { readFileSync } from "node:fs";
import { Fault, readQuestion, readReports, type Readings } from "@fazhi/core";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { QUESTION_WORDS } from "../../../../packages/core/src/generated/question.ts";
import { QuestionText } from "../../../../packages/core/src/compare/question/question-text.ts";
import { readYears } from "../../../../packages/core/src/compare/question/question-years.ts";

interface Row {
  readonly ask: string;
  readonly agencies?: readonly string[];
  readonly years?: readonly number[];
  readonly indicators?: readonly string[];
  readonly across?: string;
  readonly left?: readonly string[];
  readonly absent?: readonly string[];
  readonly fault?: string;
}

const ROWS = parse(readFileSync(new URL("questions.yaml", import.meta.url), "utf8")) as readonly Row[];

let readings: Readings;
beforeAll(async () => {
  readings = await readReports("seeds");
});

describe("readQuestion", () => {
  it.each(ROWS.filter(({ fault }) => fault === undefined))("understands 「$ask」", ({ ask, ...wanted }) => {
    const read = readQuestion(readings, ask);
    const quotes = (list: readonly { readonly quote: string }[]) => list.map(({ quote }) => quote);
    expect({
      agencies: read.agencies.flatMap(({ agencies }) => agencies.flatMap(({ reports }) => reports)).sort(),
      years: read.years?.years ?? [],
      indicators: read.indicators.flatMap(({ theme, indicators }) =>
        theme === null ? indicators : [`theme:${theme}`],
      ),
      across: read.across ?? undefined,
      left: quotes(read.left),
      absent: quotes(read.absent),
    }).toEqual({ agencies: [], years: [], indicators: [], across: undefined, left: [], absent: [], ...wanted });
  });

  it.each(ROWS.filter(({ fault }) => fault !== undefined))("refuses 「$ask」", ({ ask, fault }) => {
    expect(() => readQuestion(readings, ask)).toThrow(expect.objectContaining({ code: fault }) as Fault);
  });

  it("quotes the question, character for character, and takes no words twice", () => {
    for (const { ask } of ROWS.filter(({ fault }) => fault === undefined)) {
      const { agencies, years, indicators, absent, left } = readQuestion(readings, ask);
      const quoted = [...agencies, ...indicators].map(({ said }) => said);
      const spans = [...quoted, ...(years?.said ?? []), ...absent, ...left];
      for (const { start, end, quote } of spans) expect(ask.slice(start, end)).toBe(quote);
      const once = [...new Map(spans.map((span) => [span.start, span])).values()].sort((a, b) => a.start - b.start);
      once.slice(1).forEach((span, at) => expect(span.start).toBeGreaterThanOrEqual(once[at]?.end ?? 0));
    }
  });

  it("reads no theme's experimental indicators unasked", () => {
    const [asked] = readQuestion(readings, "行政执法").indicators;
    expect(asked?.indicators).toContain("enforcement.inspections");
    expect(asked?.indicators).not.toContain("enforcement.cases_filed");
  });
});

const { joins, bounds, recent, periods } = QUESTION_WORDS.years;

describe("the words of years", () => {
  it.each([...joins, ...bounds, ...recent, ...periods])(
    "are read as their example says: $example",
    ({ example, years }) => {
      expect(readYears(new QuestionText(example), { first: 2016, last: 2023 })?.years).toEqual(years);
    },
  );
});
