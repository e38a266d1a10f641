import { READS_FIELDS } from "./entry-fields.ts";
import type { Correction } from "./correction.ts";

/** What an entry decides on, as one text: two entries of one address decide on the same statement. */
export function addressOf(correction: Correction): string {
  const { report, start, end } = correction;
  const said = correction.action === "add" ? correction.observation : (correction.reads ?? {});
  const fields = READS_FIELDS.map((field) => (said as Readonly<Record<string, unknown>>)[field]);
  return JSON.stringify([correction.action === "add", report, start, end, ...fields.map((value) => value ?? null)]);
}
