import { overlap } from "../../kit/span.ts";
import type { CodedLine } from "./coded-line.ts";
import { isNear, measuredValue } from "./measured-value.ts";

/**
 * When two coders coded one quantity. `value`: the spans overlap and the values are equal once 万 and 亿 of the unit are
 * folded in; so one may ask what both say of it. `span`: the spans overlap, whatever the values; so one may ask whether
 * they took down the same number.
 */
export type MatchRule = "value" | "span";

/**
 * The line of `others` that matches each line, or null; each is taken once at most. Lines are taken in order; of several
 * that match, one of the same indicator comes first. By the rule `span` lines of equal value find each other first.
 */
export function matchLines(
  lines: readonly (CodedLine | null)[],
  others: readonly CodedLine[],
  rule: MatchRule,
): readonly (CodedLine | null)[] {
  const free = new Set(others);
  const found = lines.map((line) => (line === null ? null : take(line, free, haveOneValue)));
  if (rule === "value") return found;
  return found.map((match, at) => {
    const line = lines[at] ?? null;
    return match ?? (line === null ? null : take(line, free, () => true));
  });
}

function take(line: CodedLine, free: Set<CodedLine>, fits: (a: CodedLine, b: CodedLine) => boolean): CodedLine | null {
  const hits = [...free].filter((other) => overlap(line, other) && fits(line, other));
  const hit = hits.find(({ indicator }) => indicator === line.indicator) ?? hits[0] ?? null;
  if (hit !== null) free.delete(hit);
  return hit;
}

const haveOneValue = (a: CodedLine, b: CodedLine): boolean => isNear(measuredValue(a).value, measuredValue(b).value);
