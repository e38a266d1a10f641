import { AGENCIES, type AgencyKindId } from "../generated/agency.ts";
import { WordTrie } from "../kit/word-trie.ts";
import { type AgencyKind, agencyKinds, isBorneIn, type KindName } from "./agency-kind.ts";

/** What the name of a body without its division means: the kinds that it is, and its name in full. */
export interface KnownBody {
  readonly kinds: readonly AgencyKindId[];
  readonly full: string;
  /** The entry of the name; null for a body of several kinds put together. */
  readonly entry: KindName | null;
}

interface Named {
  readonly kind: AgencyKind;
  readonly name: KindName;
}

const BY_NAME = new Map<string, Named[]>();
for (const kind of agencyKinds()) {
  for (const name of kind.names) for (const word of [name.full, ...name.short]) put(word, { kind, name });
}

function put(word: string, named: Named): void {
  const known = BY_NAME.get(word);
  if (known === undefined) BY_NAME.set(word, [named]);
  else known.push(named);
}

/**
 * What body a name means (科技局, 科学技术委员会, 教育和体育局), by full names, abbreviations and names of kinds put together; null
 * for one that the registry does not know. Of names written alike the one borne in the year is meant.
 */
export function knownBody(words: string, year: number | null): KnownBody | null {
  const body = withoutInner(words);
  const named = BY_NAME.get(body) ?? [];
  const one = named.find(({ name }) => isBorneIn(name, year)) ?? named[0];
  if (one !== undefined) return { kinds: [one.kind.id], full: one.name.full, entry: one.name };
  const short = AGENCIES.together.find((together) => together.short === body);
  if (short !== undefined)
    return { kinds: sorted(short.kinds as readonly AgencyKindId[]), full: short.full, entry: null };
  return putTogether(body);
}

/** 科学技术局党组 reports for 科学技术局. */
export function withoutInner(words: string): string {
  const inner = AGENCIES.within.find(({ word }) => words.endsWith(word) && words.length > word.length + 2);
  return inner === undefined ? words : words.slice(0, -inner.word.length);
}

let stems: WordTrie<AgencyKindId> | undefined;

function putTogether(body: string): KnownBody | null {
  const trie = (stems ??= new WordTrie(stemsOfAll()));
  const stem = plain(stemOf(body) ?? "");
  const kinds: AgencyKindId[] = [];
  for (let at = 0; at < stem.length;) {
    const found = trie.longestAt(stem, at);
    if (found === null) return null;
    kinds.push(found.value);
    at = found.end;
  }
  return kinds.length < 2 ? null : { kinds: sorted([...new Set(kinds)]), full: body, entry: null };
}

const stemsOfAll = (): readonly (readonly [string, AgencyKindId])[] =>
  agencyKinds().flatMap(({ id, names }) =>
    names.flatMap(({ full, short }) =>
      [full, ...short].flatMap((word) => {
        const stem = plain(stemOf(word) ?? "");
        return stem.length < 2 ? [] : [[stem, id] as const];
      }),
    ),
  );

/** A body's name without its ending; null where it has none of them. */
function stemOf(body: string): string | null {
  const ending = AGENCIES.endings.find((word) => body.endsWith(word));
  return ending === undefined ? null : body.slice(0, -ending.length);
}

const plain = (stem: string): string => AGENCIES.joins.reduce<string>((rest, join) => rest.replaceAll(join, ""), stem);

const sorted = (kinds: readonly AgencyKindId[]): readonly AgencyKindId[] => [...kinds].sort();
