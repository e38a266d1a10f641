import { type Analysis, analysisOf } from "../../frame/analysis.ts";
import type { ColumnType } from "../../frame/schema.ts";
import type { Readings } from "../../observation/reading.ts";
import { papersCited } from "../../report/papers-cited.ts";
import { reportKeyOf } from "../report-key.ts";
import { REPORT_COLUMNS } from "./report-columns.ts";
import { belongingAt } from "./stretches-of.ts";

/**
 * One row for each report and law or paper that it cites in book marks, in the order of first mention. `kind` is law, regulation, rule
 * or document, null where the title does not say; `mentions` counts abbreviations too; `quote`, `start`, `end`, `block` and `topic` are
 * those of the first mention.
 */
export const LAWS_CITED_SCHEMA = {
  ...REPORT_COLUMNS,
  title: "string!",
  kind: "string",
  mentions: "number!",
  block: "string",
  topic: "string",
  quote: "string!",
  start: "number!",
  end: "number!",
} as const satisfies Readonly<Record<string, ColumnType>>;

export type LawsCitedSchema = typeof LAWS_CITED_SCHEMA;

/** The laws and papers that reports cite. What stands in no book marks (宪法, 国办发〔2024〕54号) is not found. */
export function lawsCited({ readings }: Readings): Analysis<LawsCitedSchema> {
  const rows = readings.flatMap((reading) =>
    papersCited(reading.report).flatMap(({ title, kind, mentions }) => {
      const [first] = mentions;
      if (first === undefined) return [];
      const { block, topics } = belongingAt(reading.report, first.start);
      const place = { block, topic: topics[0] ?? null };
      return [{ ...reportKeyOf(reading), title, kind, mentions: mentions.length, ...place, ...first }];
    }),
  );
  return analysisOf(LAWS_CITED_SCHEMA, rows, {
    method: {
      id: "laws-cited",
      formula: "titles in book marks, each once a report; an abbreviation that the text gives counts as its title",
      source: "this library, report/papers-cited",
      settings: {},
    },
  });
}
