import {
  type ColumnType,
  frameOf,
  problemsOverYears,
  QUANTIFICATION_SCHEMA,
  quantification,
  readingNames,
  readReports,
  readText,
  type Readings,
  REPORT_TIMELINESS_SCHEMA,
  reportTimeliness,
  TOPIC_SHARE_SCHEMA,
  topicPresence,
  topicShares,
} from "@fazhi/core";
import {
  type ChartSpec,
  hedgeBars,
  type Language,
  problemGrid,
  type ProblemGridOptions,
  publicationTimeline,
  topicBars,
} from "@fazhi/viz";
import type { Drawing, NamedChart } from "../every-chart.ts";

export const seeds = await readReports("seeds");
export const counties = await readReports("docs/gallery/made-up");
export const noReadings: Readings = { readings: [], skipped: [] };

/** Some of the readings, by their ids. */
export const only = ({ readings }: Readings, ids: RegExp): Readings => ({
  readings: readings.filter(({ report }) => ids.test(report.id)),
  skipped: [],
});

/** A report of one of our own bodies, whose catalog says whose it is and when it came out. */
export const madeReading = (agency: string, year: number | null, body: string) => {
  const id = `${agency}-${year ?? "undated"}`;
  const catalog = {
    file: `${id}.txt`,
    agency,
    region: agency.slice(0, 2),
    level: "county",
    year,
    format: null,
    sha256: null,
  };
  return readText(`法治政府建设情况报告\n${body}`, { id, format: "plain", catalog });
};

type Cells = Readonly<Record<string, string | number | boolean | null>>;

/** A row of nothing: no count, no share, no words. */
const blank = (schema: Readonly<Record<string, ColumnType>>): Cells =>
  Object.fromEntries(
    Object.entries(schema).map(([name, type]) => [name, type === "number!" ? 0 : type === "string!" ? "" : null]),
  );

/** A report by the name of its agency, in 2022 where no year is given. */
export interface Of {
  readonly agency: string;
  readonly year?: number | null;
}

const keyOf = ({ agency, year = 2022 }: Of) => ({
  report: `${agency}-${year}`,
  agency,
  region: null,
  level: null,
  year,
});

const PARTS = [...readingNames().topics, { id: "unassigned", zh: "未归类", en: "Under no heading of any" }];

/** How reports divide their characters among topics. */
export const sharesOf = (...reports: readonly (Of & { readonly characters: Readonly<Record<string, number>> })[]) =>
  frameOf(
    TOPIC_SHARE_SCHEMA,
    reports.flatMap(({ characters, ...of }) => {
      const all = Object.values(characters).reduce((sum, count) => sum + count, 0);
      return PARTS.map(({ id, zh, en }) => ({
        ...(blank(TOPIC_SHARE_SCHEMA) as object),
        ...keyOf(of),
        of: "topics",
        part: id,
        zh,
        en,
        characters: characters[id] ?? 0,
        share: all === 0 ? null : (characters[id] ?? 0) / all,
      }));
    }) as never,
  );

/** How the numbers of reports are worded. */
export const wordedOf = (...reports: readonly (Of & Readonly<Record<string, number | string | null>>)[]) =>
  frameOf(
    QUANTIFICATION_SCHEMA,
    reports.map(({ agency, year = 2022, ...counts }) => ({
      ...blank(QUANTIFICATION_SCHEMA),
      ...keyOf({ agency, year: year as number | null }),
      ...counts,
    })) as never,
  );

/** When reports came out, by the rule of 2019 unless told otherwise. */
export const timedOf = (...reports: readonly (Of & Cells)[]) =>
  frameOf(
    REPORT_TIMELINESS_SCHEMA,
    reports.map(({ agency, year = 2022, ...cells }) => ({
      ...blank(REPORT_TIMELINESS_SCHEMA),
      ...keyOf({ agency, year: year as number | null }),
      publish_by: "2023-04-01",
      submit_by: "2023-03-01",
      rule: "规定",
      rule_checked: false,
      on_time: "unknown",
      ...cells,
    })) as never,
  );

/** So many reports that rows are thin. */
const sixty = Array.from({ length: 60 }, (_, index) => ({ agency: `第${index + 1}县人力资源和社会保障局` }));

const divided = (readings: Readings) => ({ shares: topicShares(readings), presence: topicPresence(readings) });
const grid = (readings: Readings) => ({ followed: problemsOverYears(readings), readings });
const published = {
  "tianjin-kjj-2018": "2019-03-02",
  "tianjin-kjj-2022": "2023-04-01",
  "binhai-kjj-2023": "2025-02-28",
};

const draws: Readonly<Record<string, (options: ProblemGridOptions) => ChartSpec>> = {
  "topic-shares-seeds": (options) => topicBars(divided(seeds), options),
  "topic-shares-counties": (options) => topicBars(divided(counties), options),
  "topic-shares-blocks": (options) => topicBars({ shares: topicShares(seeds, { of: "blocks" }) }, options),
  "topic-shares-within": (options) =>
    topicBars({ shares: topicShares(seeds, { within: "measures", several: "equally" }) }, options),
  "topic-shares-no-text": (options) => topicBars({ shares: sharesOf({ agency: "甲局", characters: {} }) }, options),
  "topic-shares-nothing": (options) => topicBars(divided(noReadings), options),
  "hedges-seeds": (options) => hedgeBars(quantification(seeds), options),
  "hedges-sixty": (options) =>
    hedgeBars(
      wordedOf(
        ...sixty.map((of, index) => ({
          ...of,
          reported: index * 3,
          reported_exact: index * 2,
          reported_about: index,
          zeros: index,
        })),
      ),
      options,
    ),
  "hedges-nothing": (options) => hedgeBars(quantification(noReadings), options),
  "publication-counties": (options) => publicationTimeline(reportTimeliness(counties), options),
  "publication-far": (options) => publicationTimeline(reportTimeliness(seeds, { published }), options),
  "publication-unknown": (options) => publicationTimeline(reportTimeliness(seeds), options),
  "publication-nothing": (options) => publicationTimeline(reportTimeliness(noReadings), options),
  "problems-counties": (options) => problemGrid(grid(counties), options),
  "problems-by-year": (options) => problemGrid(grid(counties), { ...options, by: "year" }),
  "problems-gaps": (options) => problemGrid(grid(seeds), { ...options, by: "agency" }),
  "problems-one-agency": (options) => problemGrid(grid(only(seeds, /tianjin/)), options),
  "problems-nothing": (options) => problemGrid(grid(noReadings), options),
};

const languages: readonly Language[] = ["zh-CN", "en"];

/** Charts of reports themselves, in both languages. */
export const chartsOfReports: readonly NamedChart[] = Object.entries(draws).flatMap(([name, draw]) =>
  languages.map((language) => ({
    name: `${name}-${language}`,
    language,
    draw: (options: Drawing = {}) => draw({ language, ...options }),
  })),
);
