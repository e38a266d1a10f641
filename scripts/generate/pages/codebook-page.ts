import type { IndicatorEntry } from "../../../packages/core/src/codebook/codebook-schema.ts";
import type { CodebookFiles } from "../read-codebook.ts";
import { indicatorSection } from "./indicator-section.ts";
import { filled, wordIn, type PageLanguage, type PageWords } from "./page-words.ts";

/** The codebook as a page to read: a table and a section for each theme, then what changed between editions. */
export function codebookPage(files: CodebookFiles, words: PageWords, language: PageLanguage): string {
  const { edition, themes, indicators, rules } = files;
  const ofTheme = (theme: string) => indicators.filter(({ id }) => id.startsWith(`${theme}.`));
  const count = (standing: string): number => indicators.filter((entry) => entry.standing === standing).length;
  const counts = {
    edition,
    count: indicators.length,
    established: count("established"),
    experimental: count("experimental"),
  };
  return [
    `# ${words.title[language]} ${edition}`,
    "",
    filled(words.intro[language], counts),
    "",
    words.caution[language],
    "",
    ...themes.flatMap((theme) => [
      `## ${theme[language]}`,
      "",
      ...overview(ofTheme(theme.id), words, language),
      "",
      ...ofTheme(theme.id).map((entry) => indicatorSection(entry, { rules, words, language })),
    ]),
    ...crossings(files, words, language),
    "",
  ].join("\n");
}

const COLUMNS = ["id", "name", "unit", "kind", "sum", "standing"] as const;

function overview(entries: readonly IndicatorEntry[], words: PageWords, language: PageLanguage): readonly string[] {
  const rows = entries.map((entry) => [
    `\`${entry.id}\``,
    entry[language],
    entry.unit,
    wordIn(words.kinds, entry.kind, language),
    wordIn(words.sums, entry.sum ?? "never", language),
    wordIn(words.standings, entry.standing, language),
  ]);
  return table(
    COLUMNS.map((column) => wordIn(words.columns, column, language)),
    rows,
  );
}

function crossings({ crosswalk }: CodebookFiles, words: PageWords, language: PageLanguage): readonly string[] {
  const word = (name: string): string => wordIn(words.crosswalk, name, language);
  const rows = crosswalk.changes.map((change) => [
    change.from,
    change.to,
    `\`${change.id}\``,
    wordIn(words.relations, change.relation, language),
    change.of.map((id) => `\`${id}\``).join(" "),
    change[language],
  ]);
  const columns = ["from", "to", "id", "relation", "of", "note"];
  const headers = columns.map((name) => (name === "id" ? wordIn(words.columns, "id", language) : word(name)));
  return [`## ${word("title")}`, "", word("intro"), "", ...table(headers, rows)];
}

const table = (headers: readonly string[], rows: readonly (readonly string[])[]): readonly string[] => [
  line(headers),
  line(headers.map(() => "---")),
  ...rows.map(line),
];

const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
