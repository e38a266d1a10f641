/** Full-width by East Asian Width (UAX 11): Han, kana, full-width forms, and the quotes and dots that Chinese fonts set wide. */
const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u2018-\u201d\u2026\u3000-\u303f\uff00-\uff60\uffe0-\uffe6]/u;

/** Kinds of narrow characters and their widths in Noto Sans SC, in parts of the font size; the last is any other. */
const narrow: readonly (readonly [RegExp, number])[] = [
  [/[\s,.:;'|!il]/u, 0.27],
  [/[()[\]\-rtfj]/u, 0.34],
  [/[A-Zmw%]/u, 0.68],
  [/./u, 0.55],
];

const widthOf = (character: string): number =>
  wide.test(character) ? 1 : (narrow.find(([kind]) => kind.test(character))?.[1] ?? 0);

/**
 * About how wide a text is, in the unit of `size`. Good enough to break lines and to leave room; pictures are laid out
 * with the true widths of the font (render/font-metrics.ts).
 */
export const textWidth = (text: string, size: number): number =>
  [...text].reduce((sum, character) => sum + widthOf(character), 0) * size;

/** Marks that must not begin a line, and marks that must not end one (GB/T 15834). */
const notFirst = /^[\s\p{Pe}\p{Pf}、，。；：！？％%～—…,.;:!?]/u;
const notLast = /[\p{Ps}\p{Pi}]\s*$/u;

/** 「40 次」, 「2023 年」: a number keeps its measure word. */
const isCounted = (before: string, piece: string): boolean => /\d\s$/.test(before) && /^\p{Script=Han}/u.test(piece);

/** Where a line may break: after every Han character, between Latin words, never before a closing mark. */
function pieces(text: string): readonly string[] {
  const found = text.match(/[^\s\p{Script=Han}、，。；：！？（）「」〔〕《》“”]+\s*|\s+|./gu) ?? [];
  return found.reduce<string[]>((joined, piece) => {
    const last = joined.at(-1);
    const holds = last !== undefined && (notFirst.test(piece) || notLast.test(last) || isCounted(last, piece));
    if (holds) joined[joined.length - 1] = last + piece;
    else joined.push(piece);
    return joined;
  }, []);
}

/** Break a text into lines of at most `width`, by Chinese rules between Han characters and by words elsewhere. */
export function wrap(text: string, size: number, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces(text)) {
    if (line !== "" && textWidth((line + piece).trimEnd(), size) > width) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += piece;
  }
  if (line.trim() !== "") lines.push(line.trimEnd());
  return lines;
}

/**
 * Break a heading or a name into as few lines as `wrap`, at the ends of clauses and before brackets where a line is
 * then at least half full, so that no line ends in the middle of a word.
 */
export function wrapClauses(text: string, size: number, width: number): readonly string[] {
  const lines = wrap(text, size, width);
  const [first, ...rest] = lines;
  if (first === undefined || rest.length === 0) return lines;
  const ends = [...first.matchAll(/[，；：。、]|[;:,.]\s|.(?=[（〔])/gu)].map(
    ({ index, 0: mark }) => index + mark.length,
  );
  const end = ends.filter((at) => textWidth(first.slice(0, at), size) > width / 2).at(-1);
  if (end === undefined)
    return [first, ...wrapClauses(text.slice(text.indexOf(first) + first.length).trimStart(), size, width)];
  const broken = [first.slice(0, end).trimEnd(), ...wrapClauses(text.slice(end).trimStart(), size, width)];
  return broken.length > lines.length ? lines : broken;
}
