import type { IndicatorEntry, NormEntry, RuleEntry } from "../../../packages/core/src/codebook/codebook-schema.ts";
import { wordIn, type PageLanguage, type PageWords } from "./page-words.ts";

/** What a section is written from: the rules that norms refer to, the words, the language. */
export interface SectionContext {
  readonly rules: readonly RuleEntry[];
  readonly words: PageWords;
  readonly language: PageLanguage;
}

/** All that is said of one indicator: definition, how it is counted, norms, comparability, examples. */
export function indicatorSection(entry: IndicatorEntry, context: SectionContext): string {
  const { language, words } = context;
  const label = (name: string): string => wordIn(words.labels, name, language);
  const list = (name: string, items: readonly string[]): readonly string[] =>
    items.length === 0 ? [] : [`- ${label(name)}`, ...items.map((item) => `  - ${item}`)];
  return [
    `#### ${entry[language]}`,
    "",
    `\`${entry.id}\` · ${facts(entry, context).join(" · ")}`,
    "",
    entry.definition?.[language] ?? "",
    "",
    ...list("rate", rateOf(entry, context)),
    ...list(
      "norms",
      entry.norms.map((norm) => normText(norm, entry, context)),
    ),
    ...list(
      "comparability",
      entry.comparability.map((note) => note[language]),
    ),
    ...list("examples", [entry.cues.flatMap(({ say }) => say).join(" · ")]),
    ...list(
      "counter",
      entry.counter_examples.map((one) => `${one.say} — ${one[language]}`),
    ),
    "",
  ].join("\n");
}

function facts(entry: IndicatorEntry, { words, language }: SectionContext): readonly string[] {
  const { since, until, edition } = entry;
  const label = (name: string, blanks: Readonly<Record<string, string | number>>): string =>
    wordIn(words.labels, name, language, blanks);
  return [
    entry.unit,
    wordIn(words.kinds, entry.kind, language),
    `${wordIn(words.columns, "sum", language)}: ${wordIn(words.sums, entry.sum ?? "never", language)}`,
    wordIn(words.standings, entry.standing, language),
    label("edition", { edition }),
    ...(since === undefined ? [] : [label("since", { year: since })]),
    ...(until === undefined ? [] : [label("until", { year: until })]),
  ];
}

function rateOf(entry: IndicatorEntry, { words, language }: SectionContext): readonly string[] {
  const { numerator, denominator, base_note: note } = entry;
  if (numerator === undefined || denominator === undefined) return [];
  const base = denominator === "unknown" ? wordIn(words.labels, "unknown", language) : coded(denominator);
  const rate = wordIn(words.labels, "of", language, { a: coded(numerator), b: base });
  return [note === undefined ? rate : `${rate}. ${note[language]}`];
}

/** Ids are set as code, words as they are. */
const coded = (base: string): string => (/^[a-z]+\.[a-z_]+$/.test(base) ? `\`${base}\`` : base);

function normText(norm: NormEntry, { unit }: IndicatorEntry, { rules, words, language }: SectionContext): string {
  const rule = rules.find(({ id }) => id === norm.rule) as RuleEntry;
  const label = (name: string, blanks = {}): string => wordIn(words.labels, name, language, blanks);
  const value = norm.value === undefined ? "" : `${label(norm.is ?? "exactly")} ${norm.value} ${unit}`;
  const named = [rule.number, norm.article === undefined ? undefined : label("article", { article: norm.article })];
  const years = `${rule.from}–${rule.to ?? ""}`;
  return [
    [`${rule[language]} (${[...named, years].filter((part) => part !== undefined).join(", ")})`, norm.asks?.[language]]
      .filter((part) => part !== undefined)
      .join(" — "),
    value,
    rule.source.startsWith("http") ? `[${label("source")}](${encodeURI(rule.source)})` : "",
    norm.checked ? "" : `*${label("unchecked")}*`,
  ]
    .filter((part) => part !== "")
    .join("; ");
}
