import type { Reading } from "../../observation/reading.ts";

/**
 * The day that tells one version of a report from a later one: published, else issued, else signed, as YYYY-MM-DD; null where the text
 * gives none.
 */
export function vintageOf({ report }: Reading): string | null {
  const { publishedOn, issuedOn, signedOn } = report.masthead;
  return (publishedOn ?? issuedOn ?? signedOn)?.value ?? null;
}
