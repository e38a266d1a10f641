import { describe, expect, it } from "vitest";
import { readText } from "@fazhi/core";
import { readerHtml } from "@fazhi/viz";
import { readerPage } from "../../../packages/viz/src/reader/reader-page.ts";
import { readerText } from "../../../packages/viz/src/reader/reader-text.ts";
import { decoded } from "../page/page-words.ts";

describe("a page of a report that is long", () => {
  it("is made of a long report on one line too", async () => {
    const text = `某市水利局2023年法治政府建设年度报告\n\n${"全年开展行政检查26次，".repeat(4000)}完。`;
    const { source } = readerText(await readerPage(readText(text, { id: "a" }), "en"));
    expect(decoded(source.replace(/<[^>]*>/g, ""))).toBe(text);
  });

  it("grows with the report and not with its square, however often the same is said again", async () => {
    const sizeOf = async (times: number): Promise<number> => {
      const text = `某市水利局2023年法治政府建设年度报告\n\n${"全年开展行政检查26次。".repeat(times)}`;
      return (await readerHtml({ reading: readText(text, { id: "a" }), language: "en" })).length;
    };
    const [few, twice, fourTimes] = [await sizeOf(100), await sizeOf(200), await sizeOf(400)];
    expect((fourTimes - twice) / (twice - few)).toBeLessThan(2.2);
  });
});
