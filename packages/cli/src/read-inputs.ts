import { readReports, type Codebook, type Readings } from "@fazhi/core";
import { Progress } from "./progress.ts";
import { tell } from "./terminal.ts";

/** Read files and directories of reports; what cannot be read among readable ones is told and passed over. */
export async function readInputs(paths: readonly string[], codebook: Codebook): Promise<Readings> {
  const progress = new Progress("reports read");
  const onFile = (done: number, of: number): void => progress.show(done, of);
  const readings = await readReports(paths, { onFile, codebook }).finally(() => progress.end());
  const corrected = readings.readings.reduce((sum, { corrections }) => sum + (corrections?.length ?? 0), 0);
  if (corrected > 0) tell(`${corrected} ${corrected === 1 ? "correction" : "corrections"} applied (corrections.yaml)`);
  for (const { fault } of readings.skipped) tell(`skipped: ${fault.message}`);
  return readings;
}
