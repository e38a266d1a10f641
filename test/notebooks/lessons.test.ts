import { describe, expect, it } from "vitest";
import { notebooks } from "./notebook-file.ts";

const lessons = notebooks();

/** A reader sees a cell and what came of it at one glance. */
const LONGEST_CELL = 16;

/** What a notebook of someone who installed the packages could import. */
const MAY_IMPORT = /^(@fazhi\/(core|viz)|danfojs-node|simple-statistics|node:(fs|os|path))$/;

it("there are six lessons, one of which goes on in danfojs", () => {
  expect(lessons.length).toBeGreaterThanOrEqual(6);
  expect(lessons.some(({ cells }) => cells.some(({ source }) => source.includes("toDanfo(")))).toBe(true);
});

describe.each(lessons)("$file", ({ metadata, cells }) => {
  const code = cells.filter(({ cell_type }) => cell_type === "code");
  const outputs = code.flatMap((cell) => cell.outputs);
  const bundles = outputs.flatMap(({ data }) => (data === undefined ? [] : [Object.keys(data)]));

  it("is for the tslab kernel", () => {
    expect(metadata.kernelspec.name).toBe("tslab");
  });

  it("begins with a title and ends with a conclusion in words", () => {
    expect(cells[0]).toMatchObject({ cell_type: "markdown", source: expect.stringMatching(/^# /) });
    expect(cells.at(-1)?.cell_type).toBe("markdown");
  });

  it("was run from top to bottom", () => {
    expect(code.map(({ execution_count }) => execution_count)).toEqual(code.map((_, i) => i + 1));
  });

  it("holds no error and no complaint", () => {
    const troubles = outputs.filter(({ output_type, name }) => output_type === "error" || name === "stderr");
    expect(troubles).toEqual([]);
  });

  it("has short cells", () => {
    expect(code.filter(({ source }) => source.split("\n").length > LONGEST_CELL)).toEqual([]);
  });

  it("imports the packages by name, as a stranger would", () => {
    const names = code.flatMap(({ source }) => [...source.matchAll(/from "([^"]+)"/g)].map(([, name]) => name ?? ""));
    expect(names).toContain("@fazhi/core");
    expect(names.filter((name) => !MAY_IMPORT.test(name))).toEqual([]);
  });

  it("shows tables as HTML and as text", () => {
    expect(bundles).toContainEqual(["text/html", "text/plain"]);
  });

  it("shows charts live, as a picture and in words", () => {
    const chart = ["application/vnd.vegalite.v5+json", "image/png", "text/plain"];
    expect(bundles.some((mimes) => chart.every((mime) => mimes.includes(mime)))).toBe(true);
  });
});
