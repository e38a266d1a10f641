import { STRUCTURE_WORDS } from "../../generated/structure.ts";
import type { Observation } from "../../observation/observation.ts";
import type { View } from "../../text/view.ts";

const WORDS = STRUCTURE_WORDS.comparisons.map(({ word }) => word);
const BREAK = /[,，、。;:!?\n]/u;
/** How far a clause is looked for. */
const REACH = 80;

/**
 * Whether a statement holds its number against another time: it is a change, or what one led from or to; or its clause says so, or the
 * clause behind it opens by saying so (受理申请12件,同比增长20%).
 */
export function hasComparison({ role, start, end }: Observation, view: View): boolean {
  if (role === "change" || role === "from" || role === "to") return true;
  const [from, to] = [view.fromLayer(start), view.fromLayer(end)];
  const before = view.text.slice(Math.max(0, from - REACH), from);
  const behind = view.text.slice(to, to + REACH).split(BREAK);
  const clause = (before.split(BREAK).at(-1) ?? "") + view.text.slice(from, to) + (behind[0] ?? "");
  const next = view.text.charAt(to + (behind[0] ?? "").length) === "," ? (behind[1] ?? "") : "";
  return WORDS.some((word) => clause.includes(word) || next.startsWith(word));
}
