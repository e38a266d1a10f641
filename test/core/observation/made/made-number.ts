import fc from "fast-check";

/** A number in one of the ways that reports write it, with what it means. */
export interface Wording {
  /** Stands before the number, between it and its unit, and behind the unit. */
  readonly before: string;
  readonly number: string;
  readonly between: string;
  readonly after: string;
  readonly value: number;
  readonly hedge: "exact" | "over" | "under" | "about";
  readonly low: number | null;
  readonly high: number | null;
}

const HAN = "零一二三四五六七八九";

/** 2 to 99 in Chinese numerals, as they stand before a measure word. */
function inHan(value: number): string {
  if (value === 2) return "两";
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  if (tens === 0) return HAN.charAt(ones);
  return `${tens === 1 ? "" : HAN.charAt(tens)}十${ones === 0 ? "" : HAN.charAt(ones)}`;
}

const fullWidth = (digits: string): string =>
  digits.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

const exactly = (
  value: number,
): Pick<Wording, "before" | "between" | "after" | "value" | "hedge" | "low" | "high"> => ({
  before: "",
  between: "",
  after: "",
  value,
  hedge: "exact",
  low: value,
  high: value,
});

const plain = fc
  .tuple(
    fc.integer({ min: 2, max: 9999 }).filter((value) => value < 1900 || value > 2100),
    fc.constantFrom("arabic", "grouped", "full"),
  )
  .map(([value, style]): Wording => {
    const digits = style === "grouped" ? value.toLocaleString("en-US") : String(value);
    return { ...exactly(value), number: style === "full" ? fullWidth(digits) : digits };
  });

const han = fc.integer({ min: 2, max: 99 }).map((value): Wording => ({ ...exactly(value), number: inHan(value) }));

const tenThousands = fc
  .integer({ min: 11, max: 999 })
  .filter((tenths) => tenths % 10 !== 0)
  .map((tenths): Wording => ({ ...exactly(tenths * 1000), number: `${tenths / 10}万` }));

/** 40余, 300多, 5万余: up to the next unit of the last digit written. */
const bounded = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.constantFrom("0", "00", "万"), fc.constantFrom("余", "多"))
  .map(([digit, tail, hedge]): Wording => {
    const step = tail === "万" ? 10_000 : 10 ** tail.length;
    const value = digit * step;
    return {
      before: "",
      number: `${digit}${tail}`,
      between: hedge,
      after: "",
      value,
      hedge: "over",
      low: value + 1,
      high: value + step - 1,
    };
  });

/** 近300: one unit of the last digit written down; 超过 and 以上 are open above, 不足 below; 约 is half such a unit on either side. */
const around = fc
  .tuple(fc.integer({ min: 2, max: 9 }), fc.constantFrom("超过", "逾", "近", "不足", "约", "以上", "左右"))
  .map(([digit, word]): Wording => {
    const value = digit * 100;
    const behind = word === "以上" || word === "左右";
    const place = { before: behind ? "" : word, number: String(value), between: "", after: behind ? word : "", value };
    if (word === "超过" || word === "逾") return { ...place, hedge: "over", low: value + 1, high: null };
    if (word === "以上") return { ...place, hedge: "over", low: value, high: null };
    if (word === "近") return { ...place, hedge: "under", low: value - 99, high: value - 1 };
    if (word === "不足") return { ...place, hedge: "under", low: 0, high: value - 1 };
    return { ...place, hedge: "about", low: value - 50, high: value + 50 };
  });

/** Any of them. */
export const wording: fc.Arbitrary<Wording> = fc.oneof(plain, han, tenThousands, bounded, around);
