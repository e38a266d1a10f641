import { SCOPE } from "../generated/compare.ts";
import { anyOf } from "../kit/any-of.ts";
import { type Quoted, quoted } from "../kit/span.ts";
import { sentenceAt } from "../quantity/clause.ts";
import { meantBy, type Observation } from "./observation.ts";
import type { Reading } from "./reading.ts";

/**
 * Of whom a number is: the reporting body (`agency`), the body and those under it (`system`: 全市应急管理系统), or everybody in
 * the region that it serves (`region`: 全市). A government is its region's, so of a government's report all of the region is its own.
 */
export type Scope = "agency" | "system" | "region";

/** A scope with the words that say so; null where nothing is said and the scope is the natural one of the indicator. */
export interface Scoped {
  readonly scope: Scope;
  readonly words: Quoted | null;
}

const wordsOf = (entries: readonly { readonly word: string }[]): readonly string[] => entries.map(({ word }) => word);

const BODY = `[^,、;:。()0-9]{0,10}${anyOf(wordsOf(SCOPE.bodies))}`;
/** A word of scope where a clause opens, behind a time or the like. */
const MARK = new RegExp(
  `(?:^|[,、;:。()\n])(?:${anyOf(wordsOf(SCOPE.leads))}|[0-9年月日底至-]{1,12}){0,3}` +
    `(?:(?<agency>${anyOf(wordsOf(SCOPE.agency))})|(?<system>${anyOf(wordsOf(SCOPE.system))})|` +
    `(?<region>${anyOf(wordsOf(SCOPE.region))})(?<bodies>${BODY})?)(?!${anyOf(wordsOf(SCOPE.unlike))})`,
  "g",
);

const NATURAL: ReadonlySet<string> = new Set(SCOPE.natural);
const GOVERNMENT: ReadonlySet<string> = new Set(SCOPE.government);

const SCOPES = new WeakMap<Reading["report"], Map<Observation, Scoped>>();

/**
 * Of whom a statement is, by the last word of scope that opens a clause before its number in its sentence; else by nature: what
 * tells the state of a field of work (theme `sector`) is of the region, everything else is the body's own.
 *
 * The words and their examples: data/compare/scope.yaml.
 */
export function scopeOf(reading: Reading, statement: Observation): Scoped {
  let known = SCOPES.get(reading.report);
  if (known === undefined) SCOPES.set(reading.report, (known = new Map()));
  let scoped = known.get(statement);
  if (scoped === undefined) known.set(statement, (scoped = findScope(reading, statement)));
  return scoped;
}

function findScope(reading: Reading, statement: Observation): Scoped {
  const { text, view } = reading.report;
  const from = view.fromLayer(statement.start);
  const { start } = sentenceAt(view.text, from);
  const quote = view.text.slice(from, view.fromLayer(statement.end));
  const lead = view.text.slice(start, from) + quote.slice(0, firstNumberIn(quote));
  const mark = [...lead.matchAll(MARK)].at(-1);
  if (mark === undefined) return { scope: naturalScopeOf(reading, meantBy(statement)), words: null };
  const { agency, system, region = "", bodies } = mark.groups ?? {};
  const word = agency ?? system ?? region;
  const at = start + mark.index + mark[0].lastIndexOf(word);
  const words = quoted(text.content, view.toLayer({ start: at, end: at + word.length }));
  if (agency !== undefined) return { scope: "agency", words };
  return { scope: system === undefined && bodies === undefined ? "region" : "system", words };
}

/** Of whom a number is where nothing is said: of the region for a state of the region (theme `sector`) and in a government's report. */
export const naturalScopeOf = (reading: Reading, indicator: string | null): Scope =>
  isOfGovernment(reading) || NATURAL.has(indicator?.split(".")[0] ?? "") ? "region" : "agency";

/** A government answers for its region: what it does itself and what is done there are not told apart. */
const isOfGovernment = ({ report }: Reading): boolean =>
  report.masthead.agencyIdentity?.kinds.some((kind) => GOVERNMENT.has(kind)) ?? false;

function firstNumberIn(words: string): number {
  const at = words.search(/[0-9]/);
  return at < 0 ? words.length : at;
}
