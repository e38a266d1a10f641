import { randomUUID } from "node:crypto";
import { rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { unwritableFile } from "../kit/faults.ts";

/** Write a text file whole or not at all: beside its place first, then renamed into it. */
export async function replaceFile(file: string, text: string): Promise<void> {
  const beside = join(dirname(resolve(file)), `.${basename(file)}.${randomUUID()}`);
  try {
    await writeFile(beside, text);
    await rename(beside, file);
  } catch (cause) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw unwritableFile(file, cause);
  }
}
