import { OUTLINE } from "../../generated/outline.ts";
import { MEASURES, READING_NAMES } from "../../generated/measures.ts";

/** A name in both languages. */
export interface BilingualName {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
}

/** What the parts of a report's reading are called: fields of the masthead, blocks, topics, measures and their values. */
export interface ReadingNames {
  readonly parts: readonly BilingualName[];
  readonly columns: readonly BilingualName[];
  readonly fields: readonly BilingualName[];
  readonly values: readonly BilingualName[];
  readonly blocks: readonly BilingualName[];
  readonly topics: readonly BilingualName[];
  readonly measures: readonly BilingualName[];
}

/** The names, to print a report's masthead, outline and measures in either language. */
export const readingNames = (): ReadingNames => ({
  ...READING_NAMES,
  blocks: OUTLINE.blocks,
  topics: OUTLINE.topics,
  measures: MEASURES,
});
