import { meantBy, type Codebook, type Correction, type DoubtKind, type ReviewItem } from "@fazhi/core";
import type { Language, ReviewWords } from "@fazhi/viz";
import { plainLine, printLine } from "./terminal.ts";

/** Statements to check, each with its place, what is read in it, why to look, and what was decided; then how many of each kind. */
export async function printReviewItems(
  items: readonly ReviewItem[],
  language: Language,
  codebook: Codebook,
): Promise<void> {
  const { reviewWords } = await import("@fazhi/viz");
  const words = reviewWords(language);
  for (const item of items) for (const line of linesOf(item, words, language, codebook)) await printLine(line);
  const counts = countsOf(items).map(([kind, count]) => `${words.doubt[kind]} ${count}`);
  await printLine([`${words.title} ${items.length}`, ...counts].join("\n  "));
}

function linesOf(item: ReviewItem, words: ReviewWords, language: Language, codebook: Codebook): readonly string[] {
  const { report, quote, start, end, observation, doubts, correction } = item;
  const { value, unit, hedge, status, role, period } = observation;
  const id = meantBy(observation);
  const name =
    id === null || !codebook.has(id) ? words.noIndicator : codebook.indicatorOf(id)[language === "en" ? "en" : "zh"];
  const codes = [hedge, status, role].map((code) => words.code[code] ?? code);
  return [
    `${plainLine(quote)}  ${plainLine(words.place(report, start, end))}`,
    `    ${plainLine([`${name} ${value}${unit}`, ...codes, period].join(" · "))}`,
    ...doubts.flatMap(({ kind, quotes }) => [
      `    ? ${words.doubt[kind]}`,
      ...quotes.map((other) => `        ${plainLine(other.quote)}  [${other.start}, ${other.end})`),
    ]),
    ...(correction === null ? [] : [`    ✓ ${plainLine(decisionLine(correction, words))}`]),
  ];
}

const decisionLine = ({ action, coder, date, reason }: Correction, words: ReviewWords): string =>
  `${words.action[action]} · ${words.decided(coder, date)} · ${reason}`;

function countsOf(items: readonly ReviewItem[]): readonly (readonly [DoubtKind, number])[] {
  const counts = new Map<DoubtKind, number>();
  for (const { doubts } of items)
    for (const kind of new Set(doubts.map((doubt) => doubt.kind))) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}
