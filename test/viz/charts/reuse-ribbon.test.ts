import { reusedPassages } from "@fazhi/core";
import { altText, type ChartSpec, reuseRibbon } from "@fazhi/viz";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inSameOrder } from "../../../packages/viz/src/wording/same-order.ts";
import type { PassageRow } from "../../../packages/viz/src/wording/shared-text.ts";
import { corpusOf, sentence } from "../../core/compare/reuse/made-corpus.ts";
import { drawnData } from "../drawn-data.ts";
import { madeUp, only, seeds, sharedText } from "../samples/reuse.ts";

const zh = { language: "zh-CN" } as const;
const headline = ({ title, usermeta }: ChartSpec): string => title.text.join(usermeta.language === "en" ? " " : "");
const footOf = (spec: ChartSpec): string =>
  (
    (spec["vconcat"] as readonly { readonly title: { readonly text: readonly string[] } }[]).at(-1)?.title.text ?? []
  ).join("");

const corpus = sharedText(seeds);
const county = sharedText(madeUp);
const pairOf = (readings: typeof seeds, report: string, other: string, language: "zh-CN" | "en" = "zh-CN"): ChartSpec =>
  reuseRibbon(sharedText(only(readings, report, other)), { language, report, with: other });

describe("the headline of one report", () => {
  const rows = [
    [
      "binhai-kjj-2023",
      "天津市滨海新区科学技术局（2023 年）：规定性套语占 6.5%，与上级报告相同的占 1.8%；68.8% 在与之比较的报告中没有找到",
    ],
    [
      "tianjin-kjj-2022",
      "天津市科学技术局（2022 年）：规定性套语占 4.4%，与本机关往年报告相同的占 0.5%；84.1% 在与之比较的报告中没有找到",
    ],
    [
      "unnamed-city-kjj-2022",
      "市科技局（2022 年）：规定性套语占 0.4%；所读报告中没有它的往年、上级或同级报告，无从比较",
    ],
  ] as const;
  it.each(rows)("%s", (report, words) => expect(headline(reuseRibbon(corpus, { ...zh, report }))).toBe(words));

  it("is said in English too", () => {
    expect(headline(reuseRibbon(corpus, { language: "en", report: "binhai-kjj-2023" }))).toBe(
      "天津市滨海新区科学技术局 (2023): 6.5% prescribed wording, 1.8% shared with a superior's report; 68.8% found in none of the reports that it was compared with",
    );
  });

  it("says nothing of a kind there was nothing to compare with, and the foot says so", () => {
    const spec = reuseRibbon(corpus, { ...zh, report: "binhai-kjj-2023" });
    expect(headline(spec)).not.toMatch(/往年|同级/);
    expect(footOf(spec)).toContain("没有可比的本机关往年报告、同级机关报告，不等于没有相同");
  });

  it("does not say that nothing is shared where there was nothing to compare with", () => {
    const alone = corpusOf({ id: "a", text: sentence(1) });
    expect(headline(reuseRibbon(sharedText(alone), { ...zh, report: "a" }))).toMatch(
      /：所读报告中没有它的往年、上级或同级报告，无从比较$/,
    );
  });

  it("is honest where nothing is shared", () => {
    const two = corpusOf({ id: "a", text: sentence(1) }, { id: "b", text: sentence(2), year: 2021 });
    expect(headline(reuseRibbon(sharedText(two), { ...zh, report: "a" }))).toMatch(/没有发现与所比报告相同的文字/);
  });
});

