import type { ComparedReport, Coverage, CoverageState, IndicatorId, Observation } from "@fazhi/core";
import { comparisonOf, OBS_STATUS, rowOf, said } from "./sample-rows.ts";

const tianjin = "天津市科学技术局";
const binhai = "天津市滨海新区科技局";
const jincheng = "晋城市科学技术局";
const unnamed = "某市科学技术局";

const tianjin2018 = { report: "tianjin-kjj-2018", agency: tianjin, year: 2018 };
const tianjin2022 = { report: "tianjin-kjj-2022", agency: tianjin, year: 2022 };
const binhai2023 = { report: "binhai-kjj-2023", agency: binhai, year: 2023 };
const jincheng2023 = { report: "jincheng-kjj-2023", agency: jincheng, year: 2023 };
const unnamed2022 = { report: "unnamed-city-kjj-2022", agency: unnamed, year: 2022 };

const in2018 = [said(26, 26, "随机抽查次数 26 次"), said(21, 29, "20 余次行政执法现场检查", { value: 20 })];
const in2022 = [said(40, 40, "现场检查 40 次")];

/** Two reports with numbers, one of them with two statements; the others silent each in its own way. */
export const inspections = comparisonOf("agencies", "enforcement.inspections", [
  rowOf({ ...tianjin2022, state: "stated", statements: in2022 }),
  rowOf({ ...tianjin2018, state: "stated", statements: in2018 }),
  rowOf({ ...binhai2023, state: "not-stated" }),
  rowOf({ ...jincheng2023, state: "topic-no-number" }),
  rowOf({ ...unnamed2022, state: "no-power" }),
]);

/** An open end above. */
export const trainingHours = comparisonOf(
  "agencies",
  "capacity.training_hours",
  [
    rowOf({ ...tianjin2022, state: "stated", statements: [said(60, 60, "60学时", { unit: "学时" })], unit: "学时" }),
    rowOf({
      ...binhai2023,
      state: "stated",
      statements: [said(40, null, "专题培训超过40学时", { unit: "学时" })],
      unit: "学时",
    }),
    rowOf({ ...jincheng2023, state: "not-stated" }),
  ],
  "学时",
);

/** A report that contradicts itself, and one that says zero. */
export const reconsideration = comparisonOf(
  "years",
  "disputes.reconsideration_cases",
  [
    rowOf({
      ...tianjin2018,
      state: "conflict",
      statements: [said(0, 0, "未发生行政复议案件", { unit: "件" }), said(1, 1, "行政复议案件1件", { unit: "件" })],
      unit: "件",
    }),
    rowOf({
      ...tianjin2022,
      state: "zero-stated",
      statements: [said(0, 0, "全年无行政复议案件", { unit: "件" })],
      unit: "件",
    }),
  ],
  "件",
);

/** Large numbers, an open end below, an approximate number, a statement that was set aside. */
export const records = comparisonOf(
  "agencies",
  "digital.data_records",
  [
    rowOf({
      ...tianjin2022,
      state: "stated",
      statements: [said(160_001, 169_999, "归集数据16万余条", { unit: "条" })],
      unit: "条",
    }),
    rowOf({
      ...jincheng2023,
      state: "stated",
      statements: [said(115_000, 125_000, "约12万条", { unit: "条", value: 120_000, hedge: "about" })],
      unit: "条",
    }),
    rowOf({
      ...binhai2023,
      state: "stated",
      statements: [said(null, 50_000, "不足5万条", { unit: "条", hedge: "under" })],
      unit: "条",
    }),
    rowOf({
      ...unnamed2022,
      state: "stated",
      statements: [],
      setAside: [
        { observation: said(200_000, 200_000, "计划归集20万条", { unit: "条", status: "planned" }), because: "status" },
      ],
      unit: "条",
    }),
  ],
  "条",
);

/** Nobody says anything. */
export const silence = comparisonOf(
  "agencies",
  "emergency.drills",
  [
    rowOf({ ...tianjin2022, state: "not-stated" }),
    rowOf({ ...binhai2023, state: "unreadable" }),
    rowOf({ ...jincheng2023, state: "no-report" }),
  ],
  "",
);

/** One agency, two years that both state it. */
export const twoYears = comparisonOf("years", "enforcement.inspections", [
  rowOf({ ...tianjin2018, state: "stated", statements: in2018 }),
  rowOf({ ...tianjin2022, state: "stated", statements: in2022 }),
]);

