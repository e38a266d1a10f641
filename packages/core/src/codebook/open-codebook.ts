import { readSource } from "../source/read-source.ts";
import { refuseUnlessText } from "../source/sniff.ts";
import { decode } from "../text/decode.ts";
import type { Codebook } from "./codebook.ts";
import { parseCodebook } from "./parse-codebook.ts";

/** The largest codebook that is read: a hundred times the shipped one. */
const LARGEST = 8 * 1024 * 1024;

/** Read a codebook of one's own from disk; see {@link parseCodebook}. Throws a Fault for a file that cannot be read or used. */
export async function openCodebook(file: string): Promise<Codebook> {
  const source = await readSource(file, LARGEST);
  refuseUnlessText(source);
  return parseCodebook(decode(source.bytes).content, file);
}
