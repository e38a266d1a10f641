import { Fault, type Place } from "../../kit/fault.ts";
import type { Span } from "../../kit/span.ts";

/** The guide that shows every field. */
const GUIDE = "the guide docs/guide/reliability-and-review.md shows every field";

/** The file is no YAML, or holds no list of corrections. */
export const badCorrections = (place: Place, why: string): Fault =>
  new Fault(
    "corrections/bad-file",
    `the corrections cannot be read: ${why}`,
    place,
    `write \`corrections:\`, and below it one entry a decision, each with \`- action: confirm\`, change, reject or add; ${GUIDE}`,
  );

/** A field of an entry that cannot be used. */
export const badField = (place: Place, field: string, is: string, mend: string): Fault =>
  new Fault("corrections/bad-entry", `\`${field}\` ${is}`, place, mend);

/** A field that no entry of the action has. */
export const unknownField = (place: Place, field: string, known: readonly string[]): Fault =>
  badField(place, field, "is no field of this entry", `take it out, or write one of ${known.join(", ")}`);

/** An indicator that the codebook does not have. */
export const unknownIndicatorIn = (place: Place, field: string, id: string): Fault =>
  badField(
    place,
    field,
    `is 「${id}」, which the codebook does not have`,
    "write an id that `fazhi indicators` lists, or null; if it is of a codebook of your own, read with that codebook",
  );

/** A report that does not lie beside the corrections. */
export const unknownReportIn = (place: Place, id: string, known: readonly string[]): Fault =>
  badField(
    place,
    "report",
    `is 「${id}」, and no report of this id lies beside the corrections`,
    `write one of ${known.slice(0, 12).join(", ")}${known.length > 12 ? ` (and ${known.length - 12} more)` : ""}`,
  );

/** Two entries decide on one observation. */
export const decidedTwice = (place: Place, earlier: string): Fault =>
  new Fault(
    "corrections/twice",
    `two corrections decide on one observation; the other is of ${earlier}`,
    place,
    "keep one of them; where the words hold several statements, say under `reads` which is meant",
  );

/** The text is no longer, or never was, what the entry quotes. */
export const wordsMoved = (place: Place, { start, end }: Span, found: readonly number[], length: number): Fault =>
  new Fault(
    "corrections/words-moved",
    `the report's text at [${start}, ${end}) is not this quote`,
    place,
    found.length === 1
      ? `the quote stands at [${found[0]}, ${found[0]! + length}): check that it is the same statement, then write start: ${found[0]} and end: ${found[0]! + length}`
      : found.length === 0
        ? "the quote stands nowhere in the text: put the right file back, or take the correction out"
        : `the quote stands at ${found.length} places (${found.slice(0, 5).join(", ")}): write the start of the one that is meant`,
  );

/** The words are there, but the library reads no such statement from them. */
export const noObservation = (place: Place, reads: readonly string[]): Fault =>
  new Fault(
    "corrections/no-observation",
    "the library reads no such statement from these words",
    place,
    reads.length === 0
      ? "nothing is read there: write `action: add` for a missing statement, or mend start and end"
      : `what it reads there is ${reads.join("; ")}: mend start, end or \`reads\`, or check the decision anew`,
  );

/** Several statements are read from the words. */
export const severalObservations = (place: Place, reads: readonly string[]): Fault =>
  new Fault(
    "corrections/several-observations",
    `the library reads ${reads.length} statements from these words: ${reads.join("; ")}`,
    place,
    "say which is meant, for example `reads: { indicator: ID, value: 0 }`",
  );

/** What is to be added is there. */
export const alreadyRead = (place: Place, read: string): Fault =>
  new Fault(
    "corrections/already-read",
    `the statement that is to be added is there already: ${read}`,
    place,
    "write `action: confirm` instead, or take the correction out",
  );

/** A hedged value without its interval. */
export const noInterval = (place: Place, hedge: string): Fault =>
  badField(
    place,
    "hedge",
    `is ${hedge}, and the interval is not said`,
    "write `low` and `high`, the values that the wording allows; null where it is open",
  );

/** An interval whose ends are the wrong way round. */
export const turnedInterval = (place: Place): Fault =>
  badField(place, "low", "is above `high`", "write the lower value as `low`");

/** An interval that the value, hedged as it is, does not go with. */
export const otherInterval = (place: Place, value: number, hedge: string): Fault =>
  badField(
    place,
    "value",
    `is ${value} (${hedge}), which \`low\` and \`high\` do not go with`,
    hedge === "exact"
      ? "leave `low` and `high` out, or write as `hedge` over, under or about"
      : "write the interval around the value: over from it on, under up to it, about on both sides",
  );
