import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { faultOf } from "./read-source.ts";

/** The files of a directory with an ending, in order of name (code units); hidden ones and folders are left out. */
export async function listByEnding(directory: string, ending: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(directory, { withFileTypes: true });
    return entries
      .filter((entry) => !entry.isDirectory() && !entry.name.startsWith(".") && entry.name.endsWith(ending))
      .map(({ name }) => join(directory, name))
      .sort();
  } catch (cause) {
    throw faultOf(directory, cause);
  }
}
