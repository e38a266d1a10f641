import { refuseBrokenText } from "../../frame/exports/refuse-broken-text.ts";
import type { Frame } from "../../frame/frame.ts";
import { fromCsv } from "../../frame/from-csv.ts";
import { toCsv } from "../../frame/to-csv.ts";
import type { Readings } from "../../observation/reading.ts";
import { SDMX_SCHEMA, sdmxFrame, type SdmxOptions, type SdmxSchema } from "./sdmx-frame.ts";

/**
 * Reports as an SDMX-CSV 2.0 data message (sdmx-twg/sdmx-csv, aligned with SDMX 3.0): the rows of {@link sdmxFrame}, in
 * UTF-8 without a byte order mark. A value that is missing is an empty OBS_VALUE with its OBS_STATUS. It is for programs:
 * texts stay as they are, also where a spreadsheet could take one for a formula.
 */
export function toSdmxCsv(readings: Readings, options: SdmxOptions = {}): string {
  const frame = sdmxFrame(readings, options);
  refuseBrokenText(frame, "SDMX-CSV");
  return toCsv(frame, { bom: false, guard: false });
}

/** The rows of a message that `toSdmxCsv` wrote. Faults as of `fromCsv`. */
export const fromSdmxCsv = (text: string): Frame<SdmxSchema> => fromCsv(text, SDMX_SCHEMA, { guard: false });
