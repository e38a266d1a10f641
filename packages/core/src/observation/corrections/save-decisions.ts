import { join } from "node:path";
import { codebookOf } from "../../codebook/codebook-of.ts";
import type { Codebook } from "../../codebook/codebook.ts";
import { CORRECTIONS_NAME, holdsCorrections } from "../../source/corrections-beside.ts";
import { readSource } from "../../source/read-source.ts";
import { replaceFile } from "../../source/replace-file.ts";
import { decode } from "../../text/decode.ts";
import type { Readings } from "../reading.ts";
import { addCorrections, type Merged } from "./add-corrections.ts";
import { applyCorrections } from "./apply-corrections.ts";
import type { Correction, Corrections } from "./correction.ts";
import { correctionsEntries, toCorrections } from "./corrections-text.ts";
import { unknownReportIn } from "./faults.ts";
import { fromCorrections } from "./from-corrections.ts";

/** What became of decisions. */
export interface Saved extends Omit<Merged, "entries"> {
  readonly file: string;
}

/**
 * Add decisions to the `corrections.yaml` of a folder, after trying them on its reports: `uncorrected` are these, read without
 * corrections. Written whole or not at all; comments in the file stay unless an entry is replaced. Throws a Fault where a decision does
 * not fit, or where another stands on the same statement and `replace` does not say that the later one holds.
 */
export async function saveDecisions(
  folder: string,
  decisions: Corrections,
  uncorrected: Readings,
  { replace = false } = {},
): Promise<Saved> {
  const file = join(folder, CORRECTIONS_NAME);
  const codebook = uncorrected.readings[0] === undefined ? undefined : codebookOf(uncorrected.readings[0]);
  const text = (await holdsCorrections(folder)) ? decode((await readSource(file)).bytes).content : toCorrections([]);
  const { entries, ...merged } = addCorrections(await fromCorrections(text, file, codebook), decisions, { replace });
  tryOn(uncorrected, { file, entries });
  if (merged.added + merged.replaced > 0) await replaceFile(file, await textOf(text, merged, codebook));
  return { file, ...merged };
}

/** Each correction has to fit its report. */
function tryOn({ readings }: Readings, { entries }: Corrections): void {
  const known = readings.map(({ report }) => report.id);
  for (const { correction, placeOf } of entries)
    if (!known.includes(correction.report)) throw unknownReportIn(placeOf("report"), correction.report, known);
  for (const reading of readings) {
    const own = entries.filter(({ correction }) => correction.report === reading.report.id);
    applyCorrections(reading.report, reading.observations, own, codebookOf(reading));
  }
}

/** New entries below the old text where that reads back as all of them; else all of them written anew. */
async function textOf(
  text: string,
  { corrections, added, replaced }: Omit<Merged, "entries">,
  codebook: Codebook | undefined,
): Promise<string> {
  if (replaced > 0) return toCorrections(corrections);
  const appended = `${text.trimEnd()}\n${correctionsEntries(corrections.slice(-added))}\n`;
  return (await readsAs(appended, corrections, codebook)) ? appended : toCorrections(corrections);
}

const readsAs = (text: string, corrections: readonly Correction[], codebook: Codebook | undefined): Promise<boolean> =>
  fromCorrections(text, CORRECTIONS_NAME, codebook).then(
    ({ entries }) => JSON.stringify(entries.map(({ correction }) => correction)) === JSON.stringify(corrections),
    () => false,
  );
