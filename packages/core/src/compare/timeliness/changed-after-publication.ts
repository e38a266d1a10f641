import { analysisOf, type Analysis, type Method } from "../../frame/analysis.ts";
import type { ColumnType, Row } from "../../frame/schema.ts";
import { meantBy, type Observation } from "../../observation/observation.ts";
import type { Reading, Readings } from "../../observation/reading.ts";
import { sha256 } from "../../source/sha256.ts";
import { reportKeyOf } from "../report-key.ts";
import { noteOn } from "../years/year-notes.ts";
import { SEPARATOR } from "../years/yearly-series.ts";
import { type Copy, copyPairsOf } from "./copies-of.ts";
import { differingStatements, type DifferingStatement } from "./differing-statements.ts";
import type { TimelinessOptions } from "./report-timeliness.ts";

/**
 * The columns of copies. `same_text`: the text layers are the same to the character (SHA-256 of their UTF-8); `same_words`: they are
 * once blanks, line ends and markup are left out. `added`, `gone` and `changed` count statements, `quotes` are their words.
 */
export const COPIES_SCHEMA = {
  agency: "string!",
  region: "string",
  level: "string",
  year: "number!",
  from_report: "string!",
  to_report: "string!",
  from_published_on: "string",
  to_published_on: "string",
  from_sha256: "string!",
  to_sha256: "string!",
  same_text: "boolean!",
  same_words: "boolean!",
  added: "number!",
  gone: "number!",
  changed: "number!",
  quotes: "string!",
} as const satisfies Readonly<Record<string, ColumnType>>;

export type CopiesSchema = typeof COPIES_SCHEMA;

/** The columns of differing statements: the values of the earlier copy and of the later, null where it has no such statement. */
export const CHANGED_STATEMENT_SCHEMA = {
  agency: "string!",
  region: "string",
  level: "string",
  year: "number!",
  from_report: "string!",
  to_report: "string!",
  change: "string!",
  indicator: "string",
  what: "string!",
  role: "string!",
  status: "string!",
  unit: "string!",
  from_low: "number",
  from_high: "number",
  to_low: "number",
  to_high: "number",
  from_quote: "string",
  to_quote: "string",
} as const satisfies Readonly<Record<string, ColumnType>>;

export type ChangedStatementSchema = typeof CHANGED_STATEMENT_SCHEMA;

const METHOD: Method = {
  id: "copies",
  formula:
    "two reports of one agency and year are copies; statements are matched by indicator (or words), role, status, period and unit, then by value",
  source: "a defect that evaluations of yearly disclosure reports name: changed after publication",
  settings: {},
};

/**
 * Reports that stand in several copies, each against the one published before it: whether the text differs, and in how many
 * statements. Agencies without a known place have no copies here, as another of the name could be meant.
 *
 * @example
 * changedAfterPublication(readings).filter({ same_words: false });
 */
export function changedAfterPublication(readings: Readings, options: TimelinessOptions = {}): Analysis<CopiesSchema> {
  const pairs = copyPairsOf(readings, options);
  const rows = pairs.map(([before, after]) => rowOf(before, after));
  const undated = pairs.flat().filter(({ publishedOn }) => publishedOn === null);
  return analysisOf(COPIES_SCHEMA, rows, { method: METHOD, notes: orderNotes(undated) });
}

/**
 * The statements in which copies of reports differ, with the words of both.
 *
 * @example
 * changedStatements(readings).filter({ change: "changed" });
 */
export function changedStatements(
  readings: Readings,
  options: TimelinessOptions = {},
): Analysis<ChangedStatementSchema> {
  const pairs = copyPairsOf(readings, options);
  const rows = pairs.flatMap(([before, after]) =>
    differingStatements(before.reading, after.reading).map((found) => ({
      ...keyOf(before, after),
      ...statementRow(found),
    })),
  );
  const undated = pairs.flat().filter(({ publishedOn }) => publishedOn === null);
  return analysisOf(CHANGED_STATEMENT_SCHEMA, rows, { method: METHOD, notes: orderNotes(undated) });
}

const orderNotes = (undated: readonly Copy[]) =>
  noteOn(
    undated.map(({ reading }) => reading.report.id),
    "copies/no-date",
    "note",
    "no day of publication is known; copies stand in the order in which they were read",
  );

function keyOf(before: Copy, after: Copy) {
  const { agency, region, level, year, report } = reportKeyOf(after.reading);
  return { agency, region, level, year: year as number, from_report: before.reading.report.id, to_report: report };
}

function rowOf(before: Copy, after: Copy): Row<CopiesSchema> {
  const [a, b] = [textHash(before.reading), textHash(after.reading)];
  const found = differingStatements(before.reading, after.reading);
  const count = (change: DifferingStatement["change"]): number => found.filter((one) => one.change === change).length;
  return {
    ...keyOf(before, after),
    from_published_on: before.publishedOn,
    to_published_on: after.publishedOn,
    from_sha256: a,
    to_sha256: b,
    same_text: a === b,
    same_words: wordsOf(before.reading) === wordsOf(after.reading),
    added: count("added"),
    gone: count("gone"),
    changed: count("changed"),
    quotes: found.map(changeText).join(SEPARATOR),
  };
}

const textHash = ({ report }: Reading): string => sha256(new TextEncoder().encode(report.text.content));

const wordsOf = ({ report }: Reading): string => report.view.text.replace(/\s+/gu, "");

/** What stands before the arrow is the earlier copy's. */
const changeText = ({ before, after }: DifferingStatement): string =>
  `${before?.quote ?? ""} → ${after?.quote ?? ""}`.trim();

function statementRow({ change, before, after }: DifferingStatement) {
  const { what, role, status, unit, ...one } = (after ?? before) as Observation;
  return {
    change,
    indicator: meantBy(one),
    what,
    role,
    status,
    unit,
    from_low: before?.low ?? null,
    from_high: before?.high ?? null,
    to_low: after?.low ?? null,
    to_high: after?.high ?? null,
    from_quote: before?.quote ?? null,
    to_quote: after?.quote ?? null,
  };
}
