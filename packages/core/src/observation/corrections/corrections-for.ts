import { resolve } from "node:path";
import type { Codebook } from "../../codebook/codebook.ts";
import { correctionsBeside } from "../../source/corrections-beside.ts";
import { refuseUnlessText } from "../../source/sniff.ts";
import { decode } from "../../text/decode.ts";
import type { PlacedCorrection } from "./correction.ts";
import { unknownReportIn } from "./faults.ts";
import { fromCorrections } from "./from-corrections.ts";

/** The corrections of a file by its path. */
export type CorrectionsOf = (file: string) => readonly PlacedCorrection[];

/**
 * The corrections that lie beside files that are read, or in the folders that were named. An entry for a report that does not lie
 * with its file is a Fault, though other reports are being read.
 */
export async function correctionsFor(
  files: readonly string[],
  folders: readonly string[],
  codebook: Codebook,
): Promise<CorrectionsOf> {
  const found = await Promise.all(
    (await correctionsBeside(files, folders)).map(async ({ source, ids }) => {
      refuseUnlessText(source);
      const { entries } = await fromCorrections(decode(source.bytes).content, source.file, codebook);
      refuseStrangers(entries, [...ids.values()]);
      return { entries, ids };
    }),
  );
  return (file) =>
    found.flatMap(({ entries, ids }) => {
      const id = ids.get(resolve(file));
      return entries.filter(({ correction }) => correction.report === id);
    });
}

function refuseStrangers(entries: readonly PlacedCorrection[], known: readonly string[]): void {
  for (const { correction, placeOf } of entries)
    if (!known.includes(correction.report)) throw unknownReportIn(placeOf("report"), correction.report, known);
}
