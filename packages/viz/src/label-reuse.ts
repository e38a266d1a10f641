import { reuseEnglish } from "./label-reuse-en.ts";
import { reuseChinese } from "./label-reuse-zh.ts";
import type { Language } from "./label.ts";

/** Whom a report may share words with. */
export type ReuseRelation = "self" | "superior" | "peer";

/** Why words stand in several reports, as charts tell it: prescribed wording, or another report. */
export type ReuseKind = "formula" | ReuseRelation;

/** What is left out of a comparison of words; see core's `reuseMatrix`. */
export type ReuseMask = "formulas" | "titles" | "nothing";

/** What the charts of shared words say of their own. Shares come in as words: 「6.5%」. */
export interface ReuseWords {
  readonly kind: Readonly<Record<ReuseKind, string>>;
  /** The same in two or three signs, for cells. */
  readonly short: Readonly<Record<ReuseRelation, string>>;
  readonly unrelated: string;
  readonly matrix: {
    readonly tooFew: string;
    readonly noPair: (relations: readonly string[]) => string;
    readonly none: (reports: number, minimum: number) => string;
    readonly most: (report: string, source: string, share: string, others: number) => string;
    readonly subtitle: (minimum: number, mask: ReuseMask, years: string) => string;
    readonly corner: string;
    readonly rampTitle: string;
    readonly upTo: (from: number, to: number) => string;
    readonly from: (from: number) => string;
    readonly zero: string;
    readonly outline: (relation: "self" | "superior") => string;
    readonly blank: string;
    readonly only: (relations: readonly string[]) => string;
    readonly left: (left: number, drawn: number) => string;
    readonly direction: string;
    readonly noText: (reports: string) => string;
    readonly unread: (reports: number) => string;
    readonly cell: (report: string, source: string, share: string) => string;
    readonly rowAlt: (report: string, most: string) => string;
    readonly characters: (covered: string, chars: string) => string;
  };
  readonly ribbon: {
    readonly headline: (report: string, shares: readonly string[], own: string) => string;
    readonly share: (kind: string, share: string) => string;
    readonly nothingShared: (report: string, own: string) => string;
    /** Of a report of which no other is the agency's earlier, a superior's or a peer's; `shares` are of prescribed wording. */
    readonly nothingCompared: (report: string, shares: readonly string[]) => string;
    readonly noText: (report: string) => string;
    readonly subtitle: (minimum: number, chars: string, masked: string, year: string) => string;
    readonly opening: string;
    /** A lane by its number from above. */
    readonly lane: (number: number, kind: string, share: string, count: number) => string;
    readonly rest: string;
    readonly moved: (from: string, to: string) => string;
    readonly overlap: string;
    readonly absent: (kinds: readonly string[]) => string;
    readonly section: (name: string, parts: readonly string[]) => string;
    readonly stretches: (kind: string, count: number) => string;
    readonly pairHeadline: (report: string, source: string, passages: number, share: string) => string;
    readonly pairNothing: (report: string, source: string, minimum: number) => string;
    readonly pairUnrelated: (report: string, source: string) => string;
    readonly pairSubtitle: (minimum: number, kind: string) => string;
    readonly pairOrder: (kept: number, moved: number) => string;
    readonly pairFormula: string;
    readonly pairOne: string;
    readonly scale: (chars: string) => string;
  };
  /** That shared words are no proof of copying. */
  readonly caution: string;
  readonly axis: {
    readonly report: string;
    readonly source: string;
    readonly relation: string;
    readonly share: string;
    readonly characters: string;
    readonly shingles: string;
    readonly kind: string;
    readonly section: string;
    readonly quote: string;
    readonly sourceSection: string;
    readonly sourceQuote: string;
    readonly length: string;
  };
}

/** The words of the charts of shared text in a language. */
export const reuseWords = (language: Language): ReuseWords => (language === "en" ? reuseEnglish : reuseChinese);
