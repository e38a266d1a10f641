import type { Codebook } from "../codebook/codebook.ts";
import type { Finding, Severity } from "../kit/finding.ts";
import type { Interval } from "../kit/interval.ts";
import { meantBy, type Observation } from "./observation.ts";

/** Every sentence that a finding about one report says, as `faults.ts` holds every sentence that we throw. */
type Said = Omit<Finding, "quotes">;

function say(code: string, severity: Severity, about: Observation, message: string): Said {
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

/** The parts printed behind a total are less than it. */
export const partsBelowTotal = (
  total: Observation,
  parts: readonly Observation[],
  added: Interval,
  codebook: Codebook,
): Said =>
  say(
    "parts-below-total",
    "note",
    total,
    `${nameOf(total, codebook)}: ${list(parts)} add up to ${between(added)} of ${amount(total)}; the rest is not broken down, or one of them is wrong`,
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
