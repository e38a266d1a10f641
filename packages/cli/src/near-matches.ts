import { distance } from "fastest-levenshtein";

const MOST = 3;

/** The words that look most like a misspelt one, nearest first; none where nothing is near. */
export function nearMatches(misspelt: string, known: readonly string[]): readonly string[] {
  const asked = misspelt.toLowerCase();
  return known
    .map((word) => ({ word, away: awayFrom(asked, word.toLowerCase()) }))
    .filter(({ word, away }) => away <= Math.max(2, Math.floor(word.length / 4)))
    .sort((a, b) => a.away - b.away)
    .slice(0, MOST)
    .map(({ word }) => word);
}

/** Letters to change; of an id with a dot also its last part alone, since that is what people remember. */
function awayFrom(asked: string, word: string): number {
  const last = word.slice(word.lastIndexOf(".") + 1);
  return Math.min(distance(asked, word), distance(asked, last));
}
