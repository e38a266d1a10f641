import { extname } from "node:path";
import type { Codebook } from "./codebook/codebook.ts";
import { SHIPPED_CODEBOOK } from "./codebook/shipped-codebook.ts";
import { Fault } from "./kit/fault.ts";
import { emptyFile, notAReport, nothingRead } from "./kit/faults.ts";
import { correctionsFor, type CorrectionsOf } from "./observation/corrections/corrections-for.ts";
import type { Reading, Readings } from "./observation/reading.ts";
import { readCorrected } from "./pipeline.ts";
import { isRuleOfLawReport } from "./report/is-rule-of-law-report.ts";
import type { CatalogEntry } from "./source/catalog.ts";
import { refuseIfChanged } from "./source/read-catalog.ts";
import { readSource } from "./source/read-source.ts";
import { type Selected, selectSource, selectSources } from "./source/select-sources.ts";
import { refuseUnlessText } from "./source/sniff.ts";
import { decode } from "./text/decode.ts";
import type { TextFormat } from "./text/text-layer.ts";

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

/** One file, from its bytes. */
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
