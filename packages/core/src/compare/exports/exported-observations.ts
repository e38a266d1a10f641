import type { Frame } from "../../frame/frame.ts";
import { frameOf } from "../../frame/frame-of.ts";
import { OBSERVATION_SCHEMA, observationsFrame } from "../../frame/observations-frame.ts";
import { reviewOf } from "../../observation/corrections/is-reviewed.ts";
import type { Readings } from "../../observation/reading.ts";
import { surroundingsOf } from "./text-selector.ts";

const { report, ...FIELDS } = OBSERVATION_SCHEMA;

/**
 * The fields of an observation, with what a stranger needs to find it again: `statement` numbers the statements of a report
 * from 1 in the order of the text, `prefix` and `suffix` are the words on either side of the quote, and `review` is what a person
 * decided on it (null where nobody checked it): the table of corrections has what the library had read.
 */
export const EXPORTED_OBSERVATION_SCHEMA = {
  report,
  statement: "number!",
  ...FIELDS,
  prefix: "string!",
  suffix: "string!",
  review: "string",
} as const;

export type ExportedObservationSchema = typeof EXPORTED_OBSERVATION_SCHEMA;

/** Every statement of the reports, one a row, with its place and its surroundings. */
export function exportedObservations({ readings }: Readings): Frame<ExportedObservationSchema> {
  const rows = readings.flatMap((reading) => {
    const { content } = reading.report.text;
    return observationsFrame(reading.observations)
      .rows()
      .map((row, at) => ({
        ...row,
        statement: at + 1,
        ...surroundingsOf(content, row),
        review: reviewOf(reading, reading.observations[at]!)?.correction.action ?? null,
      }));
  });
  return frameOf(EXPORTED_OBSERVATION_SCHEMA, rows);
}
