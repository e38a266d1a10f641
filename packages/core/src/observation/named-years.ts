import { SENTENCE_WORDS } from "../generated/lexicon.ts";
import { anyOf } from "../kit/any-of.ts";

const { five_years, five_years_read_through, five_years_whole, congresses, named_years_leads, since } = SENTENCE_WORDS;

const FIRST_YEARS: ReadonlyMap<string, number> = new Map(Object.entries({ ...five_years, ...congresses }));
const LENGTH = 5;

/** The closing mark of “七五”普法 stands inside of the name. */
const NAMES = [...FIRST_YEARS.keys()].map((name) => [...name].join('["”’]?'));
const NAMED = new RegExp(
  `^${anyOf(named_years_leads)}?["“‘]?(${NAMES.join("|")})["”’]?${anyOf(five_years_read_through)}?(?:(${anyOf(five_years_whole)})|${since})`,
);
/** 党的二十大期间 is the week in which a congress sits. */
const isCongress = (name: string): boolean => Object.hasOwn(congresses, name);
const NAMED_ALONE = new RegExp(`${NAMED.source}$`);

/** What the years of a number are read from. */
export interface NamedYears {
  /** The number's clause up to it. */
  readonly own: string;
  /** The clause before. */
  readonly before: string;
  /** The report's year. */
  readonly year: number;
  /** A plan may reach past the report's year, a fact may not. */
  readonly isPlanned: boolean;
}

/**
 * The years that a plan or a party congress gives to a number, as ISO 8601 writes an interval: “十三五”期间 2016/2020, 党的十九大以来 from 2017
 * to the report's year. At the head of the number's clause or as a clause of its own before it. Null where nothing of the kind is said, and
 * where one year alone is left.
 */
export function namedYears({ own, before, year, isPlanned }: NamedYears): string | null {
  const [, said = "", whole] = NAMED.exec(own) ?? NAMED_ALONE.exec(before) ?? [];
  const name = said.replace(/["”’]/g, "");
  const from = FIRST_YEARS.get(name);
  if (from === undefined || from > year || (whole !== undefined && isCongress(name))) return null;
  const last = from + LENGTH - 1;
  const to = whole === undefined ? year : isPlanned ? last : Math.min(last, year);
  return from < to ? `${from}/${to}` : null;
}
