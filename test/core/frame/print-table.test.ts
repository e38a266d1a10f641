import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { displayWidth, truncateToWidth } from "../../../packages/core/src/frame/display-width.ts";
import { htmlTable } from "../../../packages/core/src/frame/html-table.ts";
import { printTable } from "../../../packages/core/src/frame/print-table.ts";
import { frameOf } from "../../../packages/core/src/frame/frame-of.ts";
import { toHtml } from "../../../packages/core/src/frame/to-html.ts";
import { toText } from "../../../packages/core/src/frame/to-text.ts";
import { anyFrame, word } from "./arbitrary-frame.ts";

describe("displayWidth", () => {
  it.each([
    ["abc", 3],
    ["市科技局", 8],
    ["16万余条", 8],
    ["（一）", 6],
    ["、。《》", 8],
    ["ＡＢ＝", 6],
    ["ｱ", 1],
    ["〇", 2],
    ["𠮷", 2],
    ["か\u3099", 2],
    ["e\u0301", 1],
    ["한국", 4],
    ["“a”…", 4],
    ["😀", 2],
    ["①", 1],
    ["", 0],
    ["\u200b", 0],
  ])("of %s is %i", (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  it("counts what Unicode leaves open as the console draws it", () => {
    expect(displayWidth("“八五”…·①", 2)).toBe(14);
    expect(displayWidth("a-b", 2)).toBe(3);
  });

  it("never lets a cut text be wider than its room", () => {
    fc.assert(
      fc.property(word, fc.nat({ max: 12 }), fc.constantFrom<1 | 2>(1, 2), (text, room, ambiguous) => {
        const cut = truncateToWidth(text, room, ambiguous);
        expect(displayWidth(cut, ambiguous)).toBeLessThanOrEqual(room);
        if (displayWidth(text, ambiguous) <= room) expect(cut).toBe(text);
        else if (cut !== "") expect(cut.endsWith("…")).toBe(true);
      }),
    );
  });
});

describe("printTable", () => {
  const rows = [
    ["晋城市科学技术局", 40, true],
    ["市科技局", null, null],
  ];

  it("keeps columns straight under Chinese", () => {
    expect(printTable(["机关", "inspections", "ok"], rows).split("\n")).toEqual([
      "机关              inspections  ok",
      "----------------  -----------  ----",
      "晋城市科学技术局           40  true",
      "市科技局                   NA  NA",
    ]);
  });

  it("cuts columns to the width, then leaves some out and names them", () => {
    expect(printTable(["机关", "inspections", "ok"], rows, { width: 20 }).split("\n")).toEqual([
      "机关       inspecti…",
      "---------  ---------",
      "晋城市科…         40",
      "市科技局          NA",
      "… and 1 more column: ok",
    ]);
    expect(printTable(["机关"], rows, { maxColumnWidth: 7 }).split("\n")[2]).toBe("晋城市…");
  });

  it("counts the rows that it leaves out", () => {
    expect(printTable(["a"], [["x"], ["y"], ["z"]], { maxRows: 1 })).toBe("a\n-\nx\n… and 2 more rows");
  });

  it("stands columns where they are told, and writes null as it is told", () => {
    expect(printTable(["a", "b"], [[null, "x"]], { align: ["left", "right"], missing: "未说明" })).toBe(
      "a       b\n------  -\n未说明  x",
    );
  });

  it("lets no cell break a line or steer the terminal", () => {
    expect(printTable(["a"], [["讲法治课\n\n1次\t\u001b[31mred\u202e"]]).split("\n")[2]).toBe("讲法治课 1次 [31mred");
  });

  it("prints a header alone, and no column at all", () => {
    expect(printTable(["a", "bc"], [])).toBe("a  bc\n-  --");
    expect(printTable([], [])).toBe("\n");
  });

  it("shows no part of a number: signs stand where there is no room for it", () => {
    expect(
      printTable(["n"], [[123456], [7]], { width: 4 })
        .split("\n")
        .slice(2),
    ).toEqual(["####", "   7"]);
  });

  it("shows whole numbers in full and others to six digits", () => {
    expect(
      printTable(["n"], [[12345678], [2 / 3], [0.000012345678]])
        .split("\n")
        .slice(2),
    ).toEqual(["    12345678", "    0.666667", "0.0000123457"]);
  });

  it("never exceeds its width, whatever the frame", () => {
    fc.assert(
      fc.property(anyFrame, fc.integer({ min: 10, max: 60 }), (frame, width) => {
        const lines = toText(frame, { width }).split("\n");
        for (const line of lines.filter((text) => !text.startsWith("… and"))) {
          expect(displayWidth(line)).toBeLessThanOrEqual(width);
        }
        expect(lines.length).toBeGreaterThanOrEqual(2 + Math.min(20, frame.length));
      }),
    );
  });
});

describe("the tables of a frame", () => {
  const frame = frameOf(
    { n: "number!", text: "string" },
    Array.from({ length: 60 }, (_, n) => ({ n, text: n === 0 ? null : "<b>\"&'" })),
  );

  it("show the first rows and count the others", () => {
    expect(toText(frame).split("\n")).toHaveLength(2 + 20 + 1);
    expect(toText(frame, { maxRows: 2 })).toBe("n  text\n-  ------\n0  NA\n1  <b>\"&'\n… and 58 more rows");
    expect(toText(frame, { maxRows: 60 })).not.toContain("more");
  });

  it("stand numbers to the right, also where none is known", () => {
    const unknown = frameOf({ cases: "number", agency: "string" }, [{ cases: null, agency: null }]);
    expect(toText(unknown).split("\n")[2]).toBe("   NA  NA");
  });

  it("escape every text in HTML", () => {
    const html = toHtml(frame, { maxRows: 2 });
    expect(html).toContain("&lt;b&gt;&quot;&amp;&#39;</td>");
    expect(html).toContain("<p>… and 58 more rows</p>");
    expect(html.match(/<tr>/g)).toHaveLength(3);
    expect(html).toContain('<td style="text-align:right">1</td>');
    expect(html).toContain(">NA</td>");
  });

  it("escape headers and captions too", () => {
    expect(htmlTable(["<i>"], [["x"]], { caption: "a<b" })).toMatch(/a&lt;b<\/caption>[^]*&lt;i&gt;<\/th>/);
  });
});
