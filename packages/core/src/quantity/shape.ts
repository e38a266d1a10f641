import { SHAPE_WORDS } from "../generated/lexicon.ts";
import { mayBeginWith } from "./first-signs.ts";
import { DIGITS, POWERS } from "./fixed-words.ts";

/** What a numeral can be that is no quantity. */
export type ShapeClass = "outline" | "date" | "reference" | "name" | "furniture";

/** A shape of numerals that count nothing; see data/lexicon/shape.yaml. */
export interface Shape {
  readonly id: string;
  readonly class: ShapeClass;
  /** Tried at the first character of a numeral. */
  readonly pattern: RegExp;
  /** Where this fits, the shape does not. */
  readonly not: RegExp | null;
}

const HAN_NUMERAL = `[${[...DIGITS.keys(), ...POWERS.keys()].join("")}]+`;
const sourceOf = (pattern: string): string =>
  pattern
    .replaceAll("{n}", `(?:\\d+(?:\\.\\d+)?|${HAN_NUMERAL})`)
    .replaceAll("{h}", HAN_NUMERAL)
    .replaceAll("{d}", "\\d+");
const sticky = (source: string): RegExp => new RegExp(source, "uy");

const SHAPES: readonly Shape[] = SHAPE_WORDS.shapes.map((shape) => ({
  id: shape.id,
  class: shape.class as ShapeClass,
  pattern: sticky(sourceOf(shape.pattern)),
  not: shape.not === undefined ? null : sticky(sourceOf(shape.not)),
}));

/** The shapes that a numeral of one first sign can have, and whether it has any of them, in one go: most have none. */
interface Candidates {
  readonly shapes: readonly Shape[];
  readonly any: RegExp;
}

const BY_FIRST_SIGN = new Map<number, Candidates>();

function candidatesAt(view: string, at: number): Candidates {
  const code = view.charCodeAt(at);
  let known = BY_FIRST_SIGN.get(code);
  if (known === undefined) {
    const shapes = SHAPES.filter(({ pattern }) => mayBeginWith(pattern.source, view.charAt(at)));
    known = { shapes, any: sticky(shapes.map(({ pattern }) => `(?:${pattern.source})`).join("|")) };
    BY_FIRST_SIGN.set(code, known);
  }
  return known;
}

/** The first shape of the lexicon that a numeral at `at` has, and where it ends; null for none. */
export function shapeAt(view: string, at: number): { readonly shape: Shape; readonly end: number } | null {
  const { shapes, any } = candidatesAt(view, at);
  any.lastIndex = at;
  if (!any.test(view)) return null;
  for (const shape of shapes) {
    shape.pattern.lastIndex = at;
    if (!shape.pattern.test(view) || shape.pattern.lastIndex === at || isExcepted(shape, view, at)) continue;
    return { shape, end: shape.pattern.lastIndex };
  }
  return null;
}

function isExcepted({ not }: Shape, view: string, at: number): boolean {
  if (not === null) return false;
  not.lastIndex = at;
  return not.test(view);
}
