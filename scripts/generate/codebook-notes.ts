import type { IndicatorEntry } from "../../packages/core/src/codebook/codebook-schema.ts";
import type { GeneratedModule } from "./modules.ts";
import { readCodebook } from "./read-codebook.ts";
import { banner } from "./read-yaml.ts";

/** What the codebook says of its entries and reading does not need: a line of JSON each, parsed when asked for. */
export function codebookNotesModule(): GeneratedModule {
  const lines = readCodebook().indicators.map((entry) => `  ${JSON.stringify(entry.id)}: ${quoted(notesOf(entry))},`);
  const source = [
    banner("codebook/*.yaml"),
    "/** What is said of each id, as JSON: see codebook/indicator-notes.ts. */",
    `export const CODEBOOK_NOTES: Readonly<Record<string, string>> = {\n${lines.join("\n")}\n};\n`,
  ].join("\n");
  return { name: "codebook-notes.ts", source };
}

const quoted = (value: object): string => JSON.stringify(JSON.stringify(value));

function notesOf({ cues, definition, sum, norms, comparability, ...entry }: IndicatorEntry): object {
  const { numerator, denominator, since, until, counter_examples } = entry;
  const examples = cues.map(({ say }) => say);
  return { definition, numerator, denominator, sum, norms, comparability, since, until, examples, counter_examples };
}
