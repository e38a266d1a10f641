import type { AnyIndicatorId } from "../../codebook/indicator.ts";
import type { Frame } from "../../frame/frame.ts";
import { meantBy, type Observation } from "../../observation/observation.ts";
import type { Reading, Readings } from "../../observation/reading.ts";
import { naturalScopeOf, type Scope, scopeOf } from "../../observation/scope-of.ts";
import { checkScope } from "../checked-choice.ts";
import { chooseVintage, type VintageChoice } from "./choose-vintage.ts";
import { noReason, noSuchStage, nothingToKeep, nothingToUndo, notInPanel } from "./faults.ts";
import { repeatsIn } from "./merge-repeats.ts";
import { type PanelReportSchema, panelReportsFrame } from "./panel-reports-frame.ts";
import type { PanelStep, PanelStepKind, StepRecord } from "./panel-step.ts";
import { type PanelSchema, panelFrame, type PanelFrameOptions } from "./panel-frame.ts";
import { readingWith } from "./reading-with.ts";
import { stageOf, type StageOf, stagedThings, type ThingId } from "./stage-of.ts";
import { type StepSchema, stepsFrame } from "./steps-frame.ts";

/** A statement to keep where a report states several: by where its quote starts in the report's text. */
export interface SettleOptions {
  readonly report: string;
  readonly indicator: AnyIndicatorId;
  /** Offsets of the statements that hold; none where the report cannot be used for this indicator. */
  readonly keep: readonly number[];
  readonly because: string;
}

/** Reports that are of one agency though their names do not show it. */
export interface JoinOptions {
  readonly agency: string;
  readonly region?: string;
  readonly reports: readonly string[];
  readonly because: string;
}

/**
 * Reports of many agencies and years, made ready for comparison by explicit steps. Every step gives a new panel, records what it set
 * aside and why, and can be undone; the reports themselves are never changed. A panel goes wherever readings go.
 *
 * @example
 * const panel = panelOf(await readReports("seeds")).mergeRepeats().chooseStage("normative-documents", "issued");
 * compareAgencies(panel, { indicator: "rules.normative_documents_issued" });
 * panel.record(); // what was set aside, with its words
 */
export class Panel implements Readings {
  /** Made by `panelOf`, and by the steps. */
  constructor(
    readonly readings: readonly Reading[],
    readonly skipped: Readings["skipped"],
    /** The steps taken so far, in order. */
    readonly steps: readonly PanelStep[] = [],
    private readonly previous: Panel | null = null,
  ) {}

  /** The panel before the last step. */
  undo(): Panel {
    if (this.previous === null) throw nothingToUndo();
    return this.previous;
  }

  /** Reports that are of one agency: a merger, a name that the registry does not know. Their rows go by the given name. */
  joinAgencies({ agency, region, reports, because }: JoinOptions): Panel {
    if (because.trim() === "") throw noReason("joinAgencies");
    for (const id of reports) this.readingOf(id);
    const readings = this.readings.map((reading) =>
      reports.includes(reading.report.id) ? readingWith(reading, { catalog: named(reading, agency, region) }) : reading,
    );
    const records = reports.map((report) => ({ report, observation: null, because }));
    return this.after("join-agencies", { agency, region: region ?? null }, readings, records);
  }

  /** Of several versions of one report keep the latest, or the first; `all` keeps them apart. Copies of one text are kept once. */
  chooseVintage(choice: VintageChoice): Panel {
    const { readings, records } = chooseVintage(this.readings, choice);
    return this.after("choose-vintage", { choice }, readings, records);
  }

  /** Where a report says one fact several times, keep the first statement of it. */
  mergeRepeats(): Panel {
    return this.setAside("merge-repeats", {}, this.readings.flatMap(repeatsIn));
  }

