import { badOption } from "./faults.ts";
import { GROUP_SCHEMA, type GroupKey } from "./group-keys.ts";

/** The keys to group by, each once. None, or one that does not exist, is a Fault. */
export function keysOf<B extends GroupKey>(by: B | readonly B[]): readonly B[] {
  const keys = [...new Set(typeof by === "string" ? [by] : by)];
  const known = Object.keys(GROUP_SCHEMA);
  if (keys.length === 0 || keys.some((key) => !known.includes(key)))
    throw badOption("by", by, `one or more of ${known.join(", ")}`);
  return keys;
}
