import { anyOf } from "../kit/any-of.ts";
import { SENTENCE_WORDS } from "../generated/lexicon.ts";
import type { Span } from "../kit/span.ts";
import { SuffixTrie, WordTrie } from "../kit/word-trie.ts";
import { clauseAt, type Clause } from "./clause.ts";
import { DENIALS } from "./fixed-words.ts";
import { SHIPPED_LEXICON, type Lexicon } from "./lexicon.ts";
import { nameKey } from "./numbered-names.ts";
import { type DeniedThings, thingsDenied } from "./denied-things.ts";
import type { Quantity } from "./quantity.ts";

interface Opener {
  readonly word: string;
  readonly clause?: boolean | undefined;
  readonly near?: boolean | undefined;
  readonly counted?: boolean | undefined;
  readonly keep?: string | undefined;
}

const openers = DENIALS.openers as readonly Opener[];
const OPENERS = new WordTrie(openers.map((opener) => [opener.word, opener] as const));
const FIRST = new RegExp(`[${[...new Set(openers.map(({ word }) => word.charAt(0)))].join("")}]`, "g");
const CLOSERS = DENIALS.closers.map(({ word }) => word);
const CLOSER = new RegExp(`${anyOf(CLOSERS)}(?![.\\d])`, "g");
const LEADS = new SuffixTrie(DENIALS.lead.map((word) => [word, word] as const));
const NOT_BEFORE = new WordTrie(DENIALS.not_before.map((word) => [word, word] as const));

const YEAR_BEFORE = new RegExp(`\\d(?:${SENTENCE_WORDS.year_suffix.join("|")})$`);

/**
 * Every explicit zero in words: 未发生行政诉讼案件, 无漏报、迟报现象, 败诉案件为零. One quantity for each thing denied, each with the
 * span of the whole denial. A denial counts only where its object ends in a countable head, so that 无法 and 没有得到 deny nothing.
 */
export function findDenials(view: string, lexicon: Lexicon = SHIPPED_LEXICON): readonly Quantity[] {
  const found: Quantity[] = [];
  let covered = 0;
  FIRST.lastIndex = 0;
  for (let match = FIRST.exec(view); match !== null; match = FIRST.exec(view)) {
    if (match.index < covered) continue;
    const denials = opened(view, match.index, lexicon);
    found.push(...denials);
    covered = denials[0]?.span.end ?? covered;
  }
  return [...found, ...closed(view, found, lexicon)].sort((a, b) => a.span.start - b.span.start);
}

function opened(view: string, at: number, { names }: Lexicon): readonly Quantity[] {
  const opener = OPENERS.longestAt(view, at);
  if (opener === null) return [];
  const clause = clauseAt(view, at);
  if (opener.value.clause === true && !opensClause(view, at, clause)) return [];
  if (opener.value.near === true && isName(view, at, names)) return [];
  const from = opener.end - (opener.value.keep?.length ?? 0);
  if (opener.value.clause === true && NOT_BEFORE.longestAt(view, from) !== null) return [];
  const things =
    thingsDenied(view, from, opener.value.near === true) ??
    (opener.value.counted === true ? restOfClause(view, from, clause) : null);
  return things === null
    ? []
    : things.names.map((name) => zero(name, { start: at, end: things.end }, `denial:${opener.value.word}`));
}

/** 没有一份经审查的合同引发诉讼: whatever it is of which there was not one. */
function restOfClause(view: string, from: number, clause: Clause): DeniedThings | null {
  const words = view.slice(from, clause.end);
  return words === "" || NOT_COUNTED.test(words) ? null : { names: [words], end: clause.end };
}

const NOT_COUNTED = new RegExp(`^${anyOf(DENIALS.not_counted)}`);

/** 行政诉讼败诉案件为零: the things stand before the words that deny. */
function closed(view: string, already: readonly Quantity[], { units }: Lexicon): readonly Quantity[] {
  const taken = new Set(already.map(({ span }) => span.start));
  const found: Quantity[] = [];
  for (const { index, 0: closer } of view.matchAll(CLOSER)) {
    const { start } = clauseAt(view, index);
    const things = thingsDenied(view.slice(0, index), start, false);
    if (
      things === null ||
      things.end < index ||
      taken.has(start) ||
      units.longestAt(view, index + closer.length) !== null
    )
      continue;
    const span = { start, end: index + closer.length };
    found.push(...things.names.map((name) => zero(name, span, `denial:${closer}`)));
  }
  return found;
}

/** 零距离, 零容忍: names in which 零 denies nothing. */
const isName = (view: string, at: number, names: Lexicon["names"]): boolean =>
  (names.get(nameKey(view, at)) ?? []).some(({ word, offset }) => view.startsWith(word, at - offset));

function opensClause(view: string, at: number, clause: Clause): boolean {
  let start = at;
  for (
    let lead = LEADS.longestBefore(view, start);
    lead !== null && start > clause.start;
    lead = LEADS.longestBefore(view, start)
  )
    start = lead.start;
  return (
    start <= clause.start || /[、\s]/.test(view.charAt(start - 1)) || YEAR_BEFORE.test(view.slice(start - 6, start))
  );
}

const zero = (denied: string, span: Span, rule: string): Quantity => ({
  form: "denial",
  value: 0,
  low: 0,
  high: 0,
  hedge: "exact",
  unit: "",
  unitClass: "",
  number: span,
  span,
  denied,
  unitAt: null,
  rule,
});
