import { altText, display, displayBundle, ranking } from "@fazhi/viz";
import { describe, expect, it } from "vitest";
import { inspections } from "./sample-comparisons.ts";

const spec = ranking(inspections, { language: "zh-CN" });
const isPng = (bytes: Uint8Array): boolean => Buffer.from(bytes).subarray(1, 4).toString("latin1") === "PNG";

describe("displayBundle", () => {
  it("holds a chart for JupyterLab, a picture, and the chart in words", async () => {
    const bundle = await displayBundle(spec, { scale: 1 });
    expect(Object.keys(bundle)).toEqual(["application/vnd.vegalite.v5+json", "image/png", "text/plain"]);
    expect(bundle["application/vnd.vegalite.v5+json"]).toEqual({
      ...spec,
      $schema: "https://vega.github.io/schema/vega-lite/v5.json",
    });
    expect(isPng(Buffer.from(String(bundle["image/png"]), "base64"))).toBe(true);
    expect(bundle["text/plain"]).toBe(altText(spec));
  });
});

describe("display", () => {
  it("sends the picture to a notebook", async () => {
    const sent: [string, string | Uint8Array][] = [];
    await display({ raw: (type, content) => sent.push([type, content]) }, spec, { scale: 1 });
    expect(sent.map(([type]) => type)).toEqual(["image/png"]);
    expect(isPng(sent[0]![1] as Uint8Array)).toBe(true);
  });
});
