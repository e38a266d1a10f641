import { QUESTION_WORDS } from "../../generated/question.ts";
import { REGION } from "../../generated/region.ts";
import type { Span } from "../../kit/span.ts";
import { WordTrie } from "../../kit/word-trie.ts";
import { agencyKinds } from "../../report/agency-kind.ts";
import { divisionPrefix, findDivision } from "../../report/find-division.ts";
import { agenciesIn, bodyNames, type KnownAgency } from "./agency-names.ts";
import { latinWindows, tokensOf } from "./latin-windows.ts";
import { placesOf, type QuestionText } from "./question-text.ts";

/** A stretch of a question that names agencies: those of the reports, or none of them. */
export interface NamedAgencies extends Span {
  readonly agencies: readonly KnownAgency[];
}

let bodies: WordTrie<true> | undefined;

/** The longest name of a body that the registry knows and that begins at a place; 0 where none does. */
function bodyAt(text: string, at: number): number {
  const trie = (bodies ??= new WordTrie(bodyNames().map((name) => [name, true])));
  return (trie.longestAt(text, at)?.end ?? at) - at;
}

/** Every stretch of a question that names an agency, a kind of agency or a place, long and short. */
export function agenciesNamedIn(text: QuestionText, known: readonly KnownAgency[]): readonly NamedAgencies[] {
  const names = new Map<string, KnownAgency[]>();
  for (const agency of known) for (const name of agency.names) put(names, name, agency);
  return [
    ...[...names].flatMap(([name, agencies]) => placesOf(text.text, [name]).map((span) => ({ ...span, agencies }))),
    ...[...text.text].flatMap((_, at) => placeOrBodyAt(text.text, at, known)),
    ...kindsInEnglish(text, known),
    ...placesInEnglish(text, known),
  ];
}

function put(names: Map<string, KnownAgency[]>, name: string, agency: KnownAgency): void {
  const same = names.get(name);
  if (same === undefined) names.set(name, [agency]);
  else same.push(agency);
}

/** A place with its agencies; and a body, with its place or alone, that is none of the reports' agencies. */
function placeOrBodyAt(text: string, at: number, known: readonly KnownAgency[]): readonly NamedAgencies[] {
  const prefix = divisionPrefix(text.slice(at));
  const bare = REGION.bare.find(({ word }) => text.startsWith(word, at))?.word.length ?? 0;
  const ends = [0, bare, prefix?.length ?? 0].map((lead) => ({ lead, body: bodyAt(text, at + lead) }));
  return [
    ...(prefix === null ? [] : [{ start: at, end: at + prefix.length, agencies: agenciesIn(known, prefix.divisions) }]),
    ...ends.flatMap(({ lead, body }) => (body === 0 ? [] : [{ start: at, end: at + lead + body, agencies: [] }])),
  ];
}

const kindsInEnglish = (text: QuestionText, known: readonly KnownAgency[]): readonly NamedAgencies[] =>
  latinWindows(text).flatMap(({ tokens, ...span }) =>
    agencyKinds()
      .filter(({ en }) => isSame(tokensOf(en), tokens))
      .map(({ id }) => ({ ...span, agencies: known.filter(({ kinds }) => kinds.includes(id)) }))
      .filter(({ agencies }) => agencies.length > 0),
  );

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((token) => b.includes(token));

const placesInEnglish = (text: QuestionText, known: readonly KnownAgency[]): readonly NamedAgencies[] =>
  QUESTION_WORDS.places.flatMap(({ en, zh }) => {
    const division = findDivision(zh);
    const agencies = division === null ? [] : agenciesIn(known, [division]);
    return placesOf(text.text, [en]).map((span) => ({ ...span, agencies }));
  });
