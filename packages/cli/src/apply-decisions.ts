import { readCorrections, readReports, saveDecisions, type Codebook } from "@fazhi/core";
import { stat } from "node:fs/promises";
import { notOneFolder } from "./faults.ts";
import { tell } from "./terminal.ts";

/** Try the decisions of a file on the reports of a folder and add them to its corrections. */
export async function applyDecisions(
  file: string,
  paths: readonly string[],
  codebook: Codebook,
  replace: boolean,
): Promise<void> {
  const [folder, ...others] = paths;
  if (folder === undefined || others.length > 0 || !(await isFolder(folder))) throw notOneFolder(paths.join(" "));
  const decisions = await readCorrections(file, codebook);
  const uncorrected = await readReports(folder, { codebook, corrections: false });
  const { added, replaced, same, file: written } = await saveDecisions(folder, decisions, uncorrected, { replace });
  tell(`${written}: ${added} added, ${replaced} replaced, ${same} there already`);
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
