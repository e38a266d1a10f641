import { z } from "zod";
import type { GeneratedModule } from "./modules.ts";
import { banner, constantOf, readYaml } from "./read-yaml.ts";

const PATH = "lexicon/quantity.yaml";

/** The lexicon: numerals, units, hedges, denials, names. */
export function lexiconModule(): GeneratedModule {
  const lexicon = readYaml(PATH, z.looseObject({}));
  return { name: "lexicon.ts", source: [banner(PATH), constantOf("LEXICON", lexicon)].join("\n") };
}
