import { codebookOf } from "../codebook/codebook-of.ts";
import type { Codebook } from "../codebook/codebook.ts";
import { SHIPPED_CODEBOOK } from "../codebook/shipped-codebook.ts";
import { mixedCodebooks } from "../kit/faults.ts";
import type { Readings } from "../observation/reading.ts";

/** The one codebook that all reports were read by; reports read by different ones are not compared, and that is a Fault. */
export function oneCodebook({ readings }: Readings): Codebook {
  const [first] = readings;
  const codebook = first === undefined ? SHIPPED_CODEBOOK : codebookOf(first);
  const other = readings.find((reading) => codebookOf(reading).edition !== codebook.edition);
  if (other !== undefined) throw mixedCodebooks(other.report.id, codebookOf(other).edition, codebook.edition);
  return codebook;
}
