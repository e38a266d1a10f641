import { MEASURE_WORDS } from "../../generated/measures.ts";
import { type BlockId, OUTLINE } from "../../generated/outline.ts";
import { type Quoted, quoted } from "../../kit/span.ts";
import type { Report, Section } from "../../report/report.ts";
import type { Sentence } from "../../report/sentences.ts";
import { outlineMarkAt } from "../../text/outline-mark.ts";
import { measured, type ReportMeasure } from "./report-measure.ts";

/** How many shortcomings a report names, how often it says why, and how much it plans. */
export function listedIn(report: Report, sentences: readonly Sentence[]): readonly ReportMeasure[] {
  const { problems, causes } = partedByCause(sentences.filter(({ block }) => block === "problems"));
  const plan = sentences.filter(({ block }) => block === "plan");
  const lacking = problems.filter(({ words }) => saysOne(words, MEASURE_WORDS.lacks));
  const because = problems.filter(({ words }) => saysOne(words, MEASURE_WORDS.causes));
  const listedCauses = itemsIn(report, causes);
  return [
    counted("meta.problems_named", mostOf(headingsUnder(report, "problems"), itemsIn(report, problems)), lacking),
    counted("meta.causes_given", [...because, ...(listedCauses.length > 0 ? listedCauses : causes)], []),
    counted("meta.plan_items", mostOf(headingsUnder(report, "plan"), itemsIn(report, plan)), plan),
  ];
}

/** Behind 存在上述不足的原因: the items listed are causes. */
function partedByCause(sentences: readonly Sentence[]): {
  readonly problems: readonly Sentence[];
  readonly causes: readonly Sentence[];
} {
  const at = sentences.findIndex(({ words }) => saysOne(words, MEASURE_WORDS.causeLists));
  return at < 0
    ? { problems: sentences, causes: [] }
    : { problems: sentences.slice(0, at), causes: sentences.slice(at) };
}

const saysOne = (words: string, any: readonly { readonly word: string }[]): boolean =>
  any.some(({ word }) => words.includes(word));

const mostOf = (a: readonly Quoted[], b: readonly Quoted[]): readonly Quoted[] => (a.length >= b.length ? a : b);

/** A measure of items; where nothing is listed, of some of the block's sentences. */
function counted(
  id: "meta.problems_named" | "meta.causes_given" | "meta.plan_items",
  items: readonly Quoted[],
  otherwise: readonly Sentence[],
): ReportMeasure {
  const counted = items.length > 0 ? items : otherwise;
  return measured(
    id,
    counted.length,
    counted.map(({ quote, start, end }) => ({ quote, start, end })),
  );
}

/** The headings right below those of a block. */
const headingsUnder = ({ outline }: Report, block: BlockId): readonly Quoted[] =>
  outline.children
    .filter(({ blocks }) => blocks.includes(block))
    .flatMap((section) =>
      section.children.filter(({ span }) => blockIn(section, span.start) === block).map(({ heading }) => heading),
    );

/** The block that a section's text belongs to at a place, by its turns. */
const blockIn = ({ turns, block }: Section, offset: number): BlockId | null =>
  turns.findLast(({ start }) => start <= offset)?.block ?? block;

/** The items listed in sentences, each to the next or to the end of its sentence. */
const itemsIn = (report: Report, sentences: readonly Sentence[]): readonly Quoted[] =>
  sentences.flatMap(({ words, at }) => {
    const starts = itemStarts(words);
    return starts.map((start, index) => {
      const end = starts[index + 1] ?? words.length;
      return quoted(report.text.content, report.view.toLayer({ start: at + start, end: at + end }));
    });
  });

const NUMBERED = new RegExp(
  MEASURE_WORDS.listed.map(({ word }) => word.replace("{han}", `[${OUTLINE.numerals}]{1,3}`)).join("|"),
  "uy",
);

/** Where items open in a sentence: at its beginning, behind a colon, and 一是 behind a comma too. */
export function itemStarts(words: string): readonly number[] {
  const starts: number[] = [];
  for (let at = 0; at < words.length; at++) {
    const before = words.charAt(at - 1);
    if (at > 0 && before !== ":" && before !== ",") continue;
    NUMBERED.lastIndex = at;
    const isMarked = before !== "," && (outlineMarkAt(words, at)?.rank ?? 0) > 1;
    if (isMarked || NUMBERED.test(words)) starts.push(at);
  }
  return starts;
}
