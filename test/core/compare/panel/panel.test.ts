import { beforeAll, describe, expect, it } from "vitest";
import {
  compareAgencies,
  panelOf,
  quantification,
  readReports,
  readText,
  sdmxFrame,
  topicShares,
  type Panel,
  type Reading,
  type Readings,
} from "@fazhi/core";
import { faultOf } from "../../frame/fault-code.ts";

let seeds: Readings;
beforeAll(async () => {
  seeds = await readReports("seeds");
});

const made = (id: string, year: number, words: string, agency = "晋城市应急管理局"): Reading =>
  readText(`${agency}${year}年法治政府建设年度报告\n\n一、主要举措和成效\n${words}\n`, { id });

const several = (...readings: readonly Reading[]): Readings => ({ readings, skipped: [] });

const idsOf = ({ readings }: Readings): readonly string[] => readings.map(({ report }) => report.id);

describe("versions of one report", () => {
  const first = made("first", 2023, "开展执法检查12次。\n\n2024年1月5日");
  const later = made("later", 2023, "开展执法检查15次。\n\n2024年3月1日");
  const copy = made("copy", 2023, "开展执法检查15次。\n\n2024年3月1日");
  const other = made("other", 2022, "开展执法检查9次。");

  it("keeps the latest, and says what became of the others", () => {
    const panel = panelOf(several(first, later, other, copy));
    expect(idsOf(panel)).toEqual(["other", "copy"]);
    expect(
      panel
        .record()
        .rows()
        .map(({ report, because }) => [report, because]),
    ).toEqual([
      ["first", "another version of copy (2024-03-01), which is kept"],
      ["later", "the same text as copy"],
    ]);
  });

  it("keeps the first, or all, where that is asked for", () => {
    expect(idsOf(panelOf(several(first, later), { vintage: "first" }))).toEqual(["first"]);
    expect(idsOf(panelOf(several(first, later), { vintage: "all" }))).toEqual(["first", "later"]);
  });

  it("brings them back", () => {
    expect(idsOf(panelOf(several(first, later)).undo())).toEqual(["first", "later"]);
  });

  it("is told of where versions stand side by side", () => {
    const { findings } = compareAgencies(several(first, later), { indicator: "enforcement.inspections" });
    expect(findings.map(({ code }) => code)).toContain("agency/several-reports");
  });
});

describe("agencies over time", () => {
  it("joins reports that are of one agency though their names do not show it", () => {
    const readings = several(
      made("a", 2022, "开展执法检查12次。", "晋城市应急管理局"),
      made("b", 2023, "开展执法检查15次。", "晋城市安全监察总队"),
    );
    const panel = panelOf(readings).joinAgencies({
      agency: "晋城市应急管理局",
      reports: ["a", "b"],
      because: "同一机构",
    });
    const ids = panel.reports().column("agency_id").toArray();
    expect(new Set(ids).size).toBe(1);
    expect(new Set(panel.undo().reports().column("agency_id").toArray()).size).toBe(2);
  });

  it("refuses a report that it does not hold, and a decision without a reason", () => {
    const panel = panelOf(seeds);
    const join = (reports: readonly string[], because: string) => () =>
      panel.joinAgencies({ agency: "x", reports, because });
    expect(faultOf(join(["nowhere"], "because")).code).toBe("panel/no-such-report");
    expect(faultOf(join([], " ")).code).toBe("panel/no-reason");
  });
});

describe("repeats", () => {
  it("are merged into the first of them, whose words stay", () => {
    const reading = made("a", 2023, "开展执法检查12次。作出行政处罚3件。\n二、执法\n全年开展执法检查12次。");
    const before = reading.observations.length;
    const panel = panelOf(several(reading)).mergeRepeats();
    expect(panel.readings[0]?.observations).toHaveLength(before - 1);
    expect(panel.record().rows()).toMatchObject([
      { kind: "merge-repeats", indicator: "enforcement.inspections", value: 12 },
    ]);
  });

  it("leaves every quote where it stood", () => {
    for (const { report, observations } of panelOf(seeds).mergeRepeats().readings)
      for (const { start, end, quote } of observations) expect(report.text.content.slice(start, end)).toBe(quote);
  });
});

describe("stages", () => {
  const issued = (panel: Readings) => compareAgencies(panel, { indicator: "rules.normative_documents_issued" });

  it("sets the other stages aside and says so in the comparison", () => {
    const panel = panelOf(seeds).chooseStage("normative-documents", "issued");
    const reviewed = compareAgencies(panel, { indicator: "rules.normative_documents_reviewed" });
    expect(reviewed.rows.every(({ interval }) => interval === null)).toBe(true);
    const aside = reviewed.rows.flatMap(({ setAside }) => setAside.map(({ because }) => because));
    expect(aside).toContain("set-aside");
    expect(issued(panel).rows.map(({ interval }) => interval)).toEqual(
      issued(seeds).rows.map(({ interval }) => interval),
    );
  });

  it("is no silence in the frame of values nor in SDMX", () => {
    const panel = panelOf(seeds).chooseStage("normative-documents", "filed");
    const indicators = ["rules.normative_documents_issued"] as const;
    const report = "tianjin-kjj-2022";
    expect(panel.values({ indicators }).filter({ report }).rows()).toMatchObject([
      { state: "set-aside", obs_status: "Q", value: null },
    ]);
    expect(sdmxFrame(panel, { indicators }).filter({ REPORT: report }).rows()).toMatchObject([
      { OBS_STATUS: "Q", OBS_VALUE: null },
    ]);
  });

  it("is no silence: the report still states it", () => {
    const panel = panelOf(seeds).chooseStage("normative-documents", "filed");
    const row = issued(panel).rows.find(({ report }) => report === "tianjin-kjj-2022");
    expect(row).toMatchObject({ state: "stated", interval: null });
  });

  it("refuses a stage that there is not", () => {
    // @ts-expect-error the type knows the stages
    const choose = (): Panel => panelOf(seeds).chooseStage("normative-documents", "burnt");
    expect(faultOf(choose).code).toBe("panel/no-such-stage");
  });
});

