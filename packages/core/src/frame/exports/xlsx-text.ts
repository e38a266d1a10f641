/** What XML cannot hold: control characters but tab and line feed, and U+FFFE and U+FFFF. A carriage return it would lose. */
const UNWRITABLE = "\\u0000-\\u0008\\u000b-\\u001f\\ufffe\\uffff";

/** An underscore that a reader would take for the beginning of an escape, once what is unwritable is escaped too. */
const TO_ESCAPE = new RegExp(`[${UNWRITABLE}]|_(?=x[0-9A-Fa-f]{4}[_${UNWRITABLE}])`, "g");

/**
 * A text as a workbook keeps it (ECMA-376 part 1, 22.9.2.19, ST_Xstring): what XML cannot hold is written _x000D_, and an
 * underscore that begins what looks like that is written _x005F_. Excel, LibreOffice and our reader undo it.
 */
export const xlsxText = (text: string): string =>
  text.replace(TO_ESCAPE, (found) => `_x${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);
