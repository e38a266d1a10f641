import { anyOf } from "../kit/any-of.ts";
import { DENIALS } from "./fixed-words.ts";

/** Words that hold a connector but join nothing (及时, 和解), or a connector. */
const PIECE = new RegExp(`(${anyOf(DENIALS.whole)})|${anyOf(DENIALS.connectors)}`, "g");

/** The items of a list as one writes them in Chinese: 甲、乙和丙 is three. Empty items are dropped. */
export function listItems(words: string): readonly string[] {
  const items: string[] = [];
  let from = 0;
  PIECE.lastIndex = 0;
  for (let match = PIECE.exec(words); match !== null; match = PIECE.exec(words)) {
    if (match[1] !== undefined) continue;
    items.push(words.slice(from, match.index));
    from = match.index + match[0].length;
  }
  items.push(words.slice(from));
  return items.map((item) => item.trim()).filter((item) => item !== "");
}