describe("scopes", () => {
  const reading = made("a", 2023, "全市应急管理系统检查企业3684次。市本级开展执法检查41次。");

  it("compares the body's own number unless another scope is asked for", () => {
    const inScope = (scope?: "system") =>
      compareAgencies(several(reading), { indicator: "enforcement.inspections", ...(scope ? { scope } : {}) }).rows[0];
    expect(inScope()?.interval).toEqual({ low: 41, high: 41 });
    expect(inScope()?.setAside.map(({ because }) => because)).toEqual(["scope"]);
    expect(inScope("system")?.interval).toEqual({ low: 3684, high: 3684 });
  });

  it("keeps the numbers of one scope", () => {
    const panel = panelOf(several(reading)).keepScope("agency");
    expect(panel.values().filter({ status: "reported" }).column("value").toArray()).toEqual([41]);
    expect(panel.record().column("because").toArray()).toEqual(["of the system: 全市"]);
  });
});

describe("contradictions", () => {
  const about = { report: "tianjin-kjj-2018", indicator: "disputes.reconsideration_cases" } as const;
  const cases = (panel: Readings) =>
    compareAgencies(panel, { indicator: about.indicator }).rows.find(({ report }) => report === about.report);
  const starts = (): readonly number[] =>
    panelOf(seeds)
      .values({ indicators: [about.indicator] })
      .filter({ report: about.report })
      .column("start")
      .present();

  it("stay until somebody settles them, with a reason that is kept", () => {
    expect(cases(panelOf(seeds))).toMatchObject({ state: "conflict", interval: null });
    const keep = starts().slice(-1);
    const panel = panelOf(seeds).settle({ ...about, keep, because: "第七部分写明收到并受理1件" });
    expect(cases(panel)).toMatchObject({ state: "stated", interval: { low: 1, high: 1 } });
    expect(panel.record().rows().at(-1)).toMatchObject({ kind: "settle", because: "第七部分写明收到并受理1件" });
    expect(cases(panel.undo())).toMatchObject({ state: "conflict" });
  });

  it("may be settled so that no statement holds, which is no silence", () => {
    const row = cases(panelOf(seeds).settle({ ...about, keep: [], because: "两处矛盾，不采用" }));
    expect(row).toMatchObject({ state: "stated", interval: null });
    expect(row?.setAside).toHaveLength(starts().length);
  });

  it("refuses a statement that the report does not make, and a decision without a reason", () => {
    const settle = (keep: readonly number[], because: string) => () =>
      panelOf(seeds).settle({ ...about, keep, because });
    expect(faultOf(settle([3], "x")).code).toBe("panel/nothing-to-keep");
    expect(faultOf(settle(starts(), "")).code).toBe("panel/no-reason");
  });
});

describe("a panel", () => {
  it("can be undone to the reports as read, and no further", () => {
    const panel = panelOf(seeds).mergeRepeats().keepScope("agency").chooseStage("permits", "granted");
    const back = panel.undo().undo().undo().undo();
    expect(back.readings).toEqual(seeds.readings);
    expect(faultOf(() => back.undo()).code).toBe("panel/nothing-to-undo");
  });

  it("has a row for every stated value, with its words, and for every silence, with its reason", () => {
    const rows = panelOf(seeds)
      .values({ indicators: ["enforcement.inspections"] })
      .rows();
    const texts = new Map(seeds.readings.map(({ report }) => [report.id, report.text.content]));
    for (const { report, quote, start, end, state, obs_status } of rows) {
      if (quote === null) expect([state, obs_status]).not.toContain("A");
      else expect(texts.get(report)?.slice(start!, end!)).toBe(quote);
    }
    expect(rows.map(({ report, value }) => [report, value])).toEqual([
      ["binhai-kjj-2023", null],
      ["jincheng-kjj-2023", null],
      ["tianjin-kjj-2018", 26],
      ["tianjin-kjj-2018", 20],
      ["tianjin-kjj-2022", 40],
      ["unnamed-city-kjj-2022", null],
    ]);
  });

  it("changes what is compared, and not what the reports are like", () => {
    const panel = panelOf(seeds).mergeRepeats().chooseStage("normative-documents", "issued").keepScope("agency");
    expect(quantification(panel).rows()).toEqual(quantification(seeds).rows());
    expect(topicShares(panel).rows()).toEqual(topicShares(seeds).rows());
  });

  it("has no rows of silence where they are not wanted", () => {
    const rows = panelOf(seeds)
      .values({ indicators: ["enforcement.inspections"], absent: false })
      .rows();
    expect(rows.every(({ value }) => value !== null)).toBe(true);
  });
});
