import { BREAK_WORDS } from "../../generated/breaks.ts";
import type { AnyIndicatorId } from "../../codebook/indicator.ts";
import { anyOf } from "../../kit/any-of.ts";
import { meantBy } from "../../observation/observation.ts";
import type { Reading } from "../../observation/reading.ts";
import { type Sentence, sentencesOf } from "../../report/sentences.ts";
import type { AgencyReports, DatedReport } from "./agency-reports.ts";
import type { SeriesBreak } from "./series-break.ts";

type BreakWords = (typeof BREAK_WORDS)[number];

/** What the reports of an agency say themselves of other counting, forms, duties and names; of their plans nothing is told. */
export const wordBreaks = ({ reports }: AgencyReports): readonly SeriesBreak[] =>
  reports.flatMap((after) => {
    const before = reports.findLast(({ year }) => year < after.year) ?? null;
    return after.reading === null ? [] : breaksIn(after.reading, before, after);
  });

function breaksIn(reading: Reading, before: DatedReport | null, after: DatedReport): readonly SeriesBreak[] {
  if (!mayTell(reading)) return [];
  return sentencesOf(reading.report)
    .filter(({ block }) => block !== "plan")
    .flatMap((sentence) =>
      breakWordsIn(sentence.words).flatMap(({ code, status, severity }) =>
        indicatorsIn(reading, sentence).map((indicator): SeriesBreak => ({
          code,
          status,
          severity,
          indicator,
          before,
          after,
          reason: `the report says so: ${sentence.words}`,
          source: after.key.report,
          checked: null,
          quotes: [{ quote: sentence.quote, start: sentence.start, end: sentence.end }],
        })),
      ),
    );
}

const STOPS = /[。;!?\n]/u;

/** Whether it is worth while to divide a report into sentences. */
const mayTell = ({ report }: Reading): boolean =>
  report.view.text.split(STOPS).some((words) => NEAR.test(words) && breakWordsIn(words).length > 0);

const NEAR = new RegExp(anyOf(BREAK_WORDS.flatMap(({ near }) => near)));

/** The entries that a sentence fulfils, one of each code. */
export function breakWordsIn(words: string): readonly BreakWords[] {
  const found = BREAK_WORDS.filter(
    ({ near, with: confirming, not }) =>
      holds(words, near) && (confirming.length === 0 || holds(words, confirming)) && !holds(words, not),
  );
  return found.filter(({ code }, at) => found.findIndex((other) => other.code === code) === at);
}

/** The indicators that a sentence states; [null] where it states none. */
function indicatorsIn({ observations }: Reading, { start, end }: Sentence): readonly (AnyIndicatorId | null)[] {
  const stated = observations.filter((it) => start <= it.start && it.end <= end).flatMap((it) => meantBy(it) ?? []);
  return stated.length === 0 ? [null] : [...new Set(stated)];
}

const holds = (text: string, words: readonly string[]): boolean => words.some((word) => text.includes(word));
