import { describe, expect, it } from "vitest";
import { notebooks } from "./notebook-file.ts";
import { SAID } from "./said-in-prose.ts";

const lessons = notebooks();

/** Numbers that stand for no result: years of the plan, versions, names of units, the number of another lesson. */
const NO_RESULT = new Set(["2021", "2025", "1.2", "16", "8", "6"]);

const NUMBER = /\d+(?:\.\d+)?/g;
const CODE_OR_LINK = /```[^]*?```|`[^`]*`|\]\([^)]*\)/g;

describe("what the lessons say in prose", () => {
  it.each(SAID)("lesson %i: %s", (number, words) => {
    const lesson = lessons.find(({ file }) => file.startsWith(`${number}-`));
    const prose = (lesson?.cells ?? []).filter(({ cell_type }) => cell_type === "markdown").map(({ source }) => source);
    expect(prose.join("\n")).toContain(words);
  });
});

describe.each(lessons)("$file", ({ cells }) => {
  const code = cells.filter(({ cell_type }) => cell_type === "code");
  const shown = JSON.stringify(
    code.map(({ source, outputs }) => [source, outputs.map(({ data, text }) => [data?.["text/plain"], text])]),
  );
  const known = new Set([
    ...(shown.match(NUMBER) ?? []),
    ...SAID.flatMap(([, words]) => words.match(NUMBER) ?? []),
    ...NO_RESULT,
  ]);

  it("says no number that no cell shows", () => {
    const prose = cells.filter(({ cell_type }) => cell_type === "markdown").map(({ source }) => source);
    const said = prose.flatMap((words) => words.replace(CODE_OR_LINK, "").match(NUMBER) ?? []);
    expect(said.filter((number) => !known.has(number))).toEqual([]);
  });
});
