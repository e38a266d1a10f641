import type { ColumnData, StringData } from "./column-data.ts";
import { emptyBitmap, isNullAt, type NullBitmap, setNull } from "./null-bitmap.ts";
import { isRequired, kindOf } from "./schema.ts";

/** One column after another of the same kind; it may hold nulls if either may. */
export function appendColumn(a: ColumnData, b: ColumnData): ColumnData {
  const length = a.length + b.length;
  const type = isRequired(a.type) && isRequired(b.type) ? a.type : kindOf(a.type);
  const stored = { type, length, nulls: appendNulls(a, b) };
  if (a.kind === "number" && b.kind === "number") {
    return { ...stored, kind: "number", numbers: put(new Float64Array(length), a.numbers, b.numbers) };
  }
  if (a.kind === "boolean" && b.kind === "boolean") {
    return { ...stored, kind: "boolean", flags: put(new Uint8Array(length), a.flags, b.flags) };
  }
  return { ...stored, kind: "string", ...appendWords(a as StringData, b as StringData) };
}

function put<A extends Float64Array | Int32Array | Uint8Array>(into: A, a: A, b: A): A {
  into.set(a);
  into.set(b, a.length);
  return into;
}

function appendNulls(a: ColumnData, b: ColumnData): NullBitmap {
  const nulls = emptyBitmap(a.length + b.length);
  nulls.set(a.nulls);
  for (let row = 0; row < b.length; row += 1) if (isNullAt(b.nulls, row)) setNull(nulls, a.length + row);
  return nulls;
}

function appendWords(a: StringData, b: StringData): Pick<StringData, "codes" | "words"> {
  const known = new Map(a.words.map((word, code) => [word, code]));
  const translated = b.words.map((word) => {
    const code = known.get(word) ?? known.size;
    known.set(word, code);
    return code;
  });
  const codes = put(
    new Int32Array(a.length + b.length),
    a.codes,
    b.codes.map((code) => translated[code] ?? 0),
  );
  return { codes, words: [...known.keys()] };
}
