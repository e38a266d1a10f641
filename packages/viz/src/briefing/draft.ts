import { blockAt, type Quoted, type Reading, type ReportKey, sectionAt } from "@fazhi/core";
import type { BriefingPart } from "../label-briefing.ts";
import { questionWords } from "../label-question.ts";
import { onOneLine, sentenceAround } from "../page/sentence-around.ts";
import type { Block, BriefingSection, Figure, Note, QuoteLine } from "./briefing.ts";
import type { BriefingChart } from "./briefing-charts.ts";
import type { Citation } from "./phrase.ts";
import type { BriefingPlan } from "./plan-briefing.ts";
import { reportLink } from "./verdict-sentence.ts";
import type { Wording } from "./wording.ts";

/** Everything that the parts of one briefing share while they are composed. */
export interface Draft {
  readonly plan: BriefingPlan;
  readonly wording: Wording;
  /** In order, by the part that each stands in; see briefing-charts.ts. */
  readonly charts: ReadonlyMap<string, BriefingChart>;
}

/** A part with its heading. */
export const sectionOf = (draft: Draft, part: BriefingPart, blocks: readonly Block[]): BriefingSection => ({
  part,
  heading: draft.wording.words.part[part],
  intro: narrowIntro(draft, part),
  blocks,
});

function narrowIntro({ plan, wording }: Draft, part: BriefingPart): string | null {
  const { intro } = questionWords(wording.language);
  const { years = null, indicators = null } = plan.narrowed ?? {};
  if (part === "agencies" && years !== null) return years.length === 1 ? intro.agenciesInYear : intro.agencies;
  return part === "changes" && indicators !== null ? intro.changes : null;
}

/** The chart of a part; none where none is drawn for it. */
export function figuresOf({ charts }: Draft, part: string): readonly Figure[] {
  const chart = charts.get(part);
  return chart === undefined ? [] : [{ kind: "figure", number: [...charts.keys()].indexOf(part) + 1, chart }];
}

const readingOf = ({ plan }: Pick<Draft, "plan">, report: string): Reading | undefined =>
  plan.readings.readings.find((reading) => reading.report.id === report);

const keyOf = ({ plan }: Pick<Draft, "plan">, report: string): ReportKey | undefined =>
  plan.reports.find((key) => key.report === report);

/** How a line shows a quote: inside its sentence, or alone. */
export type ShowQuote = (draft: Pick<Draft, "plan">, report: string, quote: Quoted, aside?: string) => QuoteLine;

/** A quote inside its sentence. */
export const quotedSentence: ShowQuote = (draft, report, quote, aside) => {
  const reading = readingOf(draft, report);
  const alone = quoteAlone(draft, report, quote, aside);
  return reading === undefined ? alone : { ...alone, ...sentenceAround(reading.report, quote) };
};

/** A quote without its sentence. */
export const quoteAlone: ShowQuote = (_, report, { quote, start, end }, aside) => ({
  kind: "quote",
  cites: { report, start, end },
  before: "",
  words: onOneLine(quote),
  after: "",
  aside: aside ?? null,
});

/** What the `number`-th note says of a citation. */
export function noteOf(draft: Pick<Draft, "plan" | "wording">, cites: Citation, number: number): Note {
  const { report, start, end } = cites;
  const [key, reading] = [keyOf(draft, report), readingOf(draft, report)];
  const quote = reading?.report.text.content.slice(start, end) ?? "";
  return {
    number,
    quote: quotedSentence(draft, report, { quote, start, end }),
    report: key === undefined ? { text: report, source: report } : reportLink(key, draft.wording),
    section: reading === undefined ? "" : sectionWords(reading, start),
  };
}

/** The innermost heading above a place, as printed. A spoken one (三是…) that opens the very paragraph says nothing more. */
function sectionWords({ report }: Reading, start: number): string {
  if (blockAt(report.outline, start) === "preamble") return "";
  const { mark, title } = sectionAt(report.outline, start);
  return onOneLine(mark + title);
}
