import { analysisOf, type Analysis, type Method, type Note } from "../../frame/analysis.ts";
import type { ColumnType, Row } from "../../frame/schema.ts";
import { groupBy } from "../../observation/find-groups.ts";
import type { Readings } from "../../observation/reading.ts";
import { namedAgencyIdentity } from "../report-key.ts";
import { noteOn } from "../years/year-notes.ts";
import { SEPARATOR } from "../years/yearly-series.ts";
import { type AgencyYear, agencyYearsOf } from "./agency-years.ts";
import { noBodies } from "./faults.ts";
import { type GroupKey, checkedGroups, keyBy, type TimelinessGroup } from "./grouping.ts";
import type { TimelinessOptions } from "./report-timeliness.ts";

/** A body that must report. */
export interface ReportingBody {
  /** Its name, as a catalog would give it. Earlier and later names of one body are one body. */
  readonly agency: string;
  /** The division that it serves, where the name does not open with it. */
  readonly region?: string;
  readonly level?: string;
  /** The first and the last year reported on in which it must; left out: without beginning or end. */
  readonly from?: number;
  readonly until?: number;
}

/** Who must report, for which years. */
export interface PublicationOptions extends TimelinessOptions {
  readonly bodies: readonly ReportingBody[];
  /** Years reported on. Left out: those of the reports that were read. */
  readonly years?: readonly number[];
  /** By year where left out. */
  readonly by?: readonly TimelinessGroup[];
}

/**
 * The columns of publication: of the bodies that `must` report, how many reports were `found`, and how many of those came out on
 * time. Shares are from 0 to 1 and of all that must: `on_time_low` takes every unknown day for late, `on_time_high` for on time. A
 * key that is not grouped by is null.
 */
export const PUBLICATION_SCHEMA = {
  year: "number",
  level: "string",
  region: "string",
  must: "number!",
  found: "number!",
  missing: "number!",
  rate: "number!",
  on_time: "number!",
  late: "number!",
  unknown: "number!",
  on_time_low: "number!",
  on_time_high: "number!",
  missing_bodies: "string!",
} as const satisfies Readonly<Record<string, ColumnType>>;

export type PublicationSchema = typeof PUBLICATION_SCHEMA;

const METHOD: Method = {
  id: "publication",
  formula: "rate = found / must; on time low = on time / must; on time high = (on time + unknown) / must",
  source: "the tables of the CASS evaluations of government under law: published and on time, of the bodies that must",
  settings: {},
};

/**
 * Who published and who did not, of a list of bodies that must: a report that was not found may have been published elsewhere. An
 * empty list is a Fault.
 *
 * @example
 * publicationTable(readings, { bodies: [{ agency: "天津市科学技术局" }, { agency: "晋城市科学技术局" }], years: [2022, 2023] });
 */
export function publicationTable(readings: Readings, options: PublicationOptions): Analysis<PublicationSchema> {
  const { bodies } = options;
  const by = checkedGroups(options.by ?? ["year"]);
  if (bodies.length === 0) throw noBodies();
  const agencyYears = agencyYearsOf(readings, options);
  const years =
    options.years ?? [...new Set(agencyYears.flatMap(({ first }) => first.year ?? []))].sort((a, b) => a - b);
  const due = years.flatMap((year) =>
    bodies.filter((body) => mustIn(body, year)).map((body) => dueOf(body, year, agencyYears)),
  );
  const groups = groupBy(due, ({ key }) => JSON.stringify(keyBy(by, key)));
  const rows = [...groups.values()].map((group) => rowOf(keyBy(by, group[0]!.key), group));
  const settings = { bodies: bodies.length, years: years.join(" "), by: by.join(SEPARATOR) };
  return analysisOf(PUBLICATION_SCHEMA, rows, {
    method: { ...METHOD, settings },
    notes: notesOn(readings, agencyYears, due),
  });
}

/** A body in a year in which it must report. */
interface Due {
  readonly key: GroupKey;
  readonly agency: string;
  readonly found: AgencyYear | null;
}

const mustIn = ({ from = -Infinity, until = Infinity }: ReportingBody, year: number): boolean =>
  from <= year && year <= until;

function dueOf(body: ReportingBody, year: number, agencyYears: readonly AgencyYear[]): Due {
  const identity = namedAgencyIdentity({ agency: body.agency, region: body.region ?? null, year });
  const found = agencyYears.find((one) => one.identity === identity && one.first.year === year) ?? null;
  return {
    key: {
      year,
      level: body.level ?? found?.first.level ?? null,
      region: body.region ?? found?.first.region ?? null,
    },
    agency: body.agency,
    found,
  };
}

function rowOf(key: GroupKey, group: readonly Due[]): Row<PublicationSchema> {
  const count = (answer: string): number => group.filter(({ found }) => found?.first.on_time === answer).length;
  const missing = group.filter(({ found }) => found === null);
  const must = group.length;
  return {
    ...key,
    must,
    found: must - missing.length,
    missing: missing.length,
    rate: (must - missing.length) / must,
    on_time: count("yes"),
    late: count("no"),
    unknown: count("unknown"),
    on_time_low: count("yes") / must,
    on_time_high: (count("yes") + count("unknown")) / must,
    missing_bodies: missing
      .map((one) => (key.year === null ? `${one.agency} ${one.key.year}` : one.agency))
      .join(SEPARATOR),
  };
}

function notesOn(readings: Readings, agencyYears: readonly AgencyYear[], due: readonly Due[]): readonly Note[] {
  const counted = new Set(due.flatMap(({ found }) => found ?? []));
  const beyond = agencyYears.filter((one) => !counted.has(one)).map(({ first }) => first.report);
  return [
    ...noteOn(beyond, "publication/beyond-list", "note", "of no listed body and year; not counted"),
    ...noteOn(
      readings.skipped.map(({ file }) => file),
      "publication/unreadable",
      "warning",
      "could not be read; the body may be counted as missing for it",
    ),
  ];
}
