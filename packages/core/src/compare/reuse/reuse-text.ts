import { BREAK, standIn } from "../../kit/signs.ts";
import type { Span } from "../../kit/span.ts";
import { bodyLinesOf } from "../../report/body-lines.ts";
import type { Report } from "../../report/report.ts";
import { isHan } from "../../text/characters.ts";
import { type FormulaFound, formulasIn } from "./formulas-in.ts";
import { maskedSpans } from "./masked-spans.ts";

/** A listed formula where it stands in a report; its span is of the view. */
export interface FormulaPlace extends Span {
  readonly number: number;
  /** Chinese characters. */
  readonly length: number;
}

/**
 * A report as it is compared: its Chinese characters in order, folded as the view folds them; punctuation, blanks, digits and
 * letters are passed over. A title in book marks and a heading are a break; a listed formula is one stand-in.
 *
 * `at[i]` is the place of sign `i` in the view; -1 for a break. Counts are of Chinese characters from the title to the signature.
 */
export interface ReuseText {
  readonly signs: Uint16Array;
  readonly at: Int32Array;
  /** Characters of the report: masked, in listed formulas, and own signs together. */
  readonly chars: number;
  readonly masked: number;
  readonly formulas: readonly FormulaPlace[];
}

/** What is masked: titles, headings and listed formulas; titles and headings, so that formulas are words like others; nothing. */
export type MaskedWords = "formulas" | "titles" | "nothing";

/** Read a report for comparing. */
export function reuseTextOf(report: Report, mask: MaskedWords = "formulas"): ReuseText {
  const reader = new TextReader(report.view.text, mask === "formulas");
  const masks = mask === "nothing" ? [] : maskedSpans(report);
  let next = 0;
  for (const { start, end } of bodyLinesOf(report)) {
    let at = start;
    for (; next < masks.length && masks[next]!.start < end; next++) {
      reader.read(at, Math.min(masks[next]!.start, end));
      at = Math.max(at, reader.mask(Math.max(at, masks[next]!.start), Math.min(masks[next]!.end, end)));
    }
    reader.read(at, end);
  }
  return reader.whole(titleLength(report));
}

class TextReader {
  private readonly signs: Uint16Array;
  private readonly at: Int32Array;
  private readonly places: FormulaPlace[] = [];
  private run: number[] = [];
  private length = 0;
  private chars = 0;
  private masked = 0;

  constructor(
    private readonly text: string,
    private readonly withFormulas: boolean,
  ) {
    this.signs = new Uint16Array(2 * text.length + 2);
    this.at = new Int32Array(2 * text.length + 2);
  }

  /** Take the characters between two places of the view into the present run. */
  read(start: number, end: number): void {
    for (let place = start; place < end; place++) if (isHan(this.text.charCodeAt(place))) this.run.push(place);
  }

  /** Pass over masked words: the run ends. Answers with their end. */
  mask(start: number, end: number): number {
    const han = hanBetween(this.text, start, end);
    this.masked += han;
    this.chars += han;
    this.endRun();
    return end;
  }

  whole(title: number): ReuseText {
    this.endRun();
    const { signs, at, length, places } = this;
    return {
      signs: signs.slice(0, length),
      at: at.slice(0, length),
      chars: this.chars + title,
      masked: this.masked + title,
      formulas: places,
    };
  }

  private endRun(): void {
    const { run } = this;
    if (run.length === 0) return;
    this.run = [];
    this.chars += run.length;
    const found = this.withFormulas ? formulasIn(run.map((place) => this.text.charAt(place)).join("")) : [];
    let from = 0;
    for (const formula of found) {
      this.putOwn(run, from, formula.start);
      this.putFormula(run, formula);
      from = formula.end;
    }
    this.putOwn(run, from, run.length);
    this.put(BREAK, -1);
  }

  private putOwn(run: readonly number[], from: number, to: number): void {
    for (let index = from; index < to; index++) this.put(this.text.charCodeAt(run[index]!), run[index]!);
  }

  private putFormula(run: readonly number[], { number, start, end }: FormulaFound): void {
    this.places.push({ number, start: run[start]!, end: run[end - 1]! + 1, length: end - start });
    this.put(standIn(number), run[start]!);
  }

  private put(sign: number, place: number): void {
    this.signs[this.length] = sign;
    this.at[this.length++] = place;
  }
}

/** Chinese characters of the title; it is no line of the body. */
function titleLength({ view, masthead }: Report): number {
  if (masthead.title === null) return 0;
  const { start, end } = masthead.title.evidence;
  return hanBetween(view.text, view.fromLayer(start), view.fromLayer(end));
}

function hanBetween(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) if (isHan(text.charCodeAt(at))) count++;
  return count;
}
