import { SCOPE_WORDS } from "../../generated/breaks.ts";
import type { Observation } from "../../observation/observation.ts";
import type { DatedReport } from "./agency-reports.ts";

/** Whose work a number counts: the body's own, that of the bodies under it too, or that of everybody in the division. */
export type Scope = (typeof SCOPE_WORDS)[number]["scope"];

/** Whose work statements of a report count, where their sentences say so. */
export function scopesOf({ reading }: DatedReport, statements: readonly Observation[]): readonly Scope[] {
  if (reading === null) return [];
  const { view } = reading.report;
  return [...new Set(statements.flatMap(({ start }) => scopeIn(leadOf(view.text, view.fromLayer(start))) ?? []))];
}

const STOPS = /[。;!?\n]/u;
const LONGEST_LEAD = 120;

/** The sentence up to a number. */
function leadOf(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - LONGEST_LEAD), at);
  return before.split(STOPS).at(-1) ?? "";
}

/** What the last word of scope in a sentence says; null where there is none. */
export function scopeIn(words: string): Scope | null {
  const found = SCOPE_WORDS.flatMap(({ scope, words: all }) =>
    all.map((word) => ({ scope, at: words.lastIndexOf(word) })),
  ).filter(({ at }) => at >= 0);
  return (
    found.reduce<(typeof found)[number] | null>((last, one) => (last === null || one.at > last.at ? one : last), null)
      ?.scope ?? null
  );
}
