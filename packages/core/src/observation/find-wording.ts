import type { Codebook } from "../codebook/codebook.ts";
import type { Finding, Reason, Severity } from "../kit/finding.ts";
import type { Interval } from "../kit/interval.ts";
import { meantBy, type Observation } from "./observation.ts";

/**
 * Every sentence that is said of the numbers of one report stands here, as `faults.ts` holds every sentence that we
 * throw. What holds has no severity.
 */
export type Worded<S extends Severity | null> = Omit<Finding, "quotes" | "reason" | "severity"> & {
  readonly severity: S;
};
type Said = Worded<Severity>;
type Held = Worded<null>;

function say<S extends Severity | null>(code: string, severity: S, about: Observation, message: string): Worded<S> {
  const said = { code: `consistency/${code}`, severity, report: about.report, message };
  const indicator = meantBy(about);
  return indicator === null ? said : { ...said, indicator };
}

/** None and some of the same thing. */
export function contradiction(statements: readonly Observation[], codebook: Codebook): Said {
  const about = first(statements);
  const values = [...new Set(statements.map(amount))].join(" and ");
  return say(
    "contradiction",
    "conflict",
    about,
    `${nameOf(about, codebook)}: the report states ${values}${during(about)}; unless the two count different things, they cannot both hold`,
  );
}

/** Two values of one thing. */
export function valuesDiffer(statements: readonly Observation[], codebook: Codebook): Said {
  const about = first(statements);
  const values = [...new Set(statements.map(amount))].join(" and ");
  return say(
    "values-differ",
    "warning",
    about,
    `${nameOf(about, codebook)}: the report states ${values}${during(about)} and calls both by one name`,
  );
}

/** The parts printed behind one total, or behind several that share them, are it. */
export const partsAddUp = (totals: readonly Observation[], parts: readonly Observation[], codebook: Codebook): Held =>
  say(
    "parts-add-up",
    null,
    first(totals),
    `${nameOf(first(totals), codebook)}: ${list(parts)} add up to ${list(totals)}`,
  );

/** The parts printed behind a total are more than it. */
export const partsExceedTotal = (
  total: Observation,
  parts: readonly Observation[],
  added: Interval,
  codebook: Codebook,
): Said =>
  say(
    "parts-exceed-total",
    "warning",
    total,
    `${nameOf(total, codebook)}: ${list(parts)} add up to ${between(added)}, more than the ${amount(total)} they are parts of`,
  );

/** Parts that are said to be all of a total are less than it. */
export const partsBelowTotal = (
  total: Observation,
  parts: readonly Observation[],
  added: Interval,
  codebook: Codebook,
): Said =>
  say(
    "parts-below-total",
    "warning",
    total,
    `${nameOf(total, codebook)}: ${list(parts)} add up to ${between(added)}, less than the ${amount(total)} they are said to make up`,
  );

/** A change that its two values give. */
export const changeFollows = (from: Observation, to: Observation, change: Observation, codebook: Codebook): Held =>
  say(
    "change-follows",
    null,
    to,
    `${nameOf(to, codebook)}: from ${amount(from)} to ${amount(to)} is the change that the report states, ${amount(change)}`,
  );

/** A change that its two values do not give. */
export const changeDiffers = (
  from: Observation,
  to: Observation,
  change: Observation,
  worked: Interval,
  codebook: Codebook,
): Said =>
  say(
    "change-differs",
    "warning",
    to,
    `${nameOf(to, codebook)}: from ${amount(from)} to ${amount(to)} is a change of ${between(worked)} ${change.unit}, but the report states ${amount(change)}`,
  );

/** A rate that its count and base give. */
export const rateFollows = (
  base: readonly Observation[],
  part: Observation,
  rate: Observation,
  codebook: Codebook,
): Held =>
  say(
    "rate-follows",
    null,
    rate,
    `${nameOf(rate, codebook)}: ${amount(part)} of ${list(base)} is the rate stated, ${amount(rate)}`,
  );

/** A rate that its count and base do not give. */
export const rateDiffers = (
  base: Observation,
  part: Observation,
  rate: Observation,
  worked: Interval,
  codebook: Codebook,
): Said =>
  say(
    "rate-differs",
    "warning",
    rate,
    `${nameOf(rate, codebook)}: ${amount(part)} of ${amount(base)} is ${between(worked)} %, but the report states ${amount(rate)}`,
  );

/** A difference that the text states of something else. */
export const gapIsStated = (other: Observation, codebook: Codebook): Reason =>
  reason(`the difference is what the report states of ${nameOf(other, codebook)}, ${amount(other)}`, other);

/** A word in the sentence that may bring in, or leave out, what is not of the year. */
export const saysCarried = (other: Observation): Reason =>
  reason(`the sentence also states ${amount(other)} that may be counted otherwise`, other);

/** A base that would give a rate. */
export const baseIsStated = (other: Observation, codebook: Codebook): Reason =>
  reason(`the rate fits a base of ${amount(other)}, which the report states of ${nameOf(other, codebook)}`, other);

/** Two statements that stand under unlike headings of the first rank. */
export const standsApart = (one: Observation, other: Observation): Reason =>
  reason(
    `they stand under 「${one.section[0] ?? ""}」 and 「${other.section[0] ?? ""}」 and may be of different scopes`,
    other,
  );

const reason = (message: string, { quote, start, end }: Observation): Reason => ({
  message,
  quote: { quote, start, end },
});

/** One value at several places. */
export function repeated(statements: readonly Observation[], times: number, codebook: Codebook): Said {
  const about = first(statements);
  return say(
    "repeat",
    "note",
    about,
    `${nameOf(about, codebook)}: the report states ${amount(about)} at ${times} places${during(about)}; it may be one fact told again, so do not add them up`,
  );
}

const first = (statements: readonly Observation[]): Observation => statements[0] as Observation;

function nameOf(about: Observation, codebook: Codebook): string {
  const indicator = meantBy(about);
  return indicator === null ? about.what : codebook.indicatorOf(indicator).en;
}

const during = ({ period }: Observation): string => (period === "" ? "" : ` for ${period}`);

const list = (parts: readonly Observation[]): string => parts.map(amount).join(" + ");

/** As stated; the mark says how the number is hedged, since the writer's own word stands in the quote. */
const amount = ({ value, hedge, unit }: Observation): string => `${HEDGE_MARKS[hedge]}${value} ${unit}`.trim();

const HEDGE_MARKS = { exact: "", over: "over ", under: "under ", about: "about " } as const;

function between({ low, high }: Interval): string {
  if (low === high) return low === null ? "any number" : short(low);
  if (low === null) return `at most ${short(high as number)}`;
  return high === null ? `at least ${short(low)}` : `${short(low)} to ${short(high)}`;
}

const short = (value: number): string => String(Number(value.toFixed(4)));
