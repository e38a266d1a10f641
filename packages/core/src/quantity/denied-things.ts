import { isHan } from "../text/characters.ts";
import { SuffixTrie } from "../kit/word-trie.ts";
import { DENIALS } from "./fixed-words.ts";
import { listItems } from "./list-items.ts";

/** What a denial denies: each thing by name, and where the words of the denial end. */
export interface DeniedThings {
  readonly names: readonly string[];
  readonly end: number;
}

const suffixes = (words: readonly string[]) => new SuffixTrie(words.map((word) => [word, word] as const));
const HEADS = suffixes(DENIALS.heads);
const TAILS = suffixes(DENIALS.tails);
const GENERAL = suffixes(DENIALS.general);
const SHARED = suffixes(DENIALS.shared);
const CAUSES = DENIALS.causes;
const OF = DENIALS.of;
const OBJECT_REACH = 110;
const NEAR_REACH = 4;

/**
 * The things that stand behind words of denial, from `from` on. A list of several (复议、诉讼和投诉案件) is several things that share
 * their head; causes and qualities listed inside one thing are not. Null where nothing countable is denied.
 */
export function thingsDenied(view: string, from: number, near: boolean): DeniedThings | null {
  const object = objectAt(view, from, near);
  if (object === null) return null;
  const core = withoutTail(object.words);
  const head = HEADS.longestBefore(core, core.length);
  if (head === null || (near && core.length > SHORT_REACH)) return null;
  return { names: split(core), end: object.end };
}

/** The object runs to the next stop; commas inside belong to it while it has not come to a countable head. */
function objectAt(view: string, from: number, near: boolean): { readonly words: string; readonly end: number } | null {
  if (near) return nearObject(view, from);
  const limit = Math.min(view.length, from + OBJECT_REACH);
  for (let end = from; end <= limit; end++) {
    const stop = view.charAt(end);
    if (end < view.length && !/[,。;:!?\n()]/.test(stop)) continue;
    const words = view.slice(from, end);
    const core = withoutTail(words);
    if (
      HEADS.longestBefore(core, core.length) !== null &&
      !(stop === "," && beginsWithCause(words) && !OF.some((of) => core.includes(of)))
    ) {
      return { words, end };
    }
    if (stop !== "," || !beginsWithCause(words)) return null;
  }
  return null;
}

/** 零投诉: the thing follows at once. */
function nearObject(view: string, from: number): { readonly words: string; readonly end: number } | null {
  for (let end = Math.min(view.length, from + NEAR_REACH); end > from; end--) {
    const words = view.slice(from, end);
    if (HEADS.longestBefore(words, words.length)?.start === 0) return { words, end };
  }
  return shortObject(view, from);
}

/** 零群体性事件: a few words up to a stop that end in a head. */
function shortObject(view: string, from: number): { readonly words: string; readonly end: number } | null {
  let end = from;
  while (end < view.length && end - from < SHORT_REACH && isHan(view.charCodeAt(end))) end++;
  const words = view.slice(from, end);
  const stops = end === view.length || !isHan(view.charCodeAt(end));
  return stops && HEADS.longestBefore(words, words.length) !== null ? { words, end } : null;
}

const SHORT_REACH = 8;

const beginsWithCause = (words: string): boolean => CAUSES.some((cause) => words.startsWith(cause));

function withoutTail(words: string): string {
  const tail = TAILS.longestBefore(words, words.length);
  const rest = tail === null ? words : words.slice(0, tail.start);
  return HEADS.longestBefore(rest, rest.length) === null ? words : rest;
}

function split(core: string): readonly string[] {
  if (CAUSES.some((cause) => core.startsWith(cause))) return splitCaused(core);
  const of = lastOf(core);
  return of >= 0 ? splitQualified(core, of) : withSharedHead(core);
}

/** 因执法不当引发的行政复议、行政诉讼案件: behind the last 的 the things are listed; the causes before it are of each. */
function splitCaused(core: string): readonly string[] {
  const of = lastOf(core);
  const things = of < 0 ? [] : withSharedHead(core.slice(of + 1));
  return things.length > 1 ? things : [core];
}

const lastOf = (core: string): number => Math.max(-1, ...OF.map((word) => core.lastIndexOf(word)));

function withSharedHead(list: string): readonly string[] {
  const shared = SHARED.longestBefore(list, list.length)?.value ?? "";
  return listItems(list).map((item) => (HEADS.longestBefore(item, item.length) === null ? item + shared : item));
}

/** 妨碍竞争的政策和歧视外资的优惠政策 are two things; 投诉、复议等引起的案件 is one; 干预司法活动、插手案件处理的情况 are two acts. */
function splitQualified(core: string, of: number): readonly string[] {
  const wholes = listItems(core);
  const complete = regroup(wholes, core);
  if (complete.length > 1) return complete;
  if (wholes.length > 1 && !CAUSES.some((cause) => core.includes(cause)) && wholes.every(isKind)) return wholes;
  const acts = listItems(core.slice(0, of));
  const head = core.slice(of + 1);
  const general = GENERAL.longestBefore(head, head.length)?.start === 0;
  const passive = acts.every((act) => DENIALS.passive.some((word) => act.startsWith(word)));
  const listed =
    ((general && !joined(core.slice(0, of))) || passive) &&
    acts.length > 1 &&
    acts.every((act) => act.length >= (passive ? SHORTEST_PASSIVE : SHORTEST_ACT));
  return listed && !CAUSES.some((cause) => core.includes(cause)) ? acts : [core];
}

/** 妨碍统一市场和公平竞争: two objects of one act. */
const joined = (list: string): boolean => DENIALS.joining.some((word) => list.includes(word));

const SHORTEST_ACT = 4;
const SHORTEST_PASSIVE = 2;

/** 群体性事件: a kind of its own, with a shared head and what parts it from others. */
const isKind = (words: string): boolean => (SHARED.longestBefore(words, words.length)?.start ?? 0) >= 2;

/** Join the pieces between connectors until each ends in 的 + head: those are things of their own. */
function regroup(pieces: readonly string[], core: string): readonly string[] {
  const things: string[] = [];
  let open = "";
  let from = 0;
  for (const piece of pieces) {
    const at = core.indexOf(piece, from);
    open = open === "" ? piece : core.slice(core.indexOf(open, Math.max(0, from - open.length - 4)), at + piece.length);
    from = at + piece.length;
    const qualified = OF.some((word) => open.includes(word));
    if (qualified && HEADS.longestBefore(open, open.length) !== null) {
      things.push(open);
      open = "";
    }
  }
  return open === "" ? things : [core];
}
