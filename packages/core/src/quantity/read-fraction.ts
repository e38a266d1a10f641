import { isHan } from "../text/characters.ts";
import { HEDGES_AFTER, HEDGES_BETWEEN, NUMERALS, type HedgeWord } from "./fixed-words.ts";
import { hedgeBefore, intervalOf } from "./hedge.ts";
import { numeralAt, type Numeral } from "./numeral.ts";
import type { Quantity } from "./quantity.ts";

/** A fraction or percentage in words that a numeral opens: 三分之二, 百分之五, 千分之三, 九成, 一半. */
export function readFraction(view: string, at: number, numeral: Numeral | null): Quantity | null {
  const { fraction, percent, permille, half } = NUMERALS;
  if (view.startsWith(half.word, at))
    return shareOf(view, { start: at, end: at + half.word.length }, 50, "%", half.word);
  if (view.startsWith(percent.word, at)) return partsOf(view, at, at + percent.word.length, "%", 1, percent.word);
  if (view.startsWith(permille.word, at)) return partsOf(view, at, at + permille.word.length, "‰", 1, permille.word);
  if (numeral === null) return null;
  if (view.startsWith(fraction.word, numeral.end)) {
    return partsOf(view, at, numeral.end + fraction.word.length, "", 1 / numeral.value, fraction.word);
  }
  return tenths(view, numeral);
}

function partsOf(
  view: string,
  start: number,
  from: number,
  unit: string,
  scale: number,
  rule: string,
): Quantity | null {
  const numeral = numeralAt(view, from);
  if (numeral === null) return null;
  const value = unit === "" ? Math.round(numeral.value * scale * 1e4) / 1e4 : numeral.value;
  return shareOf(view, { start, end: numeral.end }, value, unit, rule);
}

/** 九成, 三成五, 2成: tenths, as per cent. */
function tenths(view: string, numeral: Numeral): Quantity | null {
  const { tenth, half_tenth: halfOfOne } = NUMERALS;
  if (!view.startsWith(tenth.word, numeral.end) || numeral.value > 10) return null;
  const from = numeral.end + tenth.word.length;
  const rest = numeralAt(view, from);
  if (view.startsWith(halfOfOne.word, from))
    return shareOf(
      view,
      { start: numeral.start, end: from + halfOfOne.word.length },
      numeral.value * 10 + 5,
      "%",
      tenth.word,
    );
  const hundredths = rest !== null && rest.han && rest.value < 10 && rest.end - rest.start === 1 ? rest : null;
  const follows = HEDGES_AFTER.longestAt(view, from);
  if (!numeral.han && hundredths === null && follows === null) return null;
  return shareOf(
    view,
    { start: numeral.start, end: hundredths?.end ?? from },
    numeral.value * 10 + (hundredths?.value ?? 0),
    "%",
    tenth.word,
  );
}

/** 不足编制数的九成, 约占原条款数的三分之一: the hedge stands before the whole that the share is of. */
function hedgeOfWhole(view: string, start: number): HedgeWord | null {
  const of = start - NUMERALS.of.word.length;
  if (!view.startsWith(NUMERALS.of.word, of)) return null;
  for (let at = of - 1; at > Math.max(0, of - LONGEST_WHOLE); at--) {
    if (!isHan(view.charCodeAt(at))) return null;
    const hedge = hedgeBefore(view, at, false);
    if (hedge !== null) return hedge.hedge;
  }
  return null;
}

const LONGEST_WHOLE = 12;

function shareOf(
  view: string,
  { start, end }: { start: number; end: number },
  value: number,
  unit: string,
  rule: string,
): Quantity {
  const before = hedgeBefore(view, start, false);
  const after = HEDGES_AFTER.longestAt(view, end) ?? HEDGES_BETWEEN.longestAt(view, end);
  const hedge = after?.value ?? before?.hedge ?? hedgeOfWhole(view, start);
  const step = unit === "" ? 0 : rule === NUMERALS.tenth.word ? 10 : 1;
  return {
    form: "fraction",
    value,
    ...intervalOf({ value, step, whole: false }, hedge),
    hedge: hedge?.means ?? "exact",
    unit,
    unitClass: "percent",
    number: { start: before?.start ?? start, end },
    span: { start: before?.start ?? start, end: after?.end ?? end },
    unitAt: null,
    rule: `fraction:${rule}`,
  };
}
