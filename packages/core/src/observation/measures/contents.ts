import { type BlockId, BODIES, OUTLINE, type TopicId } from "../../generated/outline.ts";
import { MEASURE_WORDS } from "../../generated/measures.ts";
import type { Quoted } from "../../kit/span.ts";
import type { Report, Section } from "../../report/report.ts";
import type { Sentence } from "../../report/sentences.ts";
import { measured, type ReportMeasure } from "./report-measure.ts";

/** Something that a report holds, with the words that show it: headings where there are any, else sentences. */
export interface Present<T> {
  readonly id: T;
  readonly by: "heading" | "text";
  readonly words: readonly Quoted[];
}

/** In so many sentences a topic must be spoken of that no heading names. */
const FEWEST_SENTENCES = 3;
const MOST_SHOWN = 3;

/** The mandated blocks and the topics that a report holds. */
export function contentsOf(report: Report, sentences: readonly Sentence[]): readonly ReportMeasure[] {
  const [blocks, topics] = [blocksPresent(report, sentences), topicsPresent(report, sentences)];
  return [
    measured("meta.blocks_present", blocks.length, inOrder(blocks)),
    measured("meta.topics_present", topics.length, inOrder(topics)),
  ];
}

/**
 * The mandated blocks that are there, in the order of the rule: by a heading; by a paragraph that goes over to one; the duties of
 * the first responsible person also by a sentence on them.
 */
export function blocksPresent({ outline }: Report, sentences: readonly Sentence[]): readonly Present<BlockId>[] {
  const sections = sectionsIn(outline);
  return OUTLINE.blocks.flatMap(({ id, mandated }) => {
    if (!mandated) return [];
    const headings = sections
      .filter(({ blocks }) => blocks.some((block) => block === id))
      .map(({ heading }) => heading);
    return present(
      id,
      headings,
      sentences.filter((sentence) => opensBlock(sentence, id)),
      1,
    );
  });
}

const opensBlock = ({ block, words }: Sentence, id: BlockId): boolean =>
  block === id || (id === "first_responsible" && MEASURE_WORDS.responsible.some(({ says }) => saysAll(words, says)));

/** The topics that are there, in the order of the plan: by a heading, or in three sentences at least. */
export function topicsPresent({ outline }: Report, sentences: readonly Sentence[]): readonly Present<TopicId>[] {
  const sections = sectionsIn(outline);
  return OUTLINE.topics.flatMap(({ id }) => {
    const headings = sections.filter(({ topics }) => topics.includes(id)).map(({ heading }) => heading);
    const words = BODIES.topics.filter(({ topic }) => topic === id).map(({ word }) => word);
    const spoken = sentences.filter((sentence) => words.some((word) => sentence.words.includes(word)));
    return present(id, headings, spoken, FEWEST_SENTENCES);
  });
}

function present<T>(
  id: T,
  headings: readonly Quoted[],
  sentences: readonly Sentence[],
  fewest: number,
): readonly Present<T>[] {
  if (headings.length > 0) return [{ id, by: "heading", words: headings }];
  const words = sentences.slice(0, MOST_SHOWN).map(({ quote, start, end }) => ({ quote, start, end }));
  return sentences.length < fewest ? [] : [{ id, by: "text", words }];
}

const sectionsIn = (section: Section): readonly Section[] => [
  ...section.children.flatMap((child) => [child, ...sectionsIn(child)]),
];

function saysAll(words: string, says: readonly string[]): boolean {
  let from = 0;
  return says.every((word) => {
    const at = words.indexOf(word, from);
    from = at + word.length;
    return at >= 0;
  });
}

const inOrder = (present: readonly Present<unknown>[]): readonly Quoted[] =>
  present.flatMap(({ words }) => words).sort((a, b) => a.start - b.start || a.end - b.end);
