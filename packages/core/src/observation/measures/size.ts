import type { Report } from "../../report/report.ts";
import { bodyLinesOf } from "../../report/body-lines.ts";
import type { Sentence } from "../../report/sentences.ts";
import { measured, type ReportMeasure } from "./report-measure.ts";

/** How long a report is. */
export function sizeOf(report: Report, sentences: readonly Sentence[]): readonly ReportMeasure[] {
  const title = report.masthead.title?.value ?? "";
  const chars = bodyLinesOf(report).reduce((sum, { text }) => sum + hanIn(text), hanIn(title));
  return [measured("meta.chars", chars), measured("meta.sentences", sentences.length)];
}

const hanIn = (text: string): number => text.match(/\p{Script=Han}/gu)?.length ?? 0;