describe("the lanes", () => {
  it("hold every passage, with its words and its own report's place", () => {
    const report = "jia-sfj-2022";
    const spec = reuseRibbon(county, { ...zh, report, readerPages: "pages" });
    const passages = reusedPassages(madeUp, { reports: [report] }).rows();
    const quotes = drawnData(spec).flatMap(({ quote }) => (typeof quote === "string" ? [quote] : []));
    expect(passages.length).toBeGreaterThan(10);
    for (const { quote } of passages) expect(quotes).toContain(quote.replace(/\s*\n\s*/g, ""));
    const hrefs = new Set(drawnData(spec).map(({ href }) => href));
    for (const { start, end } of passages) expect(hrefs).toContain(`pages/${report}.html#quote-${start}-${end}`);
  });

  it("of kinds do not lie on each other", () => {
    const marks = drawnData(reuseRibbon(county, { ...zh, report: "jia-sfj-2022" })).filter(
      ({ quote }) => quote !== undefined,
    );
    for (const a of marks)
      for (const b of marks) {
        const apart = Number(a["y2"]) <= Number(b["y"]) || Number(b["y2"]) <= Number(a["y"]);
        if (a["kind"] !== b["kind"]) expect(apart).toBe(true);
      }
  });

  it("stay inside the picture", () => {
    const spec = reuseRibbon(corpus, { ...zh, report: "tianjin-kjj-2022", width: 480 });
    const [view] = spec["vconcat"] as readonly [{ readonly width: number }];
    for (const { x2 } of drawnData(spec)) if (typeof x2 === "number") expect(x2).toBeLessThanOrEqual(view.width + 2);
  });

  it("refuses a report that was not compared", () => {
    expect(() => reuseRibbon(corpus, { ...zh, report: "nobody" })).toThrowError(
      expect.objectContaining({ code: "chart/report-not-compared" }),
    );
  });
});

describe("a pair", () => {
  it("says how much of the first stands in the second, and in which order", () => {
    const spec = pairOf(seeds, "tianjin-kjj-2022", "tianjin-kjj-2018");
    expect(headline(spec)).toBe(
      "天津市科学技术局（2022 年）与天津市科学技术局（2018 年）有 1 处文字相同，占前者的 0.5%",
    );
    expect(spec.title.subtitle.join("")).toContain("后者是前者的本机关往年报告");
    expect(altText(spec)).toContain("七、依法有效化解社会矛盾纠纷：45 字");
  });

  it("says that it did not compare reports that are nothing to each other", () => {
    expect(headline(pairOf(seeds, "tianjin-kjj-2022", "jincheng-kjj-2023"))).toContain("没有比较");
  });

  it("tells what moved from what stayed", () => {
    const [a, b, c, w, x, y, z] = [1, 2, 3, 4, 5, 6, 7].map((number) => sentence(number)) as [
      string,
      string,
      string,
      ...string[],
    ];
    const readings = corpusOf(
      { id: "old", text: [a, x, b, y, c].join(""), year: 2021 },
      { id: "new", text: [c, z, a, w, b].join(""), year: 2022 },
    );
    const spec = pairOf(readings, "new", "old", "en");
    expect(headline(spec)).toMatch(/share 3 passages/);
    expect(footOf(spec)).toContain("2 stand in the same order, 1 elsewhere");
    const moved = drawnData(spec).filter(({ moved: has }) => has === true);
    expect(new Set(moved.map(({ quote }) => quote)).size).toBe(1);
    expect(String(moved[0]?.["quote"])).toContain(c.slice(2, 10));
  });
});

it("the passages in the same order are as many as can be", () => {
  const increasing = (places: readonly number[]): number => {
    let best = 0;
    for (let bits = 0; bits < 1 << places.length; bits++) {
      const chosen = places.filter((_, at) => (bits >> at) & 1);
      if (chosen.every((place, at) => at === 0 || chosen[at - 1]! < place)) best = Math.max(best, chosen.length);
    }
    return best;
  };
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(50), { maxLength: 9 }), (places) => {
      const passages = places.map((source_start) => ({ source_start })) as unknown as readonly PassageRow[];
      const kept = [...inSameOrder(passages)].map(({ source_start }) => source_start!);
      expect(kept).toHaveLength(increasing(places));
      const inOrder = places.filter((place) => kept.includes(place));
      expect(inOrder).toEqual([...inOrder].sort((x, y) => x - y));
    }),
  );
});
