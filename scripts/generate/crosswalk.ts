import type { GeneratedModule } from "./modules.ts";
import { readCodebook } from "./read-codebook.ts";
import { banner } from "./read-yaml.ts";

/** The editions, what changed between them, and the ids that are younger than the first edition. */
export function crosswalkModule(): GeneratedModule {
  const { crosswalk, indicators } = readCodebook();
  const oldest = crosswalk.editions.find(({ kind }) => kind === "codebook")?.id;
  const younger = indicators.filter(({ edition }) => edition !== oldest).map(({ id, edition }) => [id, edition]);
  const source = [
    banner("codebook/crosswalk.yaml"),
    `export const CROSSWALK_EDITIONS = ${JSON.stringify(crosswalk.editions, null, 1)} as const;\n`,
    "/** What changed, as JSON: see codebook/crosswalk.ts. */",
    `export const CROSSWALK_CHANGES: readonly string[] = ${JSON.stringify(
      crosswalk.changes.map((change) => JSON.stringify(change)),
      null,
      1,
    )};\n`,
    "/** The first edition of every id that is younger than the first edition. */",
    `export const YOUNGER: Readonly<Record<string, string>> = ${JSON.stringify(Object.fromEntries(younger), null, 1)};\n`,
  ].join("\n");
  return { name: "crosswalk.ts", source };
}
