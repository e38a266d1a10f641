import { randomUUID } from "node:crypto";
import { realpath, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { unwritableFile } from "../kit/faults.ts";

/**
 * Write a text file whole or not at all: beside its place first, then renamed into it. Where the place is a link, the file that it leads
 * to is written and the link stays.
 */
export async function replaceFile(file: string, text: string): Promise<void> {
  const place = await realpath(file).catch(() => resolve(file));
  const beside = join(dirname(place), `.${basename(place)}.${randomUUID()}`);
  try {
    await writeFile(beside, text);
    await rename(beside, place);
  } catch (cause) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw unwritableFile(file, cause);
  }
}
