import { reuseMatrix, type ReuseMatrixOptions } from "@fazhi/core";
import { altText, type ChartSpec, reuseMatrixChart, type ReuseMatrixChartOptions } from "@fazhi/viz";
import { describe, expect, it } from "vitest";
import { corpusOf, sentence } from "../../core/compare/reuse/made-corpus.ts";
import { drawnData } from "../drawn-data.ts";
import { madeUp, only, seeds, sixty } from "../samples/reuse.ts";

const headline = ({ title, usermeta }: ChartSpec): string => title.text.join(usermeta.language === "en" ? " " : "");
const footOf = (spec: ChartSpec): string =>
  (
    (spec["vconcat"] as readonly { readonly title: { readonly text: readonly string[] } }[]).at(-1)?.title.text ?? []
  ).join("");

const drawn = (
  readings: typeof seeds,
  options: Partial<ReuseMatrixChartOptions> = {},
  how: ReuseMatrixOptions = {},
): ChartSpec => reuseMatrixChart(reuseMatrix(readings, how), { language: "zh-CN", ...options });

/** The cells, each once. */
const cellsOf = (spec: ChartSpec) => {
  const cells = drawnData(spec).filter(({ spoken, ground }) => spoken !== undefined && ground !== undefined);
  return new Map(cells.map((cell) => [`${String(cell["report"])} ${String(cell["source"])}`, cell]));
};

const [mine, its] = [sentence(2), sentence(30)];
const unlike = corpusOf({ id: "a", text: mine }, { id: "b", text: its });
const alike = corpusOf({ id: "a", text: mine }, { id: "b", text: mine });

describe("the headline", () => {
  const rows = [
    [
      "five reports",
      drawn(seeds),
      "天津市滨海新区科学技术局（2023 年）有 1.8% 的文字也见于天津市科学技术局（2022 年），在图中各对报告里最高",
    ],
    [
      "in English",
      drawn(seeds, { language: "en" }),
      "1.8% of 天津市滨海新区科学技术局 (2023) stands in 天津市科学技术局 (2022) too, the most of all pairs shown",
    ],
    [
      "an own earlier report",
      drawn(seeds, { relations: ["self"] }),
      "天津市科学技术局（2022 年）有 0.5% 的文字也见于天津市科学技术局（2018 年），在图中各对报告里最高",
    ],
    ["no pair of the relation", drawn(seeds, { relations: ["peer"] }), "所读报告中没有可比的同级机关报告"],
    ["one report", drawn(only(seeds, "tianjin-kjj-2018")), "有汉字正文的报告不足两份，无从比较"],
    ["nothing", drawn(only(seeds), { language: "en" }), "Fewer than two reports with Chinese text: nothing to compare"],
    ["nothing shared", drawn(unlike), "2 份报告两两之间没有 14 字以上相同的文字"],
  ] as const;
  it.each(rows)("of %s", (_, spec, words) => expect(headline(spec)).toBe(words));

  it("names no single pair where several are first", () => {
    expect(headline(drawn(alike))).toContain("（并列的另有 1 对）");
  });
});

describe("the cells", () => {
  it("have the shares of the matrix, both directions, and none of a report with itself", () => {
    const matrix = reuseMatrix(seeds);
    const cells = cellsOf(reuseMatrixChart(matrix, { language: "en" }));
    expect(cells.size).toBe(20);
    for (const { report, source, cover_share } of matrix.rows()) {
      const printed = String(cells.get(`${report} ${source}`)?.["printed"]);
      if (cover_share === 0) expect(printed).toBe("0");
      else expect(Math.abs(Number(printed) - 100 * cover_share!)).toBeLessThanOrEqual(0.05);
    }
  });

  it("are left out where nothing can be told, and the report is named", () => {
    const empty = corpusOf({ id: "a", text: mine }, { id: "b", text: "" });
    const spec = drawn(empty);
    const known = reuseMatrix(empty)
      .rows()
      .filter(({ cover_share }) => cover_share !== null);
    expect([...cellsOf(spec).values()]).toHaveLength(known.length);
    expect(known.length).toBeLessThan(2);
    expect(footOf(spec)).toContain("没有汉字正文、无从计算的报告");
  });

  it("lead to the page of the row's report", () => {
    for (const cell of cellsOf(drawn(seeds, { readerPages: "pages" })).values())
      expect(cell["href"]).toBe(`pages/${String(cell["report"])}.html`);
  });

  it("say what is left out before words are compared", () => {
    const subtitle = (mask: ReuseMatrixOptions["mask"]): string =>
      drawn(seeds, {}, mask === undefined ? {} : { mask }).title.subtitle.join("");
    expect(subtitle("formulas")).toContain("规定性套语、标题和《》内名称不计");
    expect(subtitle("titles")).toContain("规定性套语计入");
    expect(subtitle("nothing")).toContain("都计入");
  });

  it.each([760, 480])(
    "of sixty reports are those that share most at %i pixels, and the others are counted",
    (width) => {
      const spec = drawn(sixty, { width });
      const matrix = reuseMatrix(sixty).rows();
      const reports = new Set([...cellsOf(spec).values()].map(({ report }) => report));
      expect(reports.size).toBeGreaterThan(15);
      expect(reports.size).toBeLessThan(45);
      const most = Math.max(...matrix.map(({ cover_share }) => cover_share ?? 0));
      const first = matrix.find(({ cover_share }) => cover_share === most)!;
      expect(reports).toContain(first.report);
      expect(footOf(spec)).toContain(`另有 ${60 - reports.size} 份未画`);
    },
  );

  it("are all drawn for twenty-four reports", () => {
    expect(cellsOf(drawn(madeUp)).size).toBe(24 * 23);
  });
});

it("the chart in words says in which other report most of each stands", () => {
  expect(altText(drawn(seeds))).toContain("市科技局（2022 年）的文字有 0.8% 也见于天津市科学技术局（2022 年）");
});
