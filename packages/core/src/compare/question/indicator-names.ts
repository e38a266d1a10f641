import type { Codebook } from "../../codebook/codebook.ts";
import type { AnyIndicatorId, AnyThemeId } from "../../codebook/indicator.ts";
import { QUESTION_WORDS } from "../../generated/question.ts";
import { tokensOf } from "./latin-windows.ts";

/** What a word may mean: an indicator, or all established indicators of a theme. */
export interface Meant {
  readonly indicators: readonly AnyIndicatorId[];
  readonly theme: AnyThemeId | null;
  /** The Chinese name that the word is a part of. */
  readonly name: string;
  /**
   * How sure the word means it, 0 first: the whole name, the end of it (the thing itself in Chinese), a word that reports
   * use for it or a part of the name, the beginning of a part, or a word that means it beside others only; 4 more where
   * reading it is experimental.
   */
  readonly rank: number;
}

/** The names of a codebook, in Chinese by their parts and in English by their words. */
export interface IndicatorNames {
  readonly byWord: ReadonlyMap<string, readonly Meant[]>;
  readonly english: readonly EnglishName[];
}

/** An English name as the set of its stems. */
export interface EnglishName {
  readonly tokens: readonly string[];
  readonly meant: Omit<Meant, "rank">;
  readonly isExperimental: boolean;
}

/** The rank of a word that a name ends in. */
export const END = 1;
const [WHOLE, PART, BEGINNING, EXPERIMENTAL] = [0, 2, 3, 4];
const SHORTEST = 2;
const PARTICLES: readonly string[] = QUESTION_WORDS.particles;
const KNOWN = new WeakMap<Codebook, IndicatorNames>();

/** The names of a codebook, filed once. */
export function indicatorNames(codebook: Codebook): IndicatorNames {
  const known = KNOWN.get(codebook);
  if (known !== undefined) return known;
  const names = { byWord: chineseNames(codebook), english: englishNames(codebook) };
  KNOWN.set(codebook, names);
  return names;
}

function chineseNames(codebook: Codebook): ReadonlyMap<string, readonly Meant[]> {
  const byWord = new Map<string, Meant[]>();
  const file = (word: string, meant: Meant): void => {
    if (word.length < SHORTEST || PARTICLES.some((one) => word.startsWith(one) || word.endsWith(one))) return;
    const same = byWord.get(word);
    if (same === undefined) byWord.set(word, [meant]);
    else same.push(meant);
  };
  for (const theme of codebook.themes) {
    const meant = { indicators: ofTheme(codebook, theme.id), theme: theme.id };
    if (meant.indicators.length > 0) fileName(theme.zh, meant, 0, file);
  }
  for (const { id, zh, standing } of codebook.indicators) {
    const shift = standing === "experimental" ? EXPERIMENTAL : 0;
    fileName(zh, { indicators: [id], theme: null }, shift, file);
    for (const { near, with: beside, where } of codebook.cuesOf(id)) {
      const rank = (beside.length + where.length > 0 ? BEGINNING : PART) + shift;
      for (const word of near) file(folded(word), { indicators: [id], theme: null, name: folded(zh), rank });
    }
  }
  return byWord;
}

/** The established indicators of a theme: what is not measured is not brought in unasked. */
const ofTheme = (codebook: Codebook, theme: AnyThemeId): readonly AnyIndicatorId[] =>
  codebook
    .ofStanding("established")
    .filter((indicator) => indicator.theme === theme)
    .map(({ id }) => id);

/** A name, its parts, and what each part begins and ends with. */
function fileName(
  name: string,
  meant: Pick<Meant, "indicators" | "theme">,
  shift: number,
  file: (word: string, meant: Meant) => void,
): void {
  const whole = folded(name);
  file(whole, { ...meant, name: whole, rank: WHOLE + shift });
  const parts = whole.split(/[^\p{L}\p{N}+]+/u).filter((part) => part !== "");
  parts.forEach((part, index) => {
    const isLast = index === parts.length - 1;
    if (part !== whole) file(part, { ...meant, name: part, rank: (isLast ? END : PART) + shift });
    for (let at = 1; at < part.length; at++) {
      if (isLast) file(part.slice(at), { ...meant, name: part, rank: END + shift });
      file(part.slice(0, -at), { ...meant, name: part, rank: BEGINNING + shift });
    }
  });
}

/** As questions are folded, without quotation marks. */
const folded = (words: string): string =>
  words
    .normalize("NFKC")
    .toLowerCase()
    .replace(/["'“”‘’「」]/g, "");

const englishNames = (codebook: Codebook): readonly EnglishName[] => [
  ...codebook.themes.flatMap(({ id, en, zh }) => {
    const meant = { indicators: ofTheme(codebook, id), theme: id, name: zh };
    return [en, id].map((name) => ({ tokens: tokensOf(name), meant, isExperimental: false }));
  }),
  ...codebook.indicators.flatMap(({ id, en, zh, standing }) => {
    const meant = { indicators: [id], theme: null, name: zh };
    const last = (id.split(".").at(-1) ?? "").replaceAll("_", " ");
    return [en, last].map((name) => ({ tokens: tokensOf(name), meant, isExperimental: standing === "experimental" }));
  }),
];
