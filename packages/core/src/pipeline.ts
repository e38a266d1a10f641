import { findInconsistencies } from "./observation/find-inconsistencies.ts";
import { observe } from "./observation/observe.ts";
import type { Reading, Readings } from "./observation/reading.ts";
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
}

/** Read one report from its text. Pure: no disk, no clock, the same answer every time. */
export function readText(content: string, { id, format, catalog = null }: ReadOptions): Reading {
  const markdown = format === undefined ? looksLikeMarkdown(content) : format === "markdown";
  const report = reportOf(id, markdown ? fromMarkdown(content) : fromPlain(content));
  const observations = observe(report);
  return { report, observations, findings: findInconsistencies(observations), catalog };
}

/** Read one report from disk. Throws a Fault for a file that is missing, empty, not text, or no such report. */
export async function readReport(file: string): Promise<Reading> {
  throw new Error(`not written: ${file}`);
}

/**
 * Read reports from files and directories; a `catalog.yaml` beside them names agencies that the texts leave unnamed.
 * A file that cannot be read is listed in `skipped`; a path that does not exist, or holds no report at all, throws.
 */
export async function readReports(paths: string | readonly string[]): Promise<Readings> {
  throw new Error(`not written: ${String(paths)}`);
}
