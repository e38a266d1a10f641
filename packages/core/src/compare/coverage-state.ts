import { codebookOf } from "../codebook/codebook-of.ts";
import type { AnyIndicatorId } from "../codebook/indicator.ts";
import type { Quoted } from "../kit/span.ts";
import { contradicting, saysZero } from "../observation/find-contradictions.ts";
import type { Observation } from "../observation/observation.ts";
import type { Reading } from "../observation/reading.ts";
import { StatedText } from "../observation/stated-text.ts";
import type { Report, Section } from "../report/report.ts";
import type { CoverageState } from "./comparison.ts";
import { findMention } from "./find-mention.ts";
import { findNoPower } from "./find-no-power.ts";

/** A state, with the words that decide it. */
export interface Judged {
  readonly state: CoverageState;
  /** The words on which the state rests where they are no statement. */
  readonly evidence: readonly Quoted[];
}

/**
 * What is known of an indicator in one report, from its statements and from those of them that may be compared.
 *
 * A body without a power has no number of its use, and its zero is not another's zero. A goal is no number of the
 * year, but it shows that the report speaks of the matter, as a heading of the indicator's topic does, or its own words.
 */
export function coverageStateOf(
  reading: Reading,
  indicator: AnyIndicatorId,
  statements: readonly Observation[],
  kept: readonly Observation[],
): Judged {
  if (contradicting(new StatedText(kept, reading.report.view, codebookOf(reading))).length > 0)
    return { state: "conflict", evidence: [] };
  const reported = kept.length > 0 ? kept : statements.filter(({ status }) => status === "reported");
  if (reported.some((statement) => !saysZero(statement))) return { state: "stated", evidence: [] };
  const evidence = findNoPower(reading, indicator);
  if (evidence.length > 0) return { state: "no-power", evidence };
  if (reported.length > 0) return { state: "zero-stated", evidence };
  if (statements.length > 0 || hasTopic(reading.report, indicator)) return { evidence, state: "topic-no-number" };
  const mention = findMention(reading, indicator);
  return mention.length > 0 ? { evidence: mention, state: "topic-no-number" } : { evidence, state: "not-stated" };
}

/** A section of the report is about the indicator's theme; themes and topics share their names. */
function hasTopic({ outline }: Report, indicator: AnyIndicatorId): boolean {
  let topics = TOPICS.get(outline);
  if (topics === undefined) TOPICS.set(outline, (topics = new Set(topicsIn(outline))));
  return topics.has(indicator.split(".")[0] as string);
}

/** The topics of each report; found once. */
const TOPICS = new WeakMap<Section, ReadonlySet<string>>();

const topicsIn = ({ topics, children }: Section): readonly string[] => [...topics, ...children.flatMap(topicsIn)];
