import { describe, expect, it } from "vitest";
import { readFontMetrics } from "../../../packages/viz/src/render/font-metrics.ts";
import { pageFonts } from "../../../packages/viz/src/page/page-fonts.ts";
import { requireFromViz } from "../packages-of-viz.ts";

const page = "<h1>法治 2022</h1><p>全年开展检查26次</p>";
const css = await pageFonts(page);

/** A packed font as a plain one: cut to all that it has. */
const unpacked = (font: Buffer): Promise<Buffer> =>
  (requireFromViz("subset-font") as (font: Buffer, text: undefined, how: object) => Promise<Buffer>)(font, undefined, {
    keepAllGlyphs: true,
    targetFormat: "truetype",
  });

describe("the fonts of a page", () => {
  it("are packed in the way that takes no time", () => {
    const formats = [...css.matchAll(/format\("(\w+)"\)/g)].map(([, format]) => format);
    expect(formats).toEqual(["woff", "woff"]);
  });

  it.each([
    ["all that the page prints, in the regular weight", 0, "全年开展检查26次法治"],
    ["what it prints in bold, in the bold one", 1, "法治2022.7"],
  ])("hold %s", async (_, at, characters) => {
    const packed = [...css.matchAll(/base64,([^)]*)\)/g)].map(([, data = ""]) => Buffer.from(data, "base64"));
    const metrics = readFontMetrics(await unpacked(packed[at] ?? Buffer.of()));
    expect([...characters].filter((one) => !metrics.has(one.codePointAt(0) ?? 0))).toEqual([]);
  });
});
