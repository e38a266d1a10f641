import { reuseMatrix, reusedPassages, textReuse, type Readings, readReports } from "@fazhi/core";
import { type ChartSpec, reuseMatrixChart, reuseRibbon } from "@fazhi/viz";
import type { Drawing, NamedChart } from "../every-chart.ts";

const [seeds, madeUp] = await Promise.all([readReports("seeds"), readReports("docs/gallery/made-up")]);

/** Some reports of readings, by their ids. */
export const only = (readings: Readings, ...ids: readonly string[]): Readings => ({
  ...readings,
  readings: readings.readings.filter(({ report }) => ids.includes(report.id)),
});

/** Readings, and what of their words is shared. */
export const sharedText = (readings: Readings) => ({
  readings,
  shares: textReuse(readings),
  passages: reusedPassages(readings),
});

export { madeUp, seeds };

/** Sixty reports: the made-up ones of three branches of each agency. */
export const sixty: Readings = {
  ...madeUp,
  readings: [1, 2, 3]
    .flatMap((branch) =>
      madeUp.readings.map((reading) => ({
        ...reading,
        report: { ...reading.report, id: `${reading.report.id}-${branch}` },
        ...(reading.catalog === null
          ? {}
          : { catalog: { ...reading.catalog, agency: `${reading.catalog.agency}第${branch}分局` } }),
      })),
    )
    .slice(0, 60),
};

const matrices = {
  seeds: reuseMatrix(seeds),
  madeUp: reuseMatrix(madeUp),
  sixty: reuseMatrix(sixty),
  nothing: reuseMatrix(only(seeds)),
};
const corpus = sharedText(seeds);
const pair = sharedText(only(madeUp, "geng-sfj-2022", "geng-sfj-2021"));
const strangers = sharedText(only(seeds, "tianjin-kjj-2022", "jincheng-kjj-2023"));

const draws: Readonly<Record<string, (options: Drawing & Pick<NamedChart, "language">) => ChartSpec>> = {
  ...Object.fromEntries(
    Object.entries(matrices).map(([name, matrix]) => [
      `reuse-matrix-${name}`,
      (options: Drawing & Pick<NamedChart, "language">) => reuseMatrixChart(matrix, options),
    ]),
  ),
  "reuse-matrix-of-superiors": (options) => reuseMatrixChart(matrices.seeds, { ...options, relations: ["superior"] }),
  "reuse-ribbon-binhai": (options) => reuseRibbon(corpus, { ...options, report: "binhai-kjj-2023" }),
  "reuse-ribbon-long": (options) => reuseRibbon(corpus, { ...options, report: "tianjin-kjj-2022" }),
  "reuse-ribbon-pair": (options) => reuseRibbon(pair, { ...options, report: "geng-sfj-2022", with: "geng-sfj-2021" }),
  "reuse-ribbon-strangers": (options) =>
    reuseRibbon(strangers, { ...options, report: "tianjin-kjj-2022", with: "jincheng-kjj-2023" }),
};

/** The charts of shared words, of every sample in both languages. */
export const reuseCharts: readonly NamedChart[] = Object.entries(draws).flatMap(([name, draw]) =>
  (["zh-CN", "en"] as const).map((language) => ({
    name: `${name}-${language}`,
    language,
    draw: (options: Drawing = {}): ChartSpec => draw({ language, ...options }),
  })),
);
