import { codebookOf } from "../../codebook/codebook-of.ts";
import { papersCited } from "../../report/papers-cited.ts";
import { sentencesOf } from "../../report/sentences.ts";
import type { Reading } from "../reading.ts";
import { contentsOf } from "./contents.ts";
import { listedIn } from "./listed-items.ts";
import { numbersOf } from "./numbers.ts";
import { measured, type ReportMeasure } from "./report-measure.ts";
import { sizeOf } from "./size.ts";
import { timelinessOf } from "./timeliness.ts";

/**
 * What can be measured of a report itself: when it came out, how long it is, which contents and topics it holds, how much of it is
 * numbers, what it lists and cites. Every measure of the definitions once, in their order.
 */
export function reportMeasures(
  reading: Pick<Reading, "report" | "observations" | "codebook">,
): readonly ReportMeasure[] {
  const { report, observations } = reading;
  const sentences = sentencesOf(report);
  const papers = papersCited(report);
  return [
    ...timelinessOf(report.masthead),
    ...sizeOf(report, sentences),
    ...contentsOf(report, sentences),
    ...numbersOf(observations, sentences, codebookOf(reading).lexicon),
    ...listedIn(report, sentences),
    measured(
      "meta.laws_cited",
      papers.length,
      papers.flatMap(({ mentions }) => mentions.slice(0, 1)),
    ),
  ];
}
