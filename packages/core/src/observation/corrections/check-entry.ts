import type { Codebook } from "../../codebook/codebook.ts";
import type { Place } from "../../kit/fault.ts";
import type { Correction, CorrectionAction } from "./correction.ts";
import { ENTRY_FIELDS, PARTS, READS_FIELDS, STATEMENT_FIELDS, type Field } from "./entry-fields.ts";
import { badField, unknownField, unknownIndicatorIn } from "./faults.ts";

type Placed = (...field: readonly string[]) => Place;

/** An entry as typed data; the first thing in it that cannot be used is a Fault with its place. */
export function checkEntry(entry: unknown, placeOf: Placed, codebook: Codebook): Correction {
  if (!isRecord(entry)) throw badField(placeOf(), "corrections", "holds an entry that is none", "write `- action: …`");
  const action = entry["action"];
  if (action === undefined || !ENTRY_FIELDS["action"]!.holds(action))
    refuse("action", placeOf, ENTRY_FIELDS["action"]!, entry);
  const { must, may } = PARTS[action as CorrectionAction];
  const parts = [must, may].filter((part) => part !== null);
  refuseUnknown(entry, [...Object.keys(ENTRY_FIELDS), ...parts], placeOf);
  for (const [name, field] of Object.entries(ENTRY_FIELDS))
    if (!field.holds(entry[name])) refuse(name, placeOf, field, entry);
  refuseBadSpan(entry, placeOf);
  const checked = Object.fromEntries(
    parts
      .filter((part) => part === must || part in entry)
      .map((part) => [part, checkPart(entry[part], part, placeOf, codebook)]),
  );
  return { ...entry, ...checked } as unknown as Correction;
}

function checkPart(
  part: unknown,
  name: string,
  placeOf: Placed,
  codebook: Codebook,
): Readonly<Record<string, unknown>> {
  if (!isRecord(part) || Object.keys(part).length === 0)
    throw badField(
      placeOf(name),
      name,
      "says nothing",
      `write fields of the statement there, such as ${name}: { value: 3 }`,
    );
  const fields = withTextPeriod(part);
  const at: Placed = (...field) => placeOf(name, ...field);
  refuseUnknown(fields, name === "reads" ? READS_FIELDS : Object.keys(STATEMENT_FIELDS), at);
  const needed = name === "observation" ? ["value", "unit"] : [];
  for (const [key, field] of Object.entries(STATEMENT_FIELDS)) {
    if ((key in fields || needed.includes(key)) && !field.holds(fields[key])) refuse(key, at, field, fields);
  }
  const { indicator } = fields;
  if (typeof indicator === "string" && !codebook.has(indicator))
    throw unknownIndicatorIn(at("indicator"), "indicator", indicator);
  return fields;
}

/** A year without quotes is a number in YAML. */
const withTextPeriod = (part: Record<string, unknown>): Record<string, unknown> =>
  typeof part["period"] === "number" ? { ...part, period: String(part["period"]) } : part;

function refuse(name: string, placeOf: Placed, { is }: Field, entry: Record<string, unknown>): never {
  throw badField(placeOf(name), name, name in entry ? `is not ${is}` : "is missing", `write ${is} there`);
}

function refuseUnknown(entry: Record<string, unknown>, known: readonly string[], placeOf: Placed): void {
  const other = Object.keys(entry).find((name) => !known.includes(name));
  if (other !== undefined) throw unknownField(placeOf(other), other, known);
}

function refuseBadSpan(entry: Record<string, unknown>, placeOf: Placed): void {
  if (Number(entry["end"]) - Number(entry["start"]) === String(entry["quote"]).length) return;
  throw badField(
    placeOf("end"),
    "end",
    "does not fit: the span is not as long as the quote",
    "count in UTF-16 units, end exclusive",
  );
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
