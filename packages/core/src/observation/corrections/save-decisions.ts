import { dirname, join } from "node:path";
import { codebookOf } from "../../codebook/codebook-of.ts";
import type { Codebook } from "../../codebook/codebook.ts";
import { CORRECTIONS_NAME, holdsCorrections } from "../../source/corrections-beside.ts";
import { oneAtATime } from "../../source/one-at-a-time.ts";
import { readSource } from "../../source/read-source.ts";
import { replaceFile } from "../../source/replace-file.ts";
import { decode } from "../../text/decode.ts";
import type { Readings } from "../reading.ts";
import { addCorrections, type Merged } from "./add-corrections.ts";
import { addressOf } from "./address-of.ts";
import { applyCorrections, placeOfMeant } from "./apply-corrections.ts";
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
 * corrections. Written whole or not at all, by one program at a time; comments in the file stay unless an entry is replaced. Throws a Fault where a decision does
 * not fit, or where another stands on the same statement and `replace` does not say that the later one holds.
 */
export async function saveDecisions(
  folder: string,
  decisions: Corrections,
  uncorrected: Readings,
  { replace = false } = {},
): Promise<Saved> {
  const file = join(folder, CORRECTIONS_NAME);
  return oneAtATime(file, () => save(file, decisions, uncorrected, replace));
}

async function save(file: string, decisions: Corrections, uncorrected: Readings, replace: boolean): Promise<Saved> {
  const codebook = uncorrected.readings[0] === undefined ? undefined : codebookOf(uncorrected.readings[0]);
  const text = (await holdsCorrections(dirname(file)))
    ? decode((await readSource(file)).bytes).content
    : toCorrections([]);
  const { entries, ...merged } = addCorrections(await fromCorrections(text, file, codebook), decisions, {
    replace,
    addressOf: addressIn(uncorrected),
  });
  tryOn(uncorrected, { file, entries });
  if (merged.added + merged.replaced > 0) await replaceFile(file, await textOf(text, merged, codebook));
  return { file, ...merged };
}

/** Decisions are on one statement where the library reads it as meant by both, whatever their `reads` say. */
const addressIn =
  ({ readings }: Readings) =>
  (correction: Correction): string => {
    const reading = readings.find(({ report }) => report.id === correction.report);
    const place = reading === undefined ? -1 : placeOfMeant(reading.observations, correction);
    return place < 0 ? addressOf(correction) : JSON.stringify([correction.report, place]);
  };

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
  const begun = text.replace(/^(corrections:)[ \t]*\[[ \t]*\]/m, "$1");
  const appended = `${begun.trimEnd()}\n${correctionsEntries(corrections.slice(-added))}\n`;
  return (await readsAs(appended, corrections, codebook)) ? appended : toCorrections(corrections);
}

const readsAs = (text: string, corrections: readonly Correction[], codebook: Codebook | undefined): Promise<boolean> =>
  fromCorrections(text, CORRECTIONS_NAME, codebook).then(
    ({ entries }) => JSON.stringify(entries.map(({ correction }) => correction)) === JSON.stringify(corrections),
    () => false,
  );
