import { extname } from "node:path";
import type { Codebook } from "./codebook/codebook.ts";
import { SHIPPED_CODEBOOK } from "./codebook/shipped-codebook.ts";
import { Fault } from "./kit/fault.ts";
import { emptyFile, notAReport, nothingRead } from "./kit/faults.ts";
import { findInconsistencies } from "./observation/find-inconsistencies.ts";
import { applyCorrections } from "./observation/corrections/apply-corrections.ts";
import type { Corrections, PlacedCorrection } from "./observation/corrections/correction.ts";
import { correctionsFor, type CorrectionsOf } from "./observation/corrections/corrections-for.ts";
import { observe } from "./observation/observe.ts";
import type { Reading, Readings } from "./observation/reading.ts";
import { isRuleOfLawReport } from "./report/is-rule-of-law-report.ts";
import { reportOf } from "./report/read-report.ts";
import type { CatalogEntry } from "./source/catalog.ts";
import { refuseIfChanged } from "./source/read-catalog.ts";
import { readSource } from "./source/read-source.ts";
import { type Selected, selectSource, selectSources } from "./source/select-sources.ts";
import { refuseUnlessText } from "./source/sniff.ts";
import { decode } from "./text/decode.ts";
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

/** Read one report from its text. Pure: no disk, no clock, the same answer every time. */
export const readText = (content: string, options: ReadOptions): Reading =>
  readCorrected(
    content,
    options,
    options.corrections?.entries.filter(({ correction }) => correction.report === options.id),
  );

/** Corrections may call the report by another id than the one that it gets among many. */
function readCorrected(content: string, options: ReadOptions, entries: readonly PlacedCorrection[] = []): Reading {
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

/** What a caller may read a report of a file with. */
export interface ReadReportOptions {
  /** The shipped codebook where left out. */
  readonly codebook?: Codebook;
  /** `false` reads without the `corrections.yaml` that lies beside the reports. */
  readonly corrections?: boolean;
}

/**
 * Read one report from disk; a `catalog.yaml` beside it names what the text leaves unnamed, and a `corrections.yaml` holds what
 * people have decided on its statements. Throws a Fault for a file that
 * is missing, empty, not text, not the one that the catalog describes, or no such report.
 */
export async function readReport(file: string, options: ReadReportOptions = {}): Promise<Reading> {
  const selected = await selectSource(file);
  return readSelected(selected, options.codebook, await correctionsWanted([selected], [], options));
}

const correctionsWanted = async (
  selected: readonly Selected[],
  paths: readonly string[],
  { corrections = true, codebook = SHIPPED_CODEBOOK }: ReadReportOptions,
): Promise<CorrectionsOf> =>
  corrections
    ? correctionsFor(
        selected.map(({ file }) => file),
        paths,
        codebook,
      )
    : () => [];

/** What a caller of {@link readReports} may ask for beside the readings. */
export interface ReadReportsOptions extends ReadReportOptions {
  /** Called after each file, read or skipped, with how many are done and how many there are. */
  readonly onFile?: (done: number, of: number) => void;
}

/**
 * Read reports from files and directories; a `catalog.yaml` beside them names agencies that the texts leave unnamed, a `corrections.yaml` holds
 * what people have decided on their statements. A file that cannot be read is listed in `skipped`; a path that does not exist, or holds no report at all, throws, and
 * so do paths of which not one file could be read, and corrections that do not fit.
 */
export async function readReports(
  paths: string | readonly string[],
  options: ReadReportsOptions = {},
): Promise<Readings> {
  const named = typeof paths === "string" ? [paths] : paths;
  const selected = await selectSources(named);
  const correctionsOf = await correctionsWanted(selected, named, options);
  const readings: Reading[] = [];
  const skipped: { readonly file: string; readonly fault: Fault }[] = [];
  for (const one of selected) {
    try {
      readings.push(await readSelected(one, options.codebook, correctionsOf));
    } catch (cause) {
      if (!(cause instanceof Fault) || cause.code.startsWith("corrections/")) throw cause;
      skipped.push({ file: one.file, fault: cause });
    }
    options.onFile?.(readings.length + skipped.length, selected.length);
  }
  if (readings.length === 0) throw nothingRead(skipped.map(({ fault }) => fault));
  return { readings, skipped };
}

/** All rooms in order, from the bytes. */
async function readSelected(
  { file, id, entry }: Selected,
  codebook: Codebook = SHIPPED_CODEBOOK,
  correctionsOf: CorrectionsOf,
): Promise<Reading> {
  const source = await readSource(file);
  refuseIfChanged(source, entry);
  refuseUnlessText(source);
  const { content } = decode(source.bytes);
  if (content.trim() === "") throw emptyFile(file);
  const format = formatOf(file, entry);
  const options = { id, codebook, catalog: entry, ...(format === null ? {} : { format }) };
  const reading = readCorrected(content, options, correctionsOf(file));
  if (!isRuleOfLawReport(reading.report)) throw notAReport(file);
  return reading;
}

/** What the catalog says, else the ending .md; other texts are known by their words. */
function formatOf(file: string, entry: CatalogEntry | null): TextFormat | null {
  if (entry?.format === "plain" || entry?.format === "markdown") return entry.format;
  return extname(file).toLowerCase() === ".md" ? "markdown" : null;
}
