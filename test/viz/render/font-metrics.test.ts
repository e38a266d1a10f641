import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { readFontMetrics } from "../../../packages/viz/src/render/font-metrics.ts";
import { requireFromViz } from "../packages-of-viz.ts";

const fonts = new URL("../../../packages/viz/fonts/", import.meta.url);
const regular = readFontMetrics(readFileSync(new URL("NotoSansSC-Regular.ttf", fonts)));
const bold = readFontMetrics(readFileSync(new URL("NotoSansSC-Bold.ttf", fonts)));
const at = (character: string): number => character.codePointAt(0)!;

it("a Han character is as wide as it is high, a digit a little over half", () => {
  expect(regular.advance(at("津"))).toBe(1);
  expect(regular.advance(at("2"))).toBeCloseTo(0.555, 3);
  expect(bold.advance(at("2"))).toBeGreaterThan(regular.advance(at("2")));
});

it("the font has the characters of GB 2312, and rare ones of names", () => {
  const gb2312 = new TextDecoder("gb2312");
  const rows = Array.from({ length: 0xf7 - 0xb0 + 1 }, (_, row) => 0xb0 + row);
  const all = rows.flatMap((row) =>
    Array.from({ length: 94 }, (_, cell) => gb2312.decode(new Uint8Array([row, 0xa1 + cell]))),
  );
  const han = all.filter((character) => /^\p{Script=Han}$/u.test(character));
  expect(han.length).toBeGreaterThanOrEqual(6763);
  for (const character of [...han, ..."邳郯垟堽硚㳇㙍𬇙𬭛𫖮𬒗～—…“”％‰①℃"]) {
    expect([character, regular.has(at(character)), bold.has(at(character))]).toEqual([character, true, true]);
  }
});

it("measures what resvg draws: the ink of a long line ends where the sum of the advances says", () => {
  const { Resvg } = requireFromViz(
    "@resvg/resvg-js",
  ) as typeof import("../../../packages/viz/node_modules/@resvg/resvg-js");
  const text = "行政执法检查次数2018—2022年：12,345.6件（公开）口";
  const file = new URL("NotoSansSC-Regular.ttf", fonts).pathname;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="60"><text x="10" y="40" font-family="Noto Sans SC" font-size="20">${text}</text></svg>`;
  const box = new Resvg(svg, { font: { fontFiles: [file], loadSystemFonts: false } }).getBBox();
  const end = 10 + 20 * [...text].reduce((sum, character) => sum + regular.advance(at(character)), 0);
  expect(Math.abs(box!.x + box!.width - end)).toBeLessThan(5);
});

it("refuses bytes that are no font", () => {
  expect(() => readFontMetrics(new TextEncoder().encode("no font at all"))).toThrow(RangeError);
});
