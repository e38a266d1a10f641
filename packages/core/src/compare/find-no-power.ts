import { NO_POWER } from "../generated/compare.ts";
import type { AnyIndicatorId } from "../codebook/indicator.ts";
import { type Quoted, quoted } from "../kit/span.ts";
import type { Reading } from "../observation/reading.ts";

/** Words by which a report says that its body lacks a power, with the indicators that only such a power could fill. */
interface LackedPower {
  /** Indicator ids, or themes that stand for all of their own. */
  readonly of: readonly string[];
  readonly words: Quoted;
}

const POWERS: ReadonlyMap<string, readonly string[]> = new Map(NO_POWER.powers.map(({ word, of }) => [word, of]));

const anyOf = (words: readonly { readonly word: string }[]): string =>
  words
    .map(({ word }) => word)
    .sort((a, b) => b.length - a.length)
    .join("|");

/** One whole clause: a subject, an adverb and a filler may be missing, a denial, a power and a noun may not. */
const CLAUSE = new RegExp(
  `(?<=^|[\\p{P}\\n])(?:${anyOf(NO_POWER.subjects)})?(?:${anyOf(NO_POWER.adverbs)})?(?:${anyOf(NO_POWER.denials)})` +
    `(?:${anyOf(NO_POWER.fillers)})?(?<power>${anyOf(NO_POWER.powers)})(?:${anyOf(NO_POWER.nouns)})(?=[\\p{P}\\n]|$)`,
  "gu",
);

const READ = new WeakMap<Reading, readonly LackedPower[]>();

/** The words by which a report says that its body has no power over what an indicator counts; empty if it does not. */
export function findNoPower(reading: Reading, indicator: AnyIndicatorId): readonly Quoted[] {
  const theme = indicator.split(".")[0] as string;
  return lackedPowers(reading)
    .filter(({ of }) => of.includes(indicator) || of.includes(theme))
    .map(({ words }) => words);
}

function lackedPowers(reading: Reading): readonly LackedPower[] {
  const known = READ.get(reading);
  if (known !== undefined) return known;
  const { text, view } = reading.report;
  const found = [...view.text.matchAll(CLAUSE)].map((clause) => ({
    of: POWERS.get(clause.groups?.["power"] ?? "") ?? [],
    words: quoted(text.content, view.toLayer({ start: clause.index, end: clause.index + clause[0].length })),
  }));
  READ.set(reading, found);
  return found;
}
