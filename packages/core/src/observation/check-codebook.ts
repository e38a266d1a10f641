import type { Codebook } from "../codebook/codebook.ts";
import { indicatorNotes } from "../codebook/indicator-notes.ts";
import { indicators } from "../codebook/shipped-codebook.ts";
import { findQuantities } from "../quantity/find-quantities.ts";
import { fromPlain } from "../text/from-plain.ts";
import { viewOf } from "../text/view.ts";
import { interpret } from "./interpret.ts";
import { meantBy } from "./observation.ts";

/** What an example must do: give the indicator, not give it, give a quantity in the unit, give no quantity. */
export type ExampleKind = "indicator" | "counter" | "unit" | "name";

/** An example of a codebook, read by that codebook. */
export interface CheckedExample {
  readonly kind: ExampleKind;
  /** The indicator, unit or group of names that it stands under. */
  readonly entry: string;
  readonly say: string;
  /** What it gave: ids of indicators (or the class of an unknown thing's unit), or units. */
  readonly gives: readonly string[];
  readonly holds: boolean;
  /** Whether it is one of the reader's own entries. */
  readonly own: boolean;
}

type Example = Omit<CheckedExample, "gives" | "holds">;

/**
 * Read every example of a codebook by that codebook, the shipped ones too: an entry of one's own that takes numbers away from
 * a shipped indicator shows here.
 */
export async function checkCodebook(codebook: Codebook): Promise<readonly CheckedExample[]> {
  const examples = [...(await shippedExamples()), ...ownExamples(codebook), ...wordExamples(codebook)];
  return examples.map((example) => checked(example, codebook));
}

async function shippedExamples(): Promise<readonly Example[]> {
  const notes = await Promise.all(indicators("all").map(async ({ id }) => ({ id, ...(await indicatorNotes(id)) })));
  return notes.flatMap(({ id, examples, counter_examples: counters }) => [
    ...examples.map((say) => ({ kind: "indicator" as const, entry: id, say, own: false })),
    ...counters.map(({ say }) => ({ kind: "counter" as const, entry: id, say, own: false })),
  ]);
}

const ownExamples = ({ overlay }: Codebook): readonly Example[] =>
  [...(overlay?.extensions ?? []), ...(overlay?.indicators ?? [])].flatMap(
    ({ id, cues, counter_examples: counters }) => [
      ...cues.flatMap(({ say }) => say).map((say) => ({ kind: "indicator" as const, entry: id, say, own: true })),
      ...counters.map(({ say }) => ({ kind: "counter" as const, entry: id, say, own: true })),
    ],
  );

function wordExamples({ lexicon: { words }, overlay }: Codebook): readonly Example[] {
  const own = new Set<object>([...(overlay?.words.units ?? []), ...(overlay?.words.names ?? [])]);
  return [
    ...words.units.map((unit) => ({ kind: "unit" as const, entry: unit.word, say: unit.example, own: own.has(unit) })),
    ...words.names.flatMap((group) =>
      group.examples.map((say) => ({ kind: "name" as const, entry: group.id, say, own: own.has(group) })),
    ),
  ];
}

function checked(example: Example, codebook: Codebook): CheckedExample {
  const { text } = viewOf(fromPlain(example.say));
  const { quantities } = findQuantities(text, codebook.lexicon);
  const counted = quantities.filter(({ form }) => form !== "bare").map(({ unit }) => unit);
  if (example.kind === "unit") return { ...example, gives: counted, holds: counted.includes(example.entry) };
  if (example.kind === "name") return { ...example, gives: counted, holds: counted.length === 0 };
  const gives = interpret(text, quantities, ALONE, codebook).flatMap((one) => meantBy(one) ?? []);
  return { ...example, gives, holds: gives.includes(example.entry) === (example.kind === "indicator") };
}

/** An example stands under no heading; the year of its report makes no difference to what it counts. */
const ALONE = { year: null, sectionsAt: () => [], isPlan: () => false };
