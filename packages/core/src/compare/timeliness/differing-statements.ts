import { groupBy } from "../../observation/find-groups.ts";
import { meantBy, type Observation } from "../../observation/observation.ts";
import type { Reading } from "../../observation/reading.ts";

/** A statement that is not in both of two copies of a report, or not with the same value. */
export interface DifferingStatement {
  readonly change: "added" | "gone" | "changed";
  readonly before: Observation | null;
  readonly after: Observation | null;
}

/**
 * The statements in which two copies of a report differ, in the order of the text. Statements are of one thing where they have the
 * same indicator (without one, the same words for what is counted), role, status, period and unit; what they state of it alike is the
 * same wherever it stands, and of the rest the first goes with the first.
 */
export function differingStatements(before: Reading, after: Reading): readonly DifferingStatement[] {
  const [earlier, later] = [groupBy(before.observations, thingOf), groupBy(after.observations, thingOf)];
  const things = new Set([...earlier.keys(), ...later.keys()]);
  return [...things]
    .flatMap((thing) => pairUp(earlier.get(thing) ?? [], later.get(thing) ?? []))
    .sort((a, b) => placeOf(a) - placeOf(b));
}

const thingOf = (statement: Observation): string => {
  const { what, role, status, period, unit } = statement;
  return JSON.stringify([meantBy(statement) ?? `what ${what}`, role, status, period, unit]);
};

function pairUp(before: readonly Observation[], after: readonly Observation[]): readonly DifferingStatement[] {
  const [gone, added] = [without(before, after), without(after, before)];
  return Array.from({ length: Math.max(gone.length, added.length) }, (_, at) => {
    const [a, b] = [gone[at] ?? null, added[at] ?? null];
    return { change: a === null ? "added" : b === null ? "gone" : "changed", before: a, after: b };
  });
}

/** Those of `some` that none of `others` states alike, each of these standing for one. */
function without(some: readonly Observation[], others: readonly Observation[]): readonly Observation[] {
  const left = others.map(valueOf);
  return some.filter((statement) => {
    const at = left.indexOf(valueOf(statement));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

const valueOf = ({ value, low, high, hedge }: Observation): string => JSON.stringify([value, low, high, hedge]);

const placeOf = ({ before, after }: DifferingStatement): number => (after ?? before)?.start ?? 0;
