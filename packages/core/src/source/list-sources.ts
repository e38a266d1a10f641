import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { faultOf, nameOf } from "./read-source.ts";

/** Endings of files that can be reports, in lower case. */
export const SOURCE_ENDINGS: readonly string[] = [".txt", ".md"];

/** Names, without ending and in lower case, that folders give to files about themselves. */
const ABOUT = new Set([
  "readme",
  "license",
  "licence",
  "changelog",
  "contributing",
  "notice",
  "authors",
  "index",
  "requirements",
]);

/**
 * The files of a directory that can be reports, in order of name (code units): `.txt` and `.md` in any case, not
 * hidden, not a README or the like (README.zh-CN.md neither). Folders inside are not entered: a folder is one corpus.
 * Throws a Fault for a path that is missing or unreadable.
 */
export async function listSources(directory: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(directory, { withFileTypes: true });
    const files = entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
    return files
      .filter(couldBeReport)
      .sort()
      .map((name) => join(directory, name));
  } catch (cause) {
    throw faultOf(directory, cause);
  }
}

function couldBeReport(name: string): boolean {
  const lower = name.toLowerCase();
  const about = nameOf(lower).split(".")[0] ?? "";
  return !name.startsWith(".") && SOURCE_ENDINGS.some((ending) => lower.endsWith(ending)) && !ABOUT.has(about);
}
