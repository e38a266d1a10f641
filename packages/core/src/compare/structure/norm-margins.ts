import type { Codebook } from "../../codebook/codebook.ts";
import { indicatorNotes, type NormRule } from "../../codebook/indicator-notes.ts";
import type { AnyIndicatorId, Indicator } from "../../codebook/indicator.ts";
import { isIndicatorId } from "../../codebook/shipped-codebook.ts";
import { type Analysis, analysisOf, type Note } from "../../frame/analysis.ts";
import type { ColumnType, Row } from "../../frame/schema.ts";
import type { Reading, Readings } from "../../observation/reading.ts";
import { measureAlone } from "../measured-report.ts";
import { oneCodebook } from "../one-codebook.ts";
import { reportKeyOf } from "../report-key.ts";
import { noNormOf } from "./faults.ts";
import { normMargin, type NumericNorm } from "./norm-margin.ts";
import { REPORT_COLUMNS } from "./report-columns.ts";

/**
 * One row for each report and norm.
 *
 * state              what the report says of the indicator, as in a comparison; no verdict without a value: silence is not a breach
 * low, high          the value, in `unit`, as the wording allows it; both null where there is none
 * in_force           whether the rule was in force in the year reported on; null where that is not known. No verdict unless true
 * margin_low, margin_high   what the value has to spare above a least value, below a greatest, or off an exact one
 * met                "yes"; "no"; "either" where the wording allows both (超过40学时 against 60); null where there is no verdict
 * checked            whether both the rule's text and this reading of it were checked
 * quote, start, end  the first statement of the value
 */
export const NORM_MARGIN_SCHEMA = {
  ...REPORT_COLUMNS,
  indicator: "string!",
  rule: "string!",
  rule_zh: "string!",
  rule_en: "string!",
  rule_number: "string",
  source: "string!",
  checked: "boolean!",
  asks_zh: "string",
  asks_en: "string",
  is: "string!",
  norm: "number!",
  unit: "string!",
  state: "string!",
  low: "number",
  high: "number",
  in_force: "boolean",
  margin_low: "number",
  margin_high: "number",
  met: "string",
  statements: "number!",
  quote: "string",
  start: "number",
  end: "number",
} as const satisfies Readonly<Record<string, ColumnType>>;

export type NormMarginSchema = typeof NORM_MARGIN_SCHEMA;

interface Asked {
  readonly indicator: Indicator;
  readonly norm: NumericNorm;
}

/**
 * Values against the numbers that rules ask: each report's value of an indicator, and what it has to spare. All indicators of which
 * the codebook knows such a rule, or those named; one without is a Fault.
 *
 * @example
 * (await normMargins(readings)).filter({ met: "no" });
 */
export async function normMargins(
  readings: Readings,
  { indicators }: { readonly indicators?: readonly AnyIndicatorId[] } = {},
): Promise<Analysis<NormMarginSchema>> {
  const codebook = oneCodebook(readings);
  const asked = await normsOf(codebook, indicators);
  const rows = asked.flatMap((one) => readings.readings.map((reading) => rowOf(reading, one)));
  return analysisOf(NORM_MARGIN_SCHEMA, rows, {
    method: {
      id: "norm-margins",
      formula:
        "margin = value - norm (norm - value where the norm is a greatest value), for every value that the wording allows",
      source: "the rules named in `rule_en` and `source`",
      settings: { indicators: asked.map(({ indicator }) => indicator.id).join(" ") },
    },
    notes: notesOn(asked),
  });
}

async function normsOf(codebook: Codebook, only: readonly AnyIndicatorId[] | undefined): Promise<readonly Asked[]> {
  const chosen = only?.map((id) => codebook.indicatorOf(id)) ?? codebook.indicators;
  const asked = (await Promise.all(chosen.map(askedOf))).flat();
  const without = only?.find((id) => !asked.some(({ indicator }) => indicator.id === id));
  if (without === undefined) return asked;
  const known = (await Promise.all(codebook.indicators.map(askedOf))).flat();
  throw noNormOf(without, [...new Set(known.map(({ indicator }) => indicator.id))]);
}

/** Norms are known of shipped indicators alone. */
async function askedOf(indicator: Indicator): Promise<readonly Asked[]> {
  if (!isIndicatorId(indicator.id)) return [];
  const { norms } = await indicatorNotes(indicator.id);
  return norms.flatMap((norm) =>
    norm.value === undefined || norm.is === undefined
      ? []
      : [{ indicator, norm: { ...norm, value: norm.value, is: norm.is } }],
  );
}

function rowOf(reading: Reading, { indicator, norm }: Asked): Row<NormMarginSchema> {
  const key = reportKeyOf(reading);
  const row = measureAlone(reading, { indicator: indicator.id, unit: indicator.unit });
  const inForce = key.year === null ? null : isInForce(norm.rule, key.year);
  const held = row.interval !== null && inForce === true ? normMargin(row.interval, norm) : null;
  const first = row.statements[0];
  return {
    ...key,
    indicator: indicator.id,
    ...ruleColumns(norm),
    unit: indicator.unit,
    state: row.state,
    low: row.interval?.low ?? null,
    high: row.interval?.high ?? null,
    in_force: inForce,
    margin_low: held?.margin.low ?? null,
    margin_high: held?.margin.high ?? null,
    met: held?.met ?? null,
    statements: row.statements.length,
    quote: first?.quote ?? null,
    start: first?.start ?? null,
    end: first?.end ?? null,
  };
}

const isInForce = ({ from, to }: NormRule, year: number): boolean => from <= year && (to === undefined || year <= to);

const ruleColumns = ({ rule, asks, is, value, checked }: NumericNorm) => ({
  rule: rule.id,
  rule_zh: rule.zh,
  rule_en: rule.en,
  rule_number: rule.number ?? null,
  source: rule.source,
  checked: checked && rule.checked,
  asks_zh: asks?.zh ?? null,
  asks_en: asks?.en ?? null,
  is,
  norm: value,
});

function notesOn(asked: readonly Asked[]): readonly Note[] {
  const unchecked = asked.filter(({ norm }) => !norm.checked || !norm.rule.checked);
  const scope: Note = {
    code: "norm-margins/whom",
    severity: "warning",
    message:
      "a rule may bind other bodies than the one that reports (governments, not their departments): asks_en says whom it asks",
    reports: [],
  };
  if (unchecked.length === 0) return [scope];
  const names = [...new Set(unchecked.map(({ indicator }) => indicator.id))].join(", ");
  const message = `the norms of ${names} were not compared with the rule's own text`;
  return [scope, { code: "norm-margins/unchecked", severity: "warning", message, reports: [] }];
}
