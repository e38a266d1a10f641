import type { Codebook } from "../../codebook/codebook.ts";
import type { Span } from "../../kit/span.ts";
import { END, indicatorNames, type EnglishName, type Meant } from "./indicator-names.ts";
import { type LatinWindow, latinWindows } from "./latin-windows.ts";
import type { QuestionText } from "./question-text.ts";

/** A stretch of a question that means indicators. */
export interface NamedIndicators extends Span {
  readonly meant: readonly Pick<Meant, "indicators" | "theme">[];
  /** Whether the word may mean so much (案件) that only what reports state is taken. */
  readonly isWide: boolean;
}

/** A word that may mean more than this is wide. */
const MOST_MEANT = 6;
const LONGEST = 24;

/** Every stretch of a question that means indicators or a theme, long and short. */
export function indicatorsNamedIn(text: QuestionText, codebook: Codebook): readonly NamedIndicators[] {
  const { byWord, english } = indicatorNames(codebook);
  const chinese = [...text.text].flatMap((_, at) => chineseAt(text.text, at, byWord));
  return [...chinese, ...latinWindows(text).flatMap((window) => inEnglish(window, english))];
}

function chineseAt(
  text: string,
  at: number,
  byWord: ReadonlyMap<string, readonly Meant[]>,
): readonly NamedIndicators[] {
  const found: NamedIndicators[] = [];
  for (let end = at + 2; end <= Math.min(text.length, at + LONGEST); end++) {
    const meant = surest(byWord.get(text.slice(at, end)) ?? []);
    const isWide = meant.length > MOST_MEANT;
    if (meant.length > 0 && (!isWide || isNameOfThings(meant))) found.push({ start: at, end, meant, isWide });
  }
  return found;
}

/** A word that names end in is the name of things in Chinese; a wide one that they only begin with or hold says nothing. */
const isNameOfThings = (meant: readonly Meant[]): boolean => meant.every(({ rank }) => rank <= END);

/** The likeliest meanings: of names that end in one another the most general (执法人员, not 新增执法人员). */
function surest(meanings: readonly Meant[]): readonly Meant[] {
  const best = Math.min(...meanings.map(({ rank }) => rank));
  const likely = once(meanings.filter(({ rank }) => rank === best));
  return likely.filter(({ name }) => !likely.some((other) => other.name !== name && name.endsWith(other.name)));
}

const once = (meanings: readonly Meant[]): readonly Meant[] => [
  ...new Map(meanings.map((meant) => [`${meant.theme ?? ""} ${meant.indicators.join()}`, meant])).values(),
];

/** A name holds every word of the window; of several those with the fewest other words. */
function inEnglish({ tokens, start, end }: LatinWindow, names: readonly EnglishName[]): readonly NamedIndicators[] {
  const holding = names
    .filter((name) => tokens.every((token) => name.tokens.includes(token)))
    .map(({ tokens: all, meant, isExperimental }) => ({
      ...meant,
      rank: all.length - tokens.length + (isExperimental ? LONGEST : 0),
    }));
  const best = Math.min(...holding.map(({ rank }) => rank));
  const meant = once(holding.filter(({ rank }) => rank === best));
  return meant.length > 0 && meant.length <= MOST_MEANT ? [{ start, end, meant, isWide: false }] : [];
}
