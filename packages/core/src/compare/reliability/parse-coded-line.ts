import type { Place } from "../../kit/fault.ts";
import type { CodedLine } from "./coded-line.ts";
import { badCodedLine } from "./faults.ts";

/** Where lines come from, and the report of those that name none. */
interface Source {
  readonly file: string;
  readonly report: string;
}

interface Field {
  readonly is: string;
  readonly holds: (value: unknown) => boolean;
}

const isText = (value: unknown): boolean => typeof value === "string";
const isPlace = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;
const oneOf = (...words: readonly string[]): Field => ({
  is: `one of ${words.join(", ")}`,
  holds: (value) => typeof value === "string" && words.includes(value),
});

const FIELDS: Readonly<Record<Exclude<keyof CodedLine, "what">, Field>> = {
  report: { is: "the id of a report", holds: (value) => isText(value) && value !== "" },
  quote: { is: "words of the report", holds: (value) => isText(value) && value !== "" },
  start: { is: "a whole number from 0 on", holds: isPlace },
  end: { is: "a whole number from 0 on", holds: isPlace },
  value: { is: "a number", holds: (value) => Number.isFinite(value) },
  unit: { is: "a text", holds: isText },
  hedge: oneOf("exact", "over", "under", "about"),
  indicator: { is: "an indicator's id or null", holds: (value) => value === null || (isText(value) && value !== "") },
  status: oneOf("reported", "planned", "context"),
  role: oneOf("level", "from", "to", "change", "share", "rank", "part"),
  period: { is: "a text such as 2022", holds: isText },
};

/** The coded lines of a file; empty lines are passed over. A line that cannot be used is a Fault. */
export function codedLines(text: string, source: Source): readonly CodedLine[] {
  const lines: CodedLine[] = [];
  let start = 0;
  for (const words of text.split("\n")) {
    const span = { start, end: start + words.trimEnd().length };
    if (words.trim() !== "") lines.push(codedLine(words, source.report, { file: source.file, text, span }));
    start += words.length + 1;
  }
  return lines;
}

function codedLine(json: string, report: string, place: Place): CodedLine {
  const read: Record<string, unknown> = { report, ...objectIn(json, place) };
  for (const [name, { is, holds }] of Object.entries(FIELDS)) {
    if (!Object.hasOwn(read, name)) throw badCodedLine(placeOf(place, name), `has no \`${name}\``, `write ${is} there`);
    if (!holds(read[name]))
      throw badCodedLine(placeOf(place, name), `has a \`${name}\` that is not ${is}`, `write ${is} there`);
  }
  const line = read as unknown as CodedLine;
  if (line.end - line.start !== line.quote.length)
    throw badCodedLine(placeOf(place, "end"), `has a span that is not as long as its quote`, SPAN);
  const { quote, start, end, value, unit, hedge, indicator, status, role, period, what } = line;
  const said = { report: line.report, quote, start, end, value, unit, hedge, indicator, status, role, period };
  return typeof what === "string" ? { ...said, what } : said;
}

const SPAN = "`start` and `end` are counted in UTF-16 units, end exclusive: text.slice(start, end) is the quote";

function objectIn(json: string, place: Place): object {
  let read: unknown;
  try {
    read = JSON.parse(json);
  } catch (cause) {
    throw badCodedLine(
      placeOf(place),
      `is no JSON (${cause instanceof Error ? cause.message : String(cause)})`,
      OBJECT,
    );
  }
  if (typeof read === "object" && read !== null && !Array.isArray(read)) return read;
  throw badCodedLine(placeOf(place), "is no JSON object", OBJECT);
}

const OBJECT = 'write one JSON object a line: {"quote": "…", "start": 0, "end": 8, "value": 2, …}';

/** The name of a field where the line has it, else the line's beginning. */
function placeOf({ file, text = "", span = { start: 0, end: 0 } }: Place, field?: string): Place {
  const at = field === undefined ? -1 : text.slice(span.start, span.end).indexOf(`"${field}"`);
  if (field !== undefined && at >= 0)
    return { file, text, span: { start: span.start + at, end: span.start + at + field.length + 2 } };
  return { file, text, span: { start: span.start, end: Math.min(span.end, span.start + 24) } };
}
