import { join } from "node:path";
import type { Codebook } from "../../codebook/codebook.ts";
import { CORRECTIONS_NAME } from "../../source/corrections-beside.ts";
import { isDirectory } from "../../source/is-directory.ts";
import { readSource } from "../../source/read-source.ts";
import { replaceFile } from "../../source/replace-file.ts";
import { refuseUnlessText } from "../../source/sniff.ts";
import { decode } from "../../text/decode.ts";
import type { Correction, Corrections } from "./correction.ts";
import { toCorrections } from "./corrections-text.ts";
import { fromCorrections } from "./from-corrections.ts";

/** Read a file of corrections, or the `corrections.yaml` of a folder; see {@link fromCorrections}. */
export async function readCorrections(path: string, codebook?: Codebook): Promise<Corrections> {
  const source = await readSource(await fileAt(path));
  refuseUnlessText(source);
  return fromCorrections(decode(source.bytes).content, source.file, codebook);
}

/**
 * Write corrections to a file, or to the `corrections.yaml` of a folder: whole or not at all, and only what can be read back. What
 * stood there before is replaced, its comments too. Gives the path.
 */
export async function writeCorrections(
  path: string,
  corrections: readonly Correction[],
  codebook?: Codebook,
): Promise<string> {
  const file = await fileAt(path);
  const text = toCorrections(corrections);
  await fromCorrections(text, file, codebook);
  await replaceFile(file, text);
  return file;
}

const fileAt = async (path: string): Promise<string> =>
  (await isDirectory(path).catch(() => false)) ? join(path, CORRECTIONS_NAME) : path;
