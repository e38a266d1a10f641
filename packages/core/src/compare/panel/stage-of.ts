import { STAGE } from "../../generated/compare.ts";
import { meantBy, type Observation } from "../../observation/observation.ts";

/** What is counted at several stages: normative documents, permits, cases. */
export type ThingId = (typeof STAGE.things)[number]["thing"];

/** A stage of such a thing: consulted, reviewed, issued, filed. */
export type StageId = (typeof STAGE.things)[number]["stages"][number]["stage"];

/** The stages of one thing. */
export type StageOf<T extends ThingId> = Extract<
  (typeof STAGE.things)[number],
  { readonly thing: T }
>["stages"][number]["stage"];

/** One stage of a thing with its names and the indicators that count the thing at it. */
export interface Stage {
  readonly stage: StageId;
  readonly zh: string;
  readonly en: string;
  readonly indicators: readonly string[];
  readonly words: readonly string[];
}

/** A thing with its stages, in their order. */
export interface StagedThing {
  readonly thing: ThingId;
  readonly zh: string;
  readonly en: string;
  readonly stages: readonly Stage[];
}

/** Every thing that is counted at several stages; see data/compare/stage.yaml. */
export const stagedThings = (): readonly StagedThing[] => STAGE.things;

/**
 * At which stage a statement counts a thing; null where it counts something else. An indicator of one stage decides; of an indicator that may
 * be of several, the words of the quote and of the counted thing do, and null where they say nothing.
 */
export function stageOf(statement: Observation, thing: StagedThing): Stage | null {
  const indicator = meantBy(statement);
  if (indicator === null) return null;
  const possible = thing.stages.filter(({ indicators }) => indicators.includes(indicator));
  if (possible.length < 2) return possible[0] ?? null;
  return possible.find(({ words }) => words.some((word) => says(statement, word))) ?? null;
}

const says = ({ quote, what }: Observation, word: string): boolean => quote.includes(word) || what.includes(word);
