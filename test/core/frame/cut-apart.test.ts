import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutApart } from "../../../packages/core/src/frame/cut-apart.ts";
import { displayWidth } from "../../../packages/core/src/frame/display-width.ts";
import { printTable } from "../../../packages/core/src/frame/print-table.ts";

const cut = (texts: readonly string[], width: number) =>
  cutApart(
    texts,
    texts.map(() => width),
    1,
  );

describe("texts that are cut", () => {
  it("in the middle where their beginnings are alike, else at the end", () => {
    expect(cut(["tianjin-kjj-2018", "tianjin-kjj-2022", "binhai-kjj-2023-long"], 15)).toEqual([
      "tianjin…jj-2018",
      "tianjin…jj-2022",
      "binhai-kjj-202…",
    ]);
    expect(cut(["天津市科学技术局", "天津市科学研究所"], 9)).toEqual(["天津…术局", "天津…究所"]);
  });

  it("one text twice is no reason", () => {
    expect(cut(["tianjin-kjj-2018", "tianjin-kjj-2018"], 8)).toEqual(["tianjin…", "tianjin…"]);
  });

  it("never take more room than they have", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme" })), fc.nat(20), (texts, width) => {
        for (const text of cut(texts, width)) expect(displayWidth(text)).toBeLessThanOrEqual(width);
      }),
    );
  });

  it("are told apart in a printed table, headers too", () => {
    const table = printTable(
      ["report", "tianjin-kjj-2018", "tianjin-kjj-2022"],
      [
        ["functions.power_list_added", "x", "x"],
        ["functions.power_list_total", "x", "x"],
      ],
      { width: 48 },
    );
    const [headers, , first, second] = table.split("\n");
    expect(headers).toMatch(/2018 .*2022/);
    expect([first, second]).toEqual([expect.stringContaining("added"), expect.stringContaining("total")]);
  });
});
