import type { IndicatorEntry, RuleEntry } from "../../packages/core/src/codebook/codebook-schema.ts";
import type { GeneratedModule } from "./modules.ts";
import { readCodebook } from "./read-codebook.ts";
import { banner } from "./read-yaml.ts";

/** What the codebook says of its entries and reading does not need: a line of JSON each, parsed when asked for. */
export function codebookNotesModule(): GeneratedModule {
  const { indicators, rules } = readCodebook();
  const source = [
    banner("codebook/*.yaml"),
    "/** What is said of each id, as JSON: see codebook/indicator-notes.ts. */",
    table(
      "CODEBOOK_NOTES",
      indicators.map((entry) => [entry.id, notesOf(entry)]),
    ),
    "/** The rules that norms refer to, as JSON: see codebook/rule-of-norm.ts. */",
    table(
      "NORM_RULES",
      rules.map((rule: RuleEntry) => [rule.id, rule]),
    ),
  ].join("\n");
  return { name: "codebook-notes.ts", source };
}

function table(name: string, rows: readonly (readonly [string, object])[]): string {
  const lines = rows.map(([id, value]) => `  ${JSON.stringify(id)}: ${JSON.stringify(JSON.stringify(value))},`);
  return `export const ${name}: Readonly<Record<string, string>> = {\n${lines.join("\n")}\n};\n`;
}

function notesOf({ cues, definition, sum, norms, comparability, ...entry }: IndicatorEntry): object {
  const { numerator, denominator, base_note, since, until, counter_examples } = entry;
  const base = { numerator, denominator, base_note };
  const examples = cues.flatMap(({ say }) => say);
  return { definition, ...base, sum, norms, comparability, since, until, examples, counter_examples };
}