  /** Of a thing that is counted at several stages, keep the numbers of one: of normative documents those that were issued. */
  chooseStage<T extends ThingId>(thing: T, stage: StageOf<T>): Panel {
    const known = stagedThings().find((one) => one.thing === thing);
    if (known === undefined)
      throw noSuchStage(
        thing,
        stagedThings().map((one) => one.thing),
      );
    if (!known.stages.some((one) => one.stage === stage))
      throw noSuchStage(
        stage,
        known.stages.map((one) => one.stage),
      );
    const records = this.everyStatement((reading, observation) => {
      const found = stageOf(observation, known);
      return found === null || found.stage === stage
        ? null
        : `counts ${known.en.toLowerCase()} ${found.en}, not ${stage}`;
    });
    return this.setAside("choose-stage", { thing, stage }, records);
  }

  /** Keep the numbers of one scope where a report gives several: the body's own, its system's or its region's. */
  keepScope(scope: Scope): Panel {
    checkScope(scope);
    const records = this.everyStatement((reading, observation) => {
      const found = scopeOf(reading, observation);
      const isNatural = found.words === null && naturalScopeOf(reading, meantBy(observation)) === found.scope;
      return found.scope === scope || isNatural ? null : `of the ${found.scope}: ${found.words?.quote ?? ""}`;
    });
    return this.setAside("keep-scope", { scope }, records);
  }

  /** Where a report contradicts itself, or states several values, say which statements hold. The reason is kept in the record. */
  settle({ report, indicator, keep, because }: SettleOptions): Panel {
    if (because.trim() === "") throw noReason("settle");
    const statements = this.readingOf(report).observations.filter((one) => meantBy(one) === indicator);
    const starts = statements.map(({ start }) => start);
    if (statements.length === 0 || keep.some((start) => !starts.includes(start)))
      throw nothingToKeep(report, indicator, starts);
    const records = statements
      .filter(({ start }) => !keep.includes(start))
      .map((observation) => ({ report, observation, because }));
    return this.setAside("settle", { report, indicator, keep: keep.join(" "), because }, records);
  }

  /** What every step set aside, one row each, with its words and the reason. */
  record(): Frame<StepSchema> {
    return stepsFrame(this.steps);
  }

  /** One row a report: agency through its renamings, region, level, year, vintage. */
  reports(): Frame<PanelReportSchema> {
    return panelReportsFrame(this.readings);
  }

  /** One row a stated value, with what decides its comparability, and one for every report that gives none, with the reason. */
  values(options: PanelFrameOptions = {}): Frame<PanelSchema> {
    return panelFrame(this, options);
  }

  private readingOf(id: string): Reading {
    const found = this.readings.find(({ report }) => report.id === id);
    if (found === undefined)
      throw notInPanel(
        id,
        this.readings.map(({ report }) => report.id),
      );
    return found;
  }

  private everyStatement(refuse: (reading: Reading, statement: Observation) => string | null): readonly StepRecord[] {
    return this.readings.flatMap((reading) =>
      reading.observations.flatMap((observation) => {
        const because = refuse(reading, observation);
        return because === null ? [] : [{ report: reading.report.id, observation, because }];
      }),
    );
  }

  private setAside(kind: PanelStepKind, settings: PanelStep["settings"], records: readonly StepRecord[]): Panel {
    const gone = new Set(records.map(({ observation }) => observation));
    const readings = this.readings.map((reading) => {
      const [kept, aside] = partition(reading.observations, (one) => !gone.has(one));
      if (aside.length === 0) return reading;
      return readingWith(reading, { observations: kept, setAside: [...(reading.setAside ?? []), ...aside] });
    });
    return this.after(kind, settings, readings, records);
  }

  private after(
    kind: PanelStepKind,
    settings: PanelStep["settings"],
    readings: readonly Reading[],
    records: readonly StepRecord[],
  ): Panel {
    return new Panel(readings, this.skipped, [...this.steps, { kind, settings, records }], this);
  }
}

function named(
  { report, catalog }: Reading,
  agency: string,
  region: string | undefined,
): NonNullable<Reading["catalog"]> {
  const known = catalog ?? {
    file: report.id,
    agency,
    region: null,
    level: null,
    year: null,
    format: null,
    sha256: null,
  };
  return { ...known, agency, region: region ?? known.region ?? report.masthead.region?.value ?? null };
}

function partition<T>(items: readonly T[], keeps: (item: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [items.filter(keeps), items.filter((item) => !keeps(item))];
}
