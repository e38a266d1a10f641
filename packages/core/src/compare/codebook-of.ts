import type { Codebook } from "../codebook/codebook.ts";
import { SHIPPED_CODEBOOK } from "../codebook/shipped-codebook.ts";
import { mixedCodebooks } from "../kit/faults.ts";
import type { Readings } from "../observation/reading.ts";

/** The codebook that reports were read by; reports read by different ones are not compared, and that is a Fault. */
export function codebookOf({ readings }: Readings): Codebook {
  const codebook = readings[0]?.codebook ?? SHIPPED_CODEBOOK;
  const other = readings.find((reading) => reading.codebook.edition !== codebook.edition);
  if (other !== undefined) throw mixedCodebooks(other.report.id, other.codebook.edition, codebook.edition);
  return codebook;
}
