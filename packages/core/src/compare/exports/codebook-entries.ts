import type { Codebook } from "../../codebook/codebook.ts";
import { indicatorNotes, type IndicatorNotes, type Norm } from "../../codebook/indicator-notes.ts";
import { SHIPPED_CODEBOOK } from "../../codebook/shipped-codebook.ts";
import type { Frame } from "../../frame/frame.ts";
import { frameOf } from "../../frame/frame-of.ts";
import type { ColumnType, Row } from "../../frame/schema.ts";
import type { IndicatorId } from "../../generated/codebook.ts";
import { meantBy } from "../../observation/observation.ts";
import type { Readings } from "../../observation/reading.ts";
import { oneCodebook } from "../one-codebook.ts";
import { type ExportScope, indicatorsInScope } from "./export-scope.ts";

/** What the codebook says of the indicators of an export, one row an indicator. */
export const CODEBOOK_ENTRY_SCHEMA = {
  indicator: "string!",
  theme: "string!",
  zh: "string!",
  en: "string!",
  unit: "string!",
  kind: "string!",
  standing: "string!",
  definition_zh: "string",
  definition_en: "string",
  numerator: "string",
  denominator: "string",
  sum: "string",
  norms_zh: "string",
  norms_en: "string",
  edition: "string!",
} as const satisfies Readonly<Record<string, ColumnType>>;

export type CodebookEntrySchema = typeof CODEBOOK_ENTRY_SCHEMA;

/** The entries of every indicator that the reports state or the export tells of, in the codebook's order. */
export async function codebookEntries(
  readings: Readings,
  scope: ExportScope = {},
): Promise<Frame<CodebookEntrySchema>> {
  const codebook = oneCodebook(readings);
  const stated = readings.readings.flatMap(({ observations }) => observations.map(meantBy));
  const used = new Set<string | null>([...stated, ...indicatorsInScope(readings, scope)]);
  const entries = codebook.indicators.filter(({ id }) => used.has(id));
  return frameOf(CODEBOOK_ENTRY_SCHEMA, await Promise.all(entries.map(({ id }) => entryOf(id, codebook))));
}

async function entryOf(id: string, codebook: Codebook): Promise<Row<CodebookEntrySchema>> {
  const { theme, zh, en, unit, kind, standing } = codebook.indicatorOf(id);
  const notes = SHIPPED_CODEBOOK.has(id) ? await indicatorNotes(id as IndicatorId) : null;
  const norms = notes?.norms ?? [];
  return {
    indicator: id,
    ...{ theme, zh, en, unit, kind, standing },
    ...textsOf(notes),
    norms_zh: norms.length === 0 ? null : norms.map((norm) => normText(norm, "zh")).join("\n"),
    norms_en: norms.length === 0 ? null : norms.map((norm) => normText(norm, "en")).join("\n"),
    edition: codebook.edition,
  };
}

const textsOf = (notes: IndicatorNotes | null) => ({
  definition_zh: notes?.definition?.zh ?? null,
  definition_en: notes?.definition?.en ?? null,
  numerator: notes?.numerator ?? null,
  denominator: notes?.denominator ?? null,
  sum: notes?.sum ?? null,
});

/** The rule with its number and article, then what it asks. */
function normText({ rule, article, asks }: Norm, language: "zh" | "en"): string {
  const cited = [rule[language], rule.number, article].filter((part) => part !== undefined).join(" ");
  return asks === undefined ? cited : `${cited}: ${asks[language]}`;
}
