import { reportMeasures, type NumeralAccount, type Quoted, type Section, type Span } from "@fazhi/core";
import { markup, type Markup } from "../page/markup.ts";
import type { Mark } from "../page/report-text.ts";
import { quoteId } from "./reader-address.ts";
import { meaningOf, type ReaderPage, type Statement } from "./reader-page.ts";
import { evidenceOf, placesOf, rowId, sectionId } from "./reader-places.ts";
import { STATEMENT_KINDS } from "./statement-kind.ts";
import { statedValue } from "./stated-value.ts";

/** Numerals that are marked lightly: what they are is worth seeing, and none of them is counted. */
const LIGHT: readonly NumeralAccount["class"][] = ["date", "reference", "name"];

/**
 * Everything that is marked in the text: quantities with their number behind them, other numerals by their class, and the words that
 * the other parts of the page lead to. Each stretch has its id once.
 */
export function marksOf(page: ReaderPage, headings: readonly Section[]): readonly Mark[] {
  const marks = new Map<string, Mark>();
  const add = (mark: Mark): void => {
    if (mark.end > mark.start && !marks.has(mark.id)) marks.set(mark.id, mark);
  };
  for (const together of byQuote(page.statements)) add(quantityMark(page, together));
  for (const numeral of page.numerals) if (numeral.class === "unread") add(numeralMark(page, numeral));
  for (const span of ledTo(page)) add(anchorOf(span));
  for (const section of headings) add(runInHeading(section));
  for (const numeral of page.numerals) if (LIGHT.includes(numeral.class)) add(numeralMark(page, numeral));
  return [...marks.values()];
}

/** Statements of the same words stand under one mark. */
export function byQuote(statements: readonly Statement[]): readonly (readonly [Statement, ...Statement[]])[] {
  const groups = new Map<string, [Statement, ...Statement[]]>();
  for (const statement of statements) {
    const id = quoteId(statement.observation);
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [statement]);
    else group.push(statement);
  }
  return [...groups.values()];
}

function quantityMark(page: ReaderPage, together: readonly [Statement, ...Statement[]]): Mark {
  const { start, end, topic } = together[0].observation;
  const id = quoteId({ start, end });
  const kind = STATEMENT_KINDS.find((one) => together.some((statement) => statement.kind === one)) ?? "unknown";
  const numbers = together.map(({ number }) => number).join(",");
  const topicName = topic === null ? page.words.noTopic : page.nameOf("topics", topic);
  const said = together.map(
    ({ observation }) => `${meaningOf(observation, page)}${page.wording.labels.colon}${statedValue(observation, page)}`,
  );
  return {
    id,
    start,
    end,
    every: markup`class="q ${kind}" data-topic="${topic ?? ""}" title="${[...said, topicName].join(" · ")}"`,
    after: referenceOf(page, id, numbers, [...said, page.words.kind[kind].name].join(" · "), together[0].number),
  };
}

/** The small number behind a quantity: it leads to its row, and opens its details where scripts run. */
const referenceOf = ({ words }: ReaderPage, id: string, numbers: string, names: string, first: number): Markup =>
  markup`<a class="ref" href="#${rowId(first)}" data-quote="${id}" data-n="${numbers}" aria-label="${words.reference(numbers, names)}"></a>`;

const numeralMark = ({ words }: ReaderPage, { start, end, class: kind, rule }: NumeralAccount): Mark => ({
  id: kind === "unread" ? quoteId({ start, end }) : `numeral-${start}-${end}`,
  start,
  end,
  tag: "span",
  every: markup`class="n ${kind}" title="${words.numeral[kind].name} (${rule})"`,
  ...(kind === "unread" ? {} : { first: markup`` }),
  after: null,
});

const anchorOf = ({ start, end }: Span): Mark => ({
  id: quoteId({ start, end }),
  start,
  end,
  tag: "span",
  every: markup`class="anchor"`,
  after: null,
});

/** A heading that the paragraph under it goes on from in its own line. */
const runInHeading = ({ heading: { start, end }, depth }: Section): Mark => ({
  id: sectionId({ start, end }),
  start,
  end,
  tag: "strong",
  first: markup`role="heading" aria-level="${headingLevel(depth)}" tabindex="-1"`,
  after: null,
});

/** The part of the report is under a heading of level 2. */
export const headingLevel = (depth: number): number => Math.min(6, depth + 2);

/** The words that other parts of the page lead to. */
function ledTo({ reading, checks }: ReaderPage): readonly Quoted[] {
  const { findings, corrections = [], report } = reading;
  return [
    ...findings.flatMap(({ quotes, reason }) => (reason === undefined ? quotes : [...quotes, reason.quote])),
    ...checks.flatMap(({ quotes }) => quotes),
    ...corrections.map(({ correction }) => correction),
    ...evidenceOf(report.masthead),
    ...reportMeasures(reading).flatMap(placesOf),
  ];
}
