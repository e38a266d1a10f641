import { realpath, stat } from "node:fs/promises";
import { basename, dirname, extname, isAbsolute, relative, resolve, sep } from "node:path";
import { CORRECTIONS_NAME } from "@fazhi/core";
import type { CodebookChoice } from "./codebook-option.ts";
import { outIsInput } from "./faults.ts";

/** Endings of the files that are read from a directory, in lower case. */
const READ_ENDINGS: readonly string[] = [".txt", ".md"];
const CATALOG = "catalog.yaml";

/**
 * Refuse to write where an input lies, before anything is read: `out` is one of the paths, or a report, a catalog or corrections in a
 * directory that is read, or the codebook. Links are followed; a file that is not there yet is nobody's input.
 */
export async function refuseOverwriting(
  out: string,
  paths: readonly string[],
  { codebook }: CodebookChoice = {},
): Promise<void> {
  const target = await placeOf(out);
  if (target === null) return;
  for (const input of codebook === undefined ? paths : [...paths, codebook]) {
    const place = await placeOf(input);
    if (place !== null && (place === target || (await holds(place, target)))) throw outIsInput(out, input);
  }
}

/** A catalog's own path stands for its directory. */
async function holds(input: string, target: string): Promise<boolean> {
  const isReport =
    READ_ENDINGS.includes(extname(target).toLowerCase()) || [CATALOG, CORRECTIONS_NAME].includes(basename(target));
  if (!isReport) return false;
  const isDirectory = (await stat(input)).isDirectory();
  return (isDirectory || basename(input) === CATALOG) && isBelow(isDirectory ? input : dirname(input), target);
}

function isBelow(directory: string, target: string): boolean {
  const way = relative(directory, target);
  return way !== "" && way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** The absolute path of what is there, links followed; null where nothing is. */
const placeOf = (path: string): Promise<string | null> => realpath(resolve(path)).catch(() => null);
