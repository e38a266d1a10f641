import { stringEnd } from "../../kit/repeated-strings.ts";
import { isOwn } from "../../kit/signs.ts";
import { longestMatch, type Match } from "./longest-match.ts";
import { MARK, type MarkedStrings } from "./mark-strings.ts";
import type { Relations } from "./relations.ts";
import { type ReuseCorpus, reportLocator } from "./reuse-corpus.ts";

/** Whom words are shared with; `frequent` is a formula by its frequency. In the order in which a character that is several is counted. */
export const SHARED_WITH = ["frequent", "self", "superior", "peer"] as const;

export type SharedWith = (typeof SHARED_WITH)[number];

/** A stretch of a report that stands elsewhere too, in signs of the corpus, `end` exclusive. */
export interface Passage {
  readonly kind: SharedWith;
  readonly start: number;
  readonly end: number;
  /** Own signs. */
  readonly length: number;
  /** Own signs that no passage before it has, of its kind or one that goes before. */
  readonly counted: number;
  /** Where it stands in a report that it may come from; null for what is frequent. */
  readonly source: number | null;
  /** The fewest agencies that write any part of it that is as long as a passage must be. */
  readonly agencies: number;
}

/** Everything that finding passages looks at. */
export interface PassageSearch {
  readonly corpus: ReuseCorpus;
  readonly relations: readonly Relations[];
  readonly marked: MarkedStrings;
  readonly minimum: number;
  readonly locate: (place: number) => number;
}

export const passageSearch = (
  corpus: ReuseCorpus,
  relations: readonly Relations[],
  marked: MarkedStrings,
  minimum: number,
): PassageSearch => ({ corpus, relations, marked, minimum, locate: reportLocator(corpus) });

/** What of a report is shared: its passages, kind by kind in reading order, and how much each kind would have if it were counted alone. */
export interface Shared {
  readonly passages: readonly Passage[];
  readonly found: Readonly<Record<SharedWith, number>>;
}

/** The shared passages of one report, by its number in the corpus. */
export function findPassages(search: PassageSearch, number: number): Shared {
  const finder = new PassageFinder(search, number);
  const found = { frequent: 0, self: 0, superior: 0, peer: 0 };
  const passages = SHARED_WITH.flatMap((kind) => {
    const { list, covered } = finder.passages(kind);
    found[kind] = covered;
    return list;
  });
  return { passages, found };
}

class PassageFinder {
  private readonly from: number;
  private readonly to: number;
  /** Which signs are counted already. */
  private readonly counted: Uint8Array;
  /** Which signs are frequent: no other passage goes over them. */
  private readonly frequent: Uint8Array;

  constructor(
    private readonly search: PassageSearch,
    private readonly number: number,
  ) {
    const { starts } = search.corpus;
    [this.from, this.to] = [starts[number]!, starts[number + 1]!];
    this.counted = new Uint8Array(this.to - this.from);
    this.frequent = new Uint8Array(this.to - this.from);
  }

  passages(kind: SharedWith): { readonly list: readonly Passage[]; readonly covered: number } {
    const hits = this.hitsOf(kind);
    if (hits.places.length === 0) return { list: [], covered: 0 };
    const runs = kind === "frequent" ? joined(hits) : this.tiled(hits, kind);
    const list = runs.map((match) => this.passageOf(match, kind));
    return { list, covered: this.ownIn(joined(hits)) };
  }

  /** The strings of a kind: where they begin and end, in order. None of them goes over what is frequent. */
  private hitsOf(kind: SharedWith): Hits {
    const { corpus, marked, minimum } = this.search;
    const hits: Hits = { places: [], ends: [] };
    for (let place = this.from; place < this.to; place++) {
      if ((marked.marks[place]! & MARK[kind]) === 0) continue;
      const end = stringEnd(corpus.signs, place, minimum);
      if (kind !== "frequent" && this.isFrequent(place, end)) continue;
      hits.places.push(place);
      hits.ends.push(end);
    }
    return hits;
  }

  private isFrequent(start: number, end: number): boolean {
    for (let at = start; at < end; at++) if (this.frequent[at - this.from] === 1) return true;
    return false;
  }

  /**
   * The fewest matches that hold every string of a kind: from the left, of those that hold the first sign that is left the one that
   * reaches farthest.
   */
  private tiled({ places, ends }: Hits, kind: Exclude<SharedWith, "frequent">): readonly Match[] {
    const matches: Match[] = [];
    const isFree = (place: number): boolean =>
      place >= this.from && place < this.to && this.frequent[place - this.from] === 0;
    for (let [next, reached] = [0, this.from]; next < places.length;) {
      const first = Math.max(places[next]!, reached);
      let best: Match | null = null;
      for (let at = next; at < places.length && places[at]! <= first; at++) {
        const match = longestMatch(this.search, this.number, { place: places[at]!, kind, isFree });
        if (best === null || match.end > best.end) best = match;
      }
      matches.push(best!);
      reached = best!.end;
      while (next < places.length && ends[next]! <= reached) next++;
    }
    return matches;
  }

  private passageOf({ start, end, source }: Match, kind: SharedWith): Passage {
    const { signs } = this.search.corpus;
    let [length, counted] = [0, 0];
    for (let at = start; at < end; at++) {
      if (kind === "frequent") this.frequent[at - this.from] = 1;
      if (!isOwn(signs[at]!)) continue;
      length++;
      if (this.counted[at - this.from] === 0) counted++;
      this.counted[at - this.from] = 1;
    }
    return { kind, start, end, length, counted, source, agencies: this.fewestAgencies(start, end) };
  }

  private fewestAgencies(start: number, end: number): number {
    const { corpus, marked, minimum } = this.search;
    let fewest = Infinity;
    for (let at = start; at < end; at++) {
      const group = corpus.strings.groupAt[at]!;
      if (group < 0 || marked.agencies[group]! >= fewest || stringEnd(corpus.signs, at, minimum) > end) continue;
      fewest = marked.agencies[group]!;
    }
    return fewest;
  }

  private ownIn(runs: readonly Match[]): number {
    const { signs } = this.search.corpus;
    return runs.reduce((sum, { start, end }) => sum + signs.subarray(start, end).filter(isOwn).length, 0);
  }
}

interface Hits {
  readonly places: number[];
  readonly ends: number[];
}

/** Strings that touch or overlap as one. */
function joined({ places, ends }: Hits): readonly Match[] {
  const runs: { start: number; end: number; source: null }[] = [];
  for (const [index, start] of places.entries()) {
    const last = runs.at(-1);
    if (last !== undefined && start <= last.end) last.end = ends[index]!;
    else runs.push({ start, end: ends[index]!, source: null });
  }
  return runs;
}
