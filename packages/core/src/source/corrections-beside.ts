import { stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { isCatalog } from "./catalog.ts";
import { readSource, nameOf, type Source } from "./read-source.ts";
import { selectSources } from "./select-sources.ts";

/** The name under which corrections lie beside the reports that they correct. */
export const CORRECTIONS_NAME = "corrections.yaml";

/** A file of corrections, and the reports that lie with it: by the path of each the id that the corrections call it by. */
export interface CorrectionsSource {
  readonly source: Source;
  readonly ids: ReadonlyMap<string, string>;
}

/**
 * The `corrections.yaml` beside files, or in the folders among `paths` (a catalog stands for its folder). They call reports as
 * a reader of that folder alone does.
 */
export async function correctionsBeside(
  files: readonly string[],
  paths: readonly string[],
): Promise<readonly CorrectionsSource[]> {
  const folders = [
    ...files.map((file) => dirname(file)),
    ...paths.map((path) => (isCatalog(path) ? dirname(path) : path)),
  ];
  const unique = [...new Map(folders.map((folder) => [resolve(folder), folder])).values()];
  const found: CorrectionsSource[] = [];
  for (const folder of unique) {
    if (!(await holdsCorrections(folder))) continue;
    found.push({ source: await readSource(join(folder, CORRECTIONS_NAME)), ids: await idsIn(folder, files) });
  }
  return found;
}

/** The reports of a folder, and files in it that were named though their endings are not those of reports. */
async function idsIn(folder: string, files: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const listed = await selectSources([folder]).catch(() => []);
  const named = files.filter((file) => resolve(dirname(file)) === resolve(folder));
  return new Map([
    ...named.map((file) => [resolve(file), nameOf(file)] as const),
    ...listed.map(({ file, id }) => [resolve(file), id] as const),
  ]);
}

/** Whether a folder has a file of corrections. */
export const holdsCorrections = (folder: string): Promise<boolean> =>
  stat(join(folder, CORRECTIONS_NAME)).then(
    (found) => found.isFile(),
    () => false,
  );
