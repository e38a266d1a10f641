import { decode } from "../../text/decode.ts";
import { isDirectory } from "../../source/is-directory.ts";
import { listByEnding } from "../../source/list-by-ending.ts";
import { nameOf, readSource } from "../../source/read-source.ts";
import { refuseUnlessText } from "../../source/sniff.ts";
import { basename, resolve } from "node:path";
import type { CodedLine, Coding } from "./coded-line.ts";
import { noCodings } from "./faults.ts";
import { codedLines } from "./parse-coded-line.ts";

const ENDING = ".jsonl";

/**
 * Read a coding from disk: a directory of `<report>.jsonl` files, or one file. Each line is a JSON object with the fields of
 * {@link CodedLine}; other fields are passed over. A line without `report` is of the report that its file is named after.
 *
 * Throws a Fault with file, line and field for a line that cannot be used. The coder is named after the directory or file.
 *
 * @example compareCodings(await readCodings("test/gold"), await readReports("seeds"))
 */
export async function readCodings(path: string): Promise<Coding> {
  const folder = await isDirectory(path);
  const files = folder ? await listByEnding(path, ENDING) : [path];
  if (files.length === 0) throw noCodings(path);
  const read = await Promise.all(files.map(linesOf));
  const reports = read.flatMap(({ report, lines }) => [
    ...(lines.length === 0 ? [report] : []),
    ...lines.map((line) => line.report),
  ]);
  const coder = folder ? basename(resolve(path)) : nameOf(path);
  return { coder, reports: [...new Set(reports)], lines: read.flatMap(({ lines }) => lines) };
}

async function linesOf(file: string): Promise<{ readonly report: string; readonly lines: readonly CodedLine[] }> {
  const source = await readSource(file);
  refuseUnlessText(source);
  const report = nameOf(file);
  return { report, lines: codedLines(decode(source.bytes).content, { file, report }) };
}
