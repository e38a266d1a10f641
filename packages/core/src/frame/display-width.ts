/** How wide a terminal draws the characters whose width Unicode leaves open: “ ” … · ①. Old Chinese consoles draw 2. */
export type AmbiguousWidth = 1 | 2;

/** Wide and full-width characters of Unicode Standard Annex 11. */
const WIDE =
  /[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\u3247\u3250-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{1b2ff}\u{1f200}-\u{1f265}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;

/** The ambiguous ones that printed Chinese uses: quotes, dashes, dots, circled and Roman numerals, arrows, signs. */
const AMBIGUOUS =
  /[\xa7\xa8\xb0\xb1\xb4\xb7\xd7\xf7\u2010\u2013-\u2016\u2018\u2019\u201c\u201d\u2020-\u2022\u2024-\u2027\u2030\u2032\u2033\u2035\u203b\u203e\u2103\u2109\u2116\u2121\u2122\u2160-\u216b\u2170-\u2179\u2190-\u2199\u2208\u220f\u2211\u221a\u221d-\u2220\u2225\u2227-\u222b\u2234-\u2237\u2248\u2260\u2261\u2264-\u2267\u2460-\u24e9\u24eb-\u254b\u2550-\u2573\u25a0\u25a1\u25b2\u25b3\u25bc\u25bd\u25c6\u25c7\u25cb\u25ce\u25cf\u25ef\u2605\u2606\u2776-\u277f]/u;

/** Combining marks, joiners and other characters that take no place of their own. */
const ZERO = /[\p{Mn}\p{Me}\p{Cf}]/u;

const PRINTABLE_ASCII = /^[ -~]*$/;

/** Columns that a text takes in a terminal: a Han character takes two, a combining mark none. */
export function displayWidth(text: string, ambiguous: AmbiguousWidth = 1): number {
  if (PRINTABLE_ASCII.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += characterWidth(character, ambiguous);
  return width;
}

/** The text, or as much of it as fits into `width` columns together with the "…" that says that some is left out. */
export function truncateToWidth(text: string, width: number, ambiguous: AmbiguousWidth = 1): string {
  if (displayWidth(text, ambiguous) <= width) return text;
  const room = width - displayWidth("…", ambiguous);
  let kept = "";
  let used = 0;
  for (const character of text) {
    used += characterWidth(character, ambiguous);
    if (used > room) break;
    kept += character;
  }
  return room < 0 ? "" : `${kept}…`;
}

function characterWidth(character: string, ambiguous: AmbiguousWidth): number {
  if (ZERO.test(character)) return 0;
  if (WIDE.test(character)) return 2;
  return AMBIGUOUS.test(character) ? ambiguous : 1;
}
