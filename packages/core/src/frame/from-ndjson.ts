import type { Codebook } from "../codebook/codebook.ts";
import { SHIPPED_CODEBOOK } from "../codebook/shipped-codebook.ts";
import { OUTLINE } from "../generated/outline.ts";
import { ndjsonField, ndjsonFields, ndjsonLine } from "../kit/faults.ts";
import type { Observation, Role, Status } from "../observation/observation.ts";
import { OBSERVATION_FIELDS, OBSERVATION_SCHEMA, type ObservationSchema } from "./observations-frame.ts";
import { isRequired, kindOf } from "./schema.ts";

type Field = keyof ObservationSchema;

const WORDS: { readonly [F in Field]?: readonly string[] } = {
  hedge: keysOf<Observation["hedge"]>({ exact: 0, over: 0, under: 0, about: 0 }),
  status: keysOf<Status>({ reported: 0, planned: 0, context: 0 }),
  role: keysOf<Role>({ level: 0, from: 0, to: 0, change: 0, share: 0, rank: 0, part: 0 }),
  topic: OUTLINE.topics.map((topic) => topic.id),
};

/** What the observations were read by, where that is not the shipped codebook. */
export interface FromNdjsonOptions {
  readonly codebook?: Codebook;
}

/**
 * The observations that `toNdjson` wrote. Empty lines are passed over; a line that is no JSON object, lacks a field, has
 * one that the contract does not know, or holds what cannot stand in it, is a Fault that names the line and the field.
 */
export const fromNdjson = (
  text: string,
  { codebook = SHIPPED_CODEBOOK }: FromNdjsonOptions = {},
): readonly Observation[] =>
  text
    .replace(/^\ufeff/, "")
    .split("\n")
    .flatMap((line, index) => (line.trim() === "" ? [] : [observationOf(line, index + 1, codebook)]));

function observationOf(json: string, line: number, codebook: Codebook): Observation {
  const read = parse(json, line);
  const missing = OBSERVATION_FIELDS.filter((field) => !Object.hasOwn(read, field));
  const unknown = Object.keys(read).filter((key) => !(OBSERVATION_FIELDS as readonly string[]).includes(key));
  if (missing.length > 0 || unknown.length > 0) throw ndjsonFields(line, missing, unknown);
  const bad = OBSERVATION_FIELDS.find((field) => !fits(field, read[field], codebook));
  if (bad !== undefined) throw ndjsonField(line, bad, read[bad]);
  if (Number(read["end"]) - Number(read["start"]) !== String(read["quote"]).length)
    throw ndjsonField(line, "end", read["end"]);
  return Object.fromEntries(OBSERVATION_FIELDS.map((field) => [field, read[field]])) as unknown as Observation;
}

function parse(json: string, line: number): Record<string, unknown> {
  let read: unknown;
  try {
    read = JSON.parse(json);
  } catch (cause) {
    throw ndjsonLine(line, cause);
  }
  if (typeof read !== "object" || read === null || Array.isArray(read)) throw ndjsonLine(line);
  return read as Record<string, unknown>;
}

function fits(field: Field, value: unknown, codebook: Codebook): boolean {
  const type = OBSERVATION_SCHEMA[field];
  if (field === "section") return Array.isArray(value) && value.every((heading) => typeof heading === "string");
  if (value === null) return !isRequired(type);
  if (kindOf(type) === "number") return typeof value === "number" && Number.isFinite(value);
  if (typeof value !== "string") return false;
  if (field === "experimental") return codebook.isExperimental(value);
  if (field === "indicator") return codebook.has(value) && !codebook.isExperimental(value);
  return WORDS[field]?.includes(value) ?? true;
}

/** Every word of a union, checked by the compiler to be complete. */
function keysOf<W extends string>(words: Readonly<Record<W, 0>>): readonly string[] {
  return Object.keys(words);
}
