import type { CorrectionAction, DoubtKind } from "@fazhi/core";
import type { Language } from "./label.ts";
import { reviewChinese } from "./label-review-zh.ts";
import { reviewEnglish } from "./label-review-en.ts";

/** Fields of a statement that a person may change on the page, in order. */
export type ReviewField = "indicator" | "value" | "unit" | "hedge" | "low" | "high" | "status" | "role" | "period";

/** What the page says while one works with it; `{n}` and the like are filled in by the page. */
export type ReviewSaying =
  | "progress"
  | "coderMissing"
  | "dateWrong"
  | "reasonMissing"
  | "nothingChanged"
  | "numberWrong"
  | "indicatorUnknown"
  | "intervalMissing"
  | "periodWrong"
  | "ready"
  | "mend"
  | "copied"
  | "copyFailed"
  | "kept"
  | "notKept"
  | "between"
  | "confirmReason";

/** Every word that the page for checking statements says of its own. */
export interface ReviewWords {
  readonly title: string;
  readonly kicker: string;
  readonly skipLink: string;
  readonly intro: readonly string[];
  readonly coder: string;
  readonly date: string;
  readonly show: string;
  readonly everything: string;
  readonly undecided: string;
  readonly decision: string;
  readonly open: string;
  readonly action: Readonly<Record<CorrectionAction, string>>;
  readonly reason: string;
  readonly why: string;
  readonly notDoubted: string;
  readonly doubt: Readonly<Record<DoubtKind, string>>;
  readonly others: string;
  readonly field: Readonly<Record<ReviewField, string>>;
  readonly code: Readonly<Record<string, string>>;
  readonly noIndicator: string;
  readonly openEnd: string;
  readonly place: (report: string, start: number, end: number) => string;
  readonly decided: (coder: string, date: string) => string;
  readonly addedBy: (coder: string, date: string, reason: string) => string;
  readonly result: string;
  readonly resultIntro: string;
  readonly yaml: string;
  readonly download: string;
  readonly copy: string;
  readonly needsScript: string;
  readonly nothing: string;
  readonly footer: string;
  readonly say: Readonly<Record<ReviewSaying, string>>;
}

const WORDS: Readonly<Record<Language, ReviewWords>> = { "zh-CN": reviewChinese, en: reviewEnglish };

/** The wording of the page in a language. */
export const reviewWords = (language: Language): ReviewWords => WORDS[language];
