import type { IndicatorEntry } from "../../packages/core/src/codebook/codebook-schema.ts";
import type { GeneratedModule } from "./modules.ts";
import { readCodebook } from "./read-codebook.ts";
import { banner, constantOf, unionOf } from "./read-yaml.ts";

/** The codebook: every indicator id as a type, and what reading needs of every entry as data. */
export function codebookModule(): GeneratedModule {
  const { edition, themes, indicators } = readCodebook();
  const idsOf = (standing: IndicatorEntry["standing"]): readonly string[] =>
    indicators.filter((entry) => entry.standing === standing).map(({ id }) => id);
  const source = [
    banner("codebook/*.yaml"),
    unionOf(
      "ThemeId",
      themes.map(({ id }) => id),
    ),
    unionOf("EstablishedId", idsOf("established")),
    unionOf("ExperimentalId", idsOf("experimental")),
    "export type IndicatorId = EstablishedId | ExperimentalId;\n",
    constantOf("CODEBOOK_THEMES", themes),
    `export const CODEBOOK_INDICATORS = [\n${indicators.map((entry) => ` ${JSON.stringify(readingPart(entry))},`).join("\n")}\n] as const;\n`,
    `export const CODEBOOK = { edition: ${JSON.stringify(edition)}, themes: CODEBOOK_THEMES, indicators: CODEBOOK_INDICATORS } as const;\n`,
  ].join("\n");
  return { name: "codebook.ts", source };
}

/** What reading needs: descriptions, sources and examples are in the notes. */
function readingPart({ id, zh, en, unit, units, kind, standing, cues }: IndicatorEntry): object {
  return { id, zh, en, unit, units, kind, standing, cues: cues.map((cue) => ({ ...cue, say: undefined })) };
}
