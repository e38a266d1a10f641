import type { Severity } from "../kit/finding.ts";
import { textOf } from "./display-forms.ts";
import { Frame } from "./frame.ts";
import { tableFrom } from "./frame-of.ts";
import type { Row, Schema } from "./schema.ts";
import type { Table } from "./table.ts";

/** How the figures of a result were worked out: what a reader has to see before believing them. */
export interface Method {
  /** Stable id, for programs: `ranking`, `theil-sen`. */
  readonly id: string;
  /** The formula, in words and signs. */
  readonly formula: string;
  /** The paper, standard or rule that it follows, as one would cite it. */
  readonly source: string;
  /** What it was worked out with: seed, resamples, coverage floor, correction. */
  readonly settings: Readonly<Record<string, string | number | boolean | null>>;
}

/** What a reader of a result must know beside its figures: who was left out and why, where an assumption fails. */
export interface Note {
  /** Stable id, for programs: `coverage/below-floor`. */
  readonly code: string;
  readonly severity: Severity;
  /** An English sentence. */
  readonly message: string;
  /** Ids of the reports that it is about. */
  readonly reports: readonly string[];
}

/**
 * The result of an analysis: a frame of its figures with the method by which they were worked out and what has to be known of
 * them. It prints, filters, charts and exports as every frame does; a verb gives a plain frame, whose figures are no longer
 * those of the method alone.
 */
export class Analysis<S extends Schema> extends Frame<S> {
  /** Made by `analysisOf`. */
  constructor(
    table: Table,
    readonly method: Method,
    readonly notes: readonly Note[],
  ) {
    super(table);
  }

  /** The table, then the notes, then the formula and its source. */
  override toString(): string {
    return textOf(this);
  }
}

/** A result from its rows, which may come one by one; the columns and cells are checked as by `frameOf`. */
export function analysisOf<S extends Schema>(
  schema: S,
  rows: Iterable<Row<S>>,
  { method, notes = [] }: { readonly method: Method; readonly notes?: readonly Note[] },
): Analysis<S> {
  return new Analysis<S>(tableFrom(schema, rows), method, notes);
}
