import { SENTENCE_WORDS } from "../generated/lexicon.ts";
import { type Interval, intervalsOverlap, sum } from "../kit/interval.ts";
import type { Lexicon } from "../quantity/lexicon.ts";
import { type Check, checkOf } from "./check.ts";
import { follows, quotesOf } from "./find-groups.ts";
import { findPrintedInterval, statedInterval } from "./find-printed-interval.ts";
import { baseIsStated, rateDiffers, rateFollows } from "./find-wording.ts";
import type { Observation } from "./observation.ts";
import type { StatedText } from "./stated-text.ts";

/** How many statements before a rate are looked at, and how many bases are tried. */
const REACH = 20;
const MOST_BASES = 8;

/** A count with its rate, and what the rate may be of: the counts before it, alone and as the lists that they stand in. */
interface Rated {
  readonly part: Observation;
  readonly rate: Observation;
  /** The nearest last. */
  readonly bases: readonly (readonly Observation[])[];
}

/**
 * Rates behind their count and base: 发现问题20个，其中完成整改18个，整改率90%.
 *
 * A rate is taken to be of the count before it that shares a word with it which the base lacks (整改). It holds where a
 * count of the sentence before that one gives it as base, or several counts listed together (一审21件、二审8件，败诉2件). It
 * fails only where base, count and rate follow one another, since a sentence may count much else in between.
 */
export const findRates = (text: StatedText): readonly Check[] =>
  text.statements.flatMap((rate, at) => {
    const rated = isRate(rate, text) ? ratedBy(text, at) : null;
    return rated === null ? [] : judge(rated, text);
  });

const isRate = (statement: Observation, text: StatedText): boolean =>
  statement.role === "share" && statement.status === "reported" && text.measureOf(statement).kind === "percent";

function ratedBy(text: StatedText, at: number): Rated | null {
  const { statements } = text;
  const rate = statements[at] as Observation;
  for (let index = at - 1; index > 0 && index >= at - REACH; index--) {
    const part = statements[index] as Observation;
    if (!text.inOneSentence(part, rate)) return null;
    if (!isCount(part) || !isNamedIn(rate, part)) continue;
    const bases = basesOf(text, index).filter((base) => !base.some((one) => isNamedIn(rate, one, part)));
    return bases.length === 0 ? null : { part, rate, bases };
  }
  return null;
}

/** Counts before the part that could hold it, each alone, then those that are listed together. */
function basesOf(text: StatedText, at: number): readonly (readonly Observation[])[] {
  const part = text.statements[at] as Observation;
  const bases: (readonly Observation[])[] = [];
  let list: readonly Observation[] = [];
  for (let index = at - 1; index >= 0 && bases.length < MOST_BASES; index--) {
    const base = text.statements[index] as Observation;
    if (!text.inOneSentence(base, part)) break;
    if (!isCount(base) || !isCountedAs(base, part, text)) continue;
    list = [base, ...list];
    bases.unshift(...(list.length > 1 ? [list] : []), [base]);
  }
  return bases;
}

const isCount = ({ role, status }: Observation): boolean =>
  status === "reported" && (role === "level" || role === "to" || role === "part");

function isCountedAs(a: Observation, b: Observation, text: StatedText): boolean {
  const [one, other] = [text.measureOf(a), text.measureOf(b)];
  return one.kind !== "percent" && (a.unit === b.unit || (one.kind === other.kind && one.power !== other.power));
}

/** Whether a rate's name has a word of two characters of the thing counted, which `besides` must have too. */
const isNamedIn = ({ what }: Observation, counted: Observation, besides: Observation = counted): boolean =>
  pairsOf(what).some((pair) => counted.what.includes(pair) && besides.what.includes(pair));

/** The words of two characters in a name. */
const pairsOf = (what: string): readonly string[] =>
  Array.from({ length: Math.max(0, what.length - 1) }, (_, at) => what.slice(at, at + 2));

function judge({ part, rate, bases }: Rated, text: StatedText): readonly Check[] {
  const { codebook } = text;
  const holding = bases.findLast((base) => gives(part, base, rate, codebook.lexicon));
  if (holding !== undefined)
    return [checkOf("rate", rateFollows(holding, part, rate, codebook), quotesOf([...holding, part, rate]), null)];
  const [nearest] = bases.filter((base) => base.length === 1).slice(-1);
  const base = nearest?.[0];
  const told = base === undefined ? null : shareOf(statedInterval(part), statedInterval(base));
  if (base === undefined || told === null || !follows(part, base) || !follows(rate, part) || part.value > base.value)
    return [];
  if (!areNeighbours(text, [base, part, rate]) || !part.what.includes(stemOf(rate.what))) return [];
  const said = rateDiffers(base, part, rate, told, codebook);
  return [checkOf("rate", said, quotesOf([base, part, rate]), reasonOf(part, rate, text))];
}

/** What a rate is of: 整改 of 整改率. 综合纠错率 is not of what was corrected outright (直接纠错). */
function stemOf(what: string): string {
  const ends = SENTENCE_WORDS.rate_nouns.map((noun) => what.indexOf(noun)).filter((at) => at > 0);
  return what.slice(0, Math.min(what.length, ...ends));
}

const areNeighbours = (text: StatedText, terms: readonly Observation[]): boolean =>
  terms.every((term, at) => text.placeOf(term) === text.placeOf(terms[0] as Observation) + at);

function gives(part: Observation, base: readonly Observation[], rate: Observation, lexicon: Lexicon): boolean {
  const printed = (one: Observation): Interval => findPrintedInterval(one, lexicon);
  const share = shareOf(printed(part), base.map(printed).reduce(sum));
  return share !== null && intervalsOverlap(share, printed(rate));
}

/** Another count of the paragraph that would give the rate as its base. */
function reasonOf(part: Observation, rate: Observation, text: StatedText) {
  const place = text.placeOf(rate);
  const other = text.statements
    .slice(Math.max(0, place - REACH), place + REACH)
    .find(
      (one) =>
        text.paragraphOf(one) === text.paragraphOf(rate) &&
        isCount(one) &&
        isCountedAs(one, part, text) &&
        one !== part &&
        gives(part, [one], rate, text.codebook.lexicon),
    );
  return other === undefined ? null : baseIsStated(other, text.codebook);
}

/** part / base in percent; null where the base may be 0 or is open. */
function shareOf(part: Interval, base: Interval): Interval | null {
  if (base.low === null || base.high === null || base.low <= 0) return null;
  return {
    low: part.low === null ? null : (part.low / base.high) * 100,
    high: part.high === null ? null : (part.high / base.low) * 100,
  };
}
