import type { Codebook } from "../../codebook/codebook.ts";
import type { Hedge } from "../../kit/measure.ts";
import type { Interval } from "../../kit/interval.ts";
import type { Report } from "../../report/report.ts";
import { headingsAt, topicAt } from "../../report/section-path.ts";
import type { Observation } from "../observation.ts";
import type { CorrectableFields, PlacedCorrection } from "./correction.ts";
import { noInterval, otherInterval, turnedInterval } from "./faults.ts";

type Said = Partial<CorrectableFields>;
type Placed = PlacedCorrection["placeOf"];

/** A statement with what a person says of it instead; `rule` stays, for it says how the library came to read it. */
export function changed(before: Observation, set: Said, placeOf: Placed, codebook: Codebook): Observation {
  const { indicator, ...rest } = set;
  const value = set.value ?? before.value;
  const hedge = set.hedge ?? before.hedge;
  const same = value === before.value && hedge === before.hedge;
  return {
    ...before,
    ...rest,
    ...(indicator === undefined ? {} : meaning(indicator, codebook)),
    ...intervalOf(set, { value, hedge }, same ? before : null, placeOf),
  };
}

/** What entries made by hand have as their rule. */
export const ADDED_RULE = "correction:add";

/** A statement that a person found: an exact reported level of the report's year where nothing else is said. */
export function added(
  { correction, placeOf }: PlacedCorrection,
  said: Said,
  report: Report,
  codebook: Codebook,
): Observation {
  const { masthead, outline, id } = report;
  const { quote, start, end } = correction;
  const year = masthead.year?.value ?? null;
  const { value = 0, hedge = "exact" } = said;
  return {
    report: id,
    agency: masthead.agency?.value ?? null,
    region: masthead.region?.value ?? null,
    level: masthead.level?.value ?? null,
    year,
    ...meaning(null, codebook),
    value,
    ...intervalOf(said, { value, hedge }, null, (...field) => placeOf("observation", ...field)),
    hedge,
    unit: said.unit ?? "",
    status: said.status ?? "reported",
    role: said.role ?? "level",
    period: said.period ?? (year === null ? "" : String(year)),
    topic: topicAt(outline, start),
    section: headingsAt(outline, start),
    what: said.what ?? quote,
    quote,
    start,
    end,
    rule: ADDED_RULE,
    ...meaning(said.indicator ?? null, codebook),
  };
}

/** An indicator stands in the field of its standing. */
function meaning(
  indicator: CorrectableFields["indicator"],
  codebook: Codebook,
): Pick<Observation, "indicator" | "experimental"> {
  const trial = indicator !== null && codebook.isExperimental(indicator);
  return { indicator: trial ? null : indicator, experimental: trial ? indicator : null };
}

/** What is said, else the point of an exact value, else what stood before of the same hedged value. */
function intervalOf(
  said: Said,
  { value, hedge }: { readonly value: number; readonly hedge: Hedge },
  before: Interval | null,
  placeOf: Placed,
): Interval {
  if (said.low === undefined && said.high === undefined) {
    if (before !== null) return { low: before.low, high: before.high };
    if (hedge !== "exact") throw noInterval(placeOf("hedge"), hedge);
    return { low: value, high: value };
  }
  const closed = hedge === "exact" ? value : null;
  const interval = {
    low: said.low === undefined ? (before?.low ?? closed) : said.low,
    high: said.high === undefined ? (before?.high ?? closed) : said.high,
  };
  const [low, high] = [interval.low ?? -Infinity, interval.high ?? Infinity];
  if (low > high) throw turnedInterval(placeOf("low"));
  if (!ALLOWS[hedge](value, low, high)) throw otherInterval(placeOf("value"), value, hedge);
  return interval;
}

/** Whether an interval can be what a hedged value allows: 40余 is 41 to 49, 近100 is 90 to 99. */
const ALLOWS: Readonly<Record<Hedge, (value: number, low: number, high: number) => boolean>> = {
  exact: (value, low, high) => low === value && high === value,
  over: (value, _, high) => high >= value,
  under: (value, low) => low <= value,
  about: (value, low, high) => low <= value && high >= value,
};