const inYear = (year: number, state: CoverageState, statements: readonly Observation[] = []): ComparedReport =>
  rowOf({ report: `tianjin-kjj-${year}`, agency: tianjin, year, state, statements, unit: "人次" });

const people = (low: number | null, high: number | null, quote: string): Observation =>
  said(low, high, quote, { unit: "人次" });

/** One agency through seven years with gaps of several kinds, intervals and an open end. */
export const manyYears = comparisonOf(
  "years",
  "publicity.audience",
  [
    inYear(2016, "stated", [people(3200, 3200, "受众3200人次")]),
    inYear(2017, "stated", [people(4001, 4999, "受众4000余人次")]),
    inYear(2018, "not-stated"),
    inYear(2019, "no-report"),
    inYear(2021, "stated", [people(9000, null, "受众超过9000人次")]),
    inYear(2022, "stated", [people(12_000, 12_000, "受众1.2万人次"), people(11_000, 11_000, "受众1.1万人次")]),
    inYear(2023, "stated", [people(15_000, 15_000, "受众1.5万人次")]),
  ],
  "人次",
);

const ofBoth = (report: string, agency: string, year: number, state: CoverageState, percent?: number): ComparedReport =>
  rowOf({
    report,
    agency,
    year,
    state,
    statements:
      percent === undefined ? [] : [said(percent, percent, `满意率${percent}%`, { unit: "%", role: "share" })],
    unit: "%",
  });

/** Several agencies in two years, one of them silent at one end. */
export const agenciesAndYears = comparisonOf(
  "years",
  "functions.satisfaction_rate",
  [
    ofBoth("a-2021", tianjin, 2021, "stated", 96.5),
    ofBoth("b-2021", binhai, 2021, "stated", 98),
    ofBoth("c-2021", jincheng, 2021, "stated", 99.2),
    ofBoth("d-2021", unnamed, 2021, "not-stated"),
    ofBoth("a-2022", tianjin, 2022, "stated", 99),
    ofBoth("b-2022", binhai, 2022, "stated", 98.1),
    ofBoth("c-2022", jincheng, 2022, "stated", 97),
    ofBoth("d-2022", unnamed, 2022, "stated", 100),
  ],
  "%",
);

const states: readonly CoverageState[] = [
  "stated",
  "not-stated",
  "zero-stated",
  "topic-no-number",
  "no-power",
  "no-report",
  "unreadable",
  "conflict",
];

const covered: readonly IndicatorId[] = [
  "leadership.topic_meetings",
  "leadership.rule_of_law_lectures",
  "functions.power_list_added",
  "rules.normative_documents_issued",
  "decisions.legal_reviews",
  "enforcement.inspections",
  "enforcement.penalties",
  "disputes.reconsideration_cases",
  "disputes.litigation_cases",
  "capacity.group_study",
  "capacity.training_hours",
  "sector.projects",
];

const coveredReports = [tianjin2018, tianjin2022, binhai2023, jincheng2023, unnamed2022].map((key) => ({
  ...key,
  region: null,
  level: null,
}));

/** Every state at least once; one indicator that all reports state, one that none mentions. */
export const coverage: Coverage = {
  reports: coveredReports,
  indicators: covered,
  cells: coveredReports.flatMap(({ report }, column) =>
    covered.map((indicator, row) => {
      const state =
        row === 0 ? "stated" : row === 11 ? "not-stated" : states[(row * 3 + column * (row % 4)) % states.length]!;
      const statements = state === "stated" ? [said(2, 2, "专题研究法治建设工作2次", { report, indicator })] : [];
      return { report, indicator, state, obsStatus: OBS_STATUS[state], statements };
    }),
  ),
};

/** A report of no known year, and two reports of one agency and year. */
export const undated = comparisonOf("years", "capacity.group_study", [
  rowOf({ report: "one", agency: tianjin, year: 2022, state: "stated", statements: [said(3, 3, "学习3次")] }),
  rowOf({ report: "two", agency: tianjin, year: 2022, state: "stated", statements: [said(4, 4, "学习4次")] }),
  rowOf({ report: "three", agency: tianjin, year: null, state: "stated", statements: [said(5, 5, "学习5次")] }),
]);

/** No report at all. */
export const nothing = comparisonOf("agencies", "capacity.group_study", [], "");
