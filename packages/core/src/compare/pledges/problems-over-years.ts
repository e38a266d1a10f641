import { type Analysis, analysisOf } from "../../frame/analysis.ts";
import type { Row } from "../../frame/schema.ts";
import type { Reading, Readings } from "../../observation/reading.ts";
import { sentencesOf } from "../../report/sentences.ts";
import { Baseline, type BaselineOptions } from "./baseline.ts";
import { ConsecutiveReports } from "./consecutive-reports.ts";
import type { BlockItem } from "./block-items.ts";
import { measureSentences } from "./measure-sentences.ts";
import { planItems } from "./plans-of.ts";
import {
  PROBLEM_FOLLOWED_SCHEMA,
  problemFollowed,
  type ProblemFollowedSchema,
  type ProblemPlaces,
  type ProblemTest,
} from "./problem-followed.ts";
import { problemsIn } from "./report-problems.ts";
import { SentenceIndex } from "./sentence-index.ts";
import { LIKENESS_SOURCE, likenedBy, type SimilarityOptions, thresholdOf } from "./similarity-options.ts";

/** How shortcomings are held against other places. */
export interface ProblemsOverYearsOptions extends SimilarityOptions, BaselineOptions {
  /** From which likeness one shortcoming repeats another, and a measure carries out a plan; 0.5 where left out. */
  readonly threshold?: number;
  /** From which likeness a plan or a measure answers a shortcoming in its own words; 0.3 where left out. */
  readonly answerThreshold?: number;
}

/**
 * Whether shortcomings come back from the year before, are answered by the plan beside them, and by what the next report tells. It says
 * what words are alike, not whether a shortcoming was mended.
 */
export function problemsOverYears(
  readings: Readings,
  options: ProblemsOverYearsOptions = {},
): Analysis<ProblemFollowedSchema> {
  const how = likenedBy(options);
  const threshold = thresholdOf("threshold", options.threshold ?? 0.5);
  const answerThreshold = thresholdOf("answerThreshold", options.answerThreshold ?? 0.3);
  const reports = new ConsecutiveReports(readings);
  const doneIn = (reading: Reading): SentenceIndex => new SentenceIndex(measureSentences(reading), how);
  const baseline = new Baseline(readings, reports, doneIn, options);
  const namedIn = (reading: Reading): SentenceIndex => new SentenceIndex(itemsNamed(reading), how);
  const namedElsewhere = new Baseline(readings, reports, namedIn, options);
  const asked = { reports, baseline, namedElsewhere, doneIn, how, threshold, answerThreshold };
  return analysisOf(
    PROBLEM_FOLLOWED_SCHEMA,
    readings.readings.flatMap((reading) => rowsOf(reading, asked)),
    {
      method: {
        id: "problems-over-years",
        formula: `${how.likeness} of the ${how.gram}-character pieces without titles and usual words: of whole shortcomings (before), of the best pair of sentences (plan, next)`,
        source: LIKENESS_SOURCE[how.likeness],
        settings: { ...how, threshold, answerThreshold, baseline: baseline.reports, seed: baseline.seed },
      },
      notes: reports.notes(),
    },
  );
}

const itemsNamed = ({ report }: Reading): readonly BlockItem[] => problemsIn(report).map(({ item }) => item);

interface Asked extends ProblemTest {
  readonly reports: ConsecutiveReports;
  readonly doneIn: (reading: Reading) => SentenceIndex;
}

function rowsOf(reading: Reading, asked: Asked): readonly Row<ProblemFollowedSchema>[] {
  const sentences = sentencesOf(reading.report);
  const problems = problemsIn(reading.report, sentences);
  if (problems.length === 0) return [];
  const [before, next] = [asked.reports.beside(reading, -1), asked.reports.beside(reading, 1)];
  const earlier = before.reading === null ? [] : itemsNamed(before.reading);
  const places: ProblemPlaces = {
    before,
    next,
    named: new SentenceIndex(earlier, asked.how),
    planned: new SentenceIndex(
      planItems(reading, sentences).flatMap((item) => item.sentences),
      asked.how,
    ),
    done: next.reading === null ? null : asked.doneIn(next.reading),
  };
  return problems.map((problem, index) => problemFollowed(reading, problem, index, places, asked));
}
