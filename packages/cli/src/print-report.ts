import {
  printTable,
  readingNames,
  reportMeasures,
  type BilingualName,
  type Masthead,
  type Reading,
  type ReportMeasure,
  type Section,
} from "@fazhi/core";
import type { Language } from "@fazhi/viz";
import { plainLine, printLine, tableWidths } from "./terminal.ts";

/** How much of the words of a measure is shown. */
const MOST_WORDS = 3;

/** A report's masthead, outline and measures as three tables. */
export async function printReport(reading: Reading, language: Language): Promise<void> {
  const names = new Names(language);
  const { masthead, outline, id } = reading.report;
  await printLine(`${names.of("parts", "masthead")}: ${id}`);
  await table(names, ["field", "value", "words"], mastheadRows(masthead, names));
  await printLine(names.of("parts", "outline"));
  await table(names, ["heading", "blocks", "topics"], outlineRows(outline, names));
  await printLine(names.of("parts", "measures"));
  await table(
    names,
    ["field", "value", "unit", "words"],
    reportMeasures(reading).map((one) => measureRow(one, names)),
  );
}

/** Names in one language. */
class Names {
  private readonly all = readingNames();
  constructor(private readonly language: Language) {}

  /** What an id of a list is called; the id where the list does not have it. */
  of(list: keyof ReturnType<typeof readingNames>, id: string): string {
    const name = this.all[list].find((one: BilingualName) => one.id === id);
    return name === undefined ? id : this.language === "en" ? name.en : name.zh;
  }
}

async function table(names: Names, columns: readonly string[], rows: readonly (readonly string[])[]): Promise<void> {
  const headers = columns.map((column) => names.of("columns", column));
  await printLine(printTable(headers, rows, tableWidths()));
  await printLine();
}

function mastheadRows(masthead: Masthead, names: Names): readonly (readonly string[])[] {
  const { agencyIdentity, regionCode, ...told } = masthead;
  const rows = Object.entries(told).map(([field, value]) => [
    names.of("fields", field),
    value === null ? names.of("values", "not-stated") : names.of("values", String(value.value)),
    value === null ? "" : plainLine(value.evidence.quote),
  ]);
  const ours = [
    ["registered", agencyIdentity?.name],
    ["regionCode", regionCode],
  ] as const;
  return [
    ...rows,
    ...ours.flatMap(([field, value]) => (value == null ? [] : [[names.of("fields", field), value, ""]])),
  ];
}

const outlineRows = (section: Section, names: Names): readonly (readonly string[])[] =>
  section.children.flatMap((child) => [
    [
      `${"· ".repeat(child.depth - 1)}${plainLine(`${child.mark.trim()} ${child.title}`.trim())}`,
      child.blocks.map((block) => names.of("blocks", block)).join(", "),
      child.topics.map((topic) => names.of("topics", topic)).join(", "),
    ],
    ...outlineRows(child, names),
  ]);

function measureRow({ id, value, unit, absent, parents }: ReportMeasure, names: Names): readonly string[] {
  const shown = parents.slice(0, MOST_WORDS).map(({ quote }) => plainLine(quote));
  const more = parents.length > MOST_WORDS ? ` … (${parents.length})` : "";
  return [
    names.of("measures", id),
    value === null ? names.of("values", absent ?? "unknown") : names.of("values", String(value)),
    value === null ? "" : unit,
    shown.join(" | ") + more,
  ];
}
