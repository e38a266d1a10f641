import {
  EditionFileSchema,
  ThemeFileSchema,
  type EditionFile,
  type IndicatorEntry,
} from "../../packages/core/src/codebook/codebook-schema.ts";
import { readYaml } from "./read-yaml.ts";

/** The codebook as its files hold it: the edition, and every entry in the order of the themes. */
export interface CodebookFiles extends EditionFile {
  readonly indicators: readonly IndicatorEntry[];
}

/** Read and check the files of data/codebook. */
export function readCodebook(): CodebookFiles {
  const edition = readYaml("codebook/edition.yaml", EditionFileSchema);
  const indicators = edition.themes.flatMap(({ id }) => readYaml(`codebook/${id}.yaml`, ThemeFileSchema).indicators);
  return { ...edition, indicators };
}
