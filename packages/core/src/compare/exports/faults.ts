import { Fault } from "../../kit/fault.ts";

/** A name of a dataflow that SDMX does not take. */
export const badStructure = (dataflow: string): Fault =>
  new Fault(
    "exports/dataflow",
    `「${dataflow}」 is no name of a dataflow`,
    { file: "SDMX-CSV" },
    "write AGENCY:ID(VERSION), such as FAZHI:DF_REPORTS(1.0.0)",
  );
