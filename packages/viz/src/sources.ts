import { type ReadByCodebook, type Readings, reportKeyOf, type ReportKey } from "@fazhi/core";

/** Of which reports a chart is made, where its analysis does not name them, and by which codebook they were read. */
export interface Sources extends ReadByCodebook {
  readonly reports: readonly Pick<ReportKey, "agency" | "year">[];
}

/** The reports that were read, of one year where an analysis was asked for that year alone. */
export function sourcesOf({ readings }: Readings, { year }: { readonly year?: number | undefined } = {}): Sources {
  const codebook = readings[0]?.codebook;
  const reports = readings.map(reportKeyOf).filter((key) => year === undefined || key.year === year);
  return { reports, ...(codebook === undefined ? {} : { codebook }) };
}
