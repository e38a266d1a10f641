/**
 * Lists the `near` words of the codebook that change nothing: without the word, every example, every counter-example and every
 * sentence of the coded reports means what it meant. Such a word is either one that reports use and no example shows, or dead.
 * `npm run codebook:influence` lists all; `npm run codebook:influence -- enforcement` those of a theme or of an indicator.
 */
import { Codebook, type CodebookEntries } from "../packages/core/src/codebook/codebook.ts";
import { SHIPPED_CODEBOOK } from "../packages/core/src/codebook/shipped-codebook.ts";
import { meantBy } from "../packages/core/src/observation/observation.ts";
import { SEEDS, goldSet } from "../test/gold/gold-set.ts";
import { interpret } from "../packages/core/src/observation/interpret.ts";
import { findQuantities } from "../packages/core/src/quantity/find-quantities.ts";
import { fromPlain } from "../packages/core/src/text/from-plain.ts";
import { viewOf } from "../packages/core/src/text/view.ts";
import { readCodebook } from "./generate/read-codebook.ts";

const made = new URL("../test/documents/made/", import.meta.url);
const alone = { year: 2022, sectionsAt: () => [], isPlan: () => false };
const { entries, lexicon } = SHIPPED_CODEBOOK;

const coded = [...goldSet(SEEDS.coding, SEEDS.texts), ...goldSet(made, made)].flatMap(({ content }) =>
  content.split(/[。\n]/),
);
const shown = readCodebook().indicators.flatMap(({ cues, counter_examples }) => [
  ...cues.flatMap(({ say }) => say),
  ...counter_examples.map(({ say }) => say),
]);
const sentences = [...new Set([...shown, ...coded])].map((say) => viewOf(fromPlain(say)).text);

function meanings(sentence: string, codebook: Codebook): string {
  const { quantities } = findQuantities(sentence, codebook.lexicon);
  return interpret(sentence, quantities, alone, codebook).map(meantBy).join(" ");
}

const whole = new Map(sentences.map((sentence) => [sentence, meanings(sentence, SHIPPED_CODEBOOK)]));

/** The codebook without one `near` word of one cue. */
function without(id: string, at: number, word: string): Codebook {
  const indicators: CodebookEntries["indicators"] = entries.indicators.map((entry) =>
    entry.id !== id ? entry : { ...entry, cues: entry.cues.map((cue, index) => (index === at ? cut(cue, word) : cue)) },
  );
  return new Codebook({ ...entries, indicators }, lexicon);
}

const cut = <T extends { readonly near: string }>(cue: T, word: string): T => ({
  ...cue,
  near: cue.near
    .split("|")
    .filter((other) => other !== word)
    .join("|"),
});

function changesNothing(id: string, at: number, word: string): boolean {
  const holding = sentences.filter((sentence) => sentence.includes(word));
  if (holding.length === 0) return true;
  const codebook = without(id, at, word);
  return holding.every((sentence) => meanings(sentence, codebook) === whole.get(sentence));
}

const [asked = ""] = process.argv.slice(2);
for (const { id, cues } of entries.indicators.filter((entry) => entry.id.startsWith(asked))) {
  for (const [at, { near }] of cues.entries()) {
    const idle = near.split("|").filter((word) => changesNothing(id, at, word));
    if (idle.length > 0) console.log(`${id}#${at + 1}  ${idle.join(" ")}`);
  }
}
