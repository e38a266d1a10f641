import type { Codebook } from "./codebook/codebook.ts";
import { SHIPPED_CODEBOOK } from "./codebook/shipped-codebook.ts";
import { findInconsistencies } from "./observation/find-inconsistencies.ts";
import { applyCorrections } from "./observation/corrections/apply-corrections.ts";
import type { Corrections, PlacedCorrection } from "./observation/corrections/correction.ts";
import { observe } from "./observation/observe.ts";
import type { Reading } from "./observation/reading.ts";
import { reportOf } from "./report/read-report.ts";
import type { CatalogEntry } from "./source/catalog.ts";
import { fromMarkdown, looksLikeMarkdown } from "./text/from-markdown.ts";
import { fromPlain } from "./text/from-plain.ts";
import type { TextFormat } from "./text/text-layer.ts";

/** What the caller knows of a text that it hands in. */
export interface ReadOptions {
  /** The report's id: the file's name without its ending, or its id in a catalog. */
  readonly id: string;
  /** Decided by the words where left out. */
  readonly format?: TextFormat;
  readonly catalog?: CatalogEntry | null;
  /** What numbers can mean, and the units and names to read them with; the shipped codebook where left out. */
  readonly codebook?: Codebook;
  /** Decisions of people; those on this report are applied. */
  readonly corrections?: Corrections;
}

/** Read one report from its text: all rooms in order. Pure: no disk, no clock, the same answer every time. */
export const readText = (content: string, options: ReadOptions): Reading =>
  readCorrected(
    content,
    options,
    options.corrections?.entries.filter(({ correction }) => correction.report === options.id),
  );

/** The same with corrections that were chosen already: they may call the report by another id than the one that it gets among many. */
export function readCorrected(
  content: string,
  options: ReadOptions,
  entries: readonly PlacedCorrection[] = [],
): Reading {
  const { id, format, catalog = null, codebook = SHIPPED_CODEBOOK } = options;
  const markdown = format === undefined ? looksLikeMarkdown(content) : format === "markdown";
  const report = reportOf(id, markdown ? fromMarkdown(content) : fromPlain(content));
  const observations = observe(report, codebook);
  if (entries.length === 0) return readingOf({ report, observations, catalog, codebook });
  return readingOf({ report, ...applyCorrections(report, observations, entries, codebook), catalog, codebook });
}

/** A reading checks itself when it is first asked for its findings: many who read reports never ask. */
function readingOf(read: Omit<Reading, "findings"> & { readonly codebook: Codebook }): Reading {
  let findings: Reading["findings"] | undefined;
  return {
    ...read,
    get findings() {
      return (findings ??= findInconsistencies(read));
    },
  };
}
