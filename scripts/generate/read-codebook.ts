import {
  CrosswalkFileSchema,
  EditionFileSchema,
  NormsFileSchema,
  ThemeFileSchema,
  type CrosswalkFile,
  type EditionFile,
  type IndicatorEntry,
  type RuleEntry,
} from "../../packages/core/src/codebook/codebook-schema.ts";
import { readYaml } from "./read-yaml.ts";

/** The codebook as its files hold it: the edition, every entry in the order of the themes, and the rules they refer to. */
export interface CodebookFiles extends EditionFile {
  readonly indicators: readonly IndicatorEntry[];
  readonly rules: readonly RuleEntry[];
  readonly crosswalk: CrosswalkFile;
}

/** Read and check the files of data/codebook. */
export function readCodebook(): CodebookFiles {
  const edition = readYaml("codebook/edition.yaml", EditionFileSchema);
  const indicators = edition.themes.flatMap(({ id }) => readYaml(`codebook/${id}.yaml`, ThemeFileSchema).indicators);
  const { rules } = readYaml("codebook/norms.yaml", NormsFileSchema);
  const crosswalk = readYaml("codebook/crosswalk.yaml", CrosswalkFileSchema);
  return { ...edition, indicators, rules, crosswalk };
}
