import { codebookOf } from "../../codebook/codebook-of.ts";
import type { Frame } from "../../frame/frame.ts";
import { frameOf } from "../../frame/frame-of.ts";
import type { ColumnType, Row } from "../../frame/schema.ts";
import type { Reading, Readings } from "../../observation/reading.ts";
import { sha256 } from "../../source/sha256.ts";
import { type Candidate, idOf } from "../candidate.ts";
import { regionCodeOf } from "./region-code.ts";
import { type ExportScope, reportsInScope } from "./export-scope.ts";

/** Where the numbers are from: one row a report. `text_sha256` is of the text layer in UTF-8, in which every offset counts. */
export const REPORT_SOURCE_SCHEMA = {
  report: "string!",
  title: "string",
  agency: "string!",
  region: "string",
  region_code: "string",
  level: "string",
  year: "number",
  document_number: "string",
  signed_on: "string",
  issued_on: "string",
  published_on: "string",
  file: "string",
  file_sha256: "string",
  text_sha256: "string",
  text_length: "number",
  format: "string",
  codebook: "string",
  unread: "string",
} as const satisfies Readonly<Record<string, ColumnType>>;

export type ReportSourceSchema = typeof REPORT_SOURCE_SCHEMA;

/** The reports behind an export; those that could not be read or found say why in `unread`. */
export const reportSources = (readings: Readings, scope: ExportScope = {}): Frame<ReportSourceSchema> =>
  frameOf(
    REPORT_SOURCE_SCHEMA,
    reportsInScope(readings, scope).map((candidate) => rowOf(candidate, readings)),
  );

const NOTHING = Object.fromEntries(Object.keys(REPORT_SOURCE_SCHEMA).map((name) => [name, null])) as Record<
  keyof ReportSourceSchema,
  null
>;

function rowOf(candidate: Candidate, { skipped }: Readings): Row<ReportSourceSchema> {
  const { key, reading } = candidate;
  const known = { ...NOTHING, ...key, region_code: regionCodeOf(candidate) };
  if (reading !== null) return { ...known, ...sourceOf(reading) };
  const failed = skipped.find(({ file }) => idOf(file) === key.report);
  return {
    ...known,
    file: failed?.file ?? null,
    unread: failed?.fault.what ?? "no report of this year was found",
  };
}

function sourceOf(reading: Reading) {
  const { masthead, text } = reading.report;
  return {
    title: masthead.title?.value ?? null,
    document_number: masthead.documentNumber?.value ?? null,
    signed_on: masthead.signedOn?.value ?? null,
    issued_on: masthead.issuedOn?.value ?? null,
    published_on: masthead.publishedOn?.value ?? null,
    file: reading.catalog?.file ?? null,
    file_sha256: reading.catalog?.sha256 ?? null,
    text_sha256: sha256(new TextEncoder().encode(text.content)),
    text_length: text.content.length,
    format: text.format,
    codebook: codebookOf(reading).edition,
  };
}
