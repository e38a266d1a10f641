import { UNIT_WORDS } from "../../packages/core/src/generated/lexicon.ts";

/** What a coder states of a quantity; extracted observations have the same fields and more. */
export interface Coded {
  readonly value: number;
  readonly unit: string;
  readonly hedge: string;
  readonly indicator: string | null;
  readonly status: string;
  readonly period: string;
  readonly role: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

const ATTRIBUTES = ["unit", "hedge", "status", "role", "period"] as const;
type Attribute = (typeof ATTRIBUTES)[number];

/** How an extraction compares with a coding. Ratios are of counts; NaN where nothing was there to count. */
export interface Score {
  readonly coded: number;
  readonly extracted: number;
  readonly matched: number;
  readonly precision: number;
  readonly recall: number;
  readonly zerosCoded: number;
  readonly zerosMatched: number;
  readonly indicatorPrecision: number;
  readonly indicatorRecall: number;
  readonly attributes: Readonly<Record<Attribute, number>>;
  readonly misses: readonly string[];
}

const GREAT: Readonly<Record<string, number>> = { 千: 1e3, 万: 1e4, 百万: 1e6, 千万: 1e7, 亿: 1e8, 万亿: 1e12 };

/** 2563 万元 is 25 630 000 元. */
function canonical(value: number, unit: string): { readonly value: number; readonly unit: string } {
  const [, great, rest] = /^(百万|千万|万亿|千|万|亿)(.+)$/u.exec(unit) ?? [];
  return great === undefined || rest === undefined ? { value, unit } : { value: value * (GREAT[great] ?? 1), unit: rest };
}

const CLASS = new Map<string, string>(UNIT_WORDS.units.map(({ word, class: kind }) => [word, kind === "kind" || kind === "batch" ? "thing" : kind]));
const unitClass = (unit: string): string => CLASS.get(unit) ?? unit;
const near = (a: number, b: number): boolean => a === b || Math.abs(a - b) <= 1e-3 * Math.max(Math.abs(a), Math.abs(b));

const sameUnit = (a: Coded, b: Coded): boolean =>
  unitClass(canonical(a.value, a.unit).unit) === unitClass(canonical(b.value, b.unit).unit);

/** Compare the extraction of one report with its coding; each line of either matches once at most. */
export function scoreReport(coded: readonly Coded[], extracted: readonly Coded[]): Score {
  const { pairs, free } = pairsOf(coded, extracted);
  return tally(pairs, extracted, free);
}

/** Each coded line with the extracted one that matches it, or null; and the extracted lines that are left over. */
export function pairsOf<T extends Coded>(coded: readonly Coded[], extracted: readonly T[]) {
  const free = new Set(extracted);
  const pairs = coded.map((line) => [line, take(line, free)] as const);
  return { pairs, free };
}

function take<T extends Coded>(line: Coded, free: Set<T>): T | null {
  const value = canonical(line.value, line.unit).value;
  const hits = [...free].filter(
    (other) => other.start < line.end && line.start < other.end && near(canonical(other.value, other.unit).value, value),
  );
  const hit = hits.find(({ indicator }) => indicator === line.indicator) ?? hits[0] ?? null;
  if (hit !== null) free.delete(hit);
  return hit;
}

function tally(pairs: readonly (readonly [Coded, Coded | null])[], extracted: readonly Coded[], spare: ReadonlySet<Coded>): Score {
  const met = pairs.filter((pair): pair is readonly [Coded, Coded] => pair[1] !== null);
  const count = (test: (pair: readonly [Coded, Coded]) => boolean): number => met.filter(test).length;
  const rightly = count(([line, hit]) => line.indicator !== null && hit.indicator === line.indicator);
  const zeros = pairs.filter(([line]) => line.value === 0);
  const same = (key: Attribute) => count(([line, hit]) => (key === "unit" ? sameUnit(line, hit) : line[key] === hit[key]));
  return {
    coded: pairs.length,
    extracted: extracted.length,
    matched: met.length,
    precision: met.length / extracted.length,
    recall: met.length / pairs.length,
    zerosCoded: zeros.length,
    zerosMatched: zeros.filter(([, hit]) => hit !== null).length,
    indicatorPrecision: rightly / extracted.filter(({ indicator }) => indicator !== null).length,
    indicatorRecall: rightly / pairs.filter(([line]) => line.indicator !== null).length,
    attributes: Object.fromEntries(ATTRIBUTES.map((key) => [key, same(key) / met.length])) as Record<Attribute, number>,
    misses: [...pairs.flatMap(([line, hit]) => missesOf(line, hit)), ...[...spare].map((extra) => `extra    ${shown(extra)}`)],
  };
}

function missesOf(line: Coded, hit: Coded | null): readonly string[] {
  if (hit === null) return [`missed   ${shown(line)}`];
  const mapped = hit.indicator === line.indicator ? [] : [`mapped   ${hit.indicator ?? "-"} wanted ${shown(line)}`];
  const wrong = ATTRIBUTES.filter((key) => (key === "unit" ? !sameUnit(line, hit) : line[key] !== hit[key]));
  return [...mapped, ...wrong.map((key) => `${key.padEnd(8)} ${hit[key]} wanted ${line[key]}: ${JSON.stringify(line.quote)}`)];
}

const shown = ({ value, unit, indicator, quote }: Coded): string => `${value}${unit} [${indicator ?? "-"}] ${JSON.stringify(quote)}`;
