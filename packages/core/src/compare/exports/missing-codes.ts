import type { AnyFrame } from "../../frame/any-frame.ts";
import type { MissingValue } from "../../frame/exports/data-package.ts";
import { CODE_LISTS, MISSING_CODES } from "../../generated/exports.ts";

/** The columns that hold the bounds of a value, where a table says in `state` why there may be none. */
const BOUNDS = ["low", "high"] as const;

/** States in which a report gives a value. */
const HAS_VALUE: readonly string[] = ["stated", "zero-stated"];

/** How the nulls of a table are written: a code for each, and what the codes say. */
export interface CodedNulls {
  readonly nulls: Readonly<Record<string, (row: number) => string>>;
  readonly missingValues: readonly MissingValue[];
}

/**
 * Codes for the empty bounds of a table that has a column `state`: the state where that says why there is no value, `open`
 * where the wording sets no bound, `set-aside` where nothing was compared. Null for a table without such a column.
 */
export function codedNulls(frame: AnyFrame): CodedNulls | null {
  const bounds = BOUNDS.filter((name) => frame.columns.includes(name) && frame.column(name).type === "number");
  if (!frame.columns.includes("state") || bounds.length === 0) return null;
  const states = frame.column("state").toArray();
  const compared = frame.columns.includes("statements") ? frame.column("statements").toArray() : null;
  const codeOf = (row: number): string => {
    const state = String(states[row]);
    if (!HAS_VALUE.includes(state)) return state;
    return compared?.[row] === 0 ? "set-aside" : "open";
  };
  return { nulls: Object.fromEntries(bounds.map((name) => [name, codeOf])), missingValues: MISSING };
}

const STATES = CODE_LISTS.find(({ list }) => list === "state")?.codes ?? [];

const MISSING: readonly MissingValue[] = [
  ...MISSING_CODES,
  ...STATES.filter(({ code }) => !HAS_VALUE.includes(code)),
].map(({ code, en }) => ({ value: code, label: en }));
