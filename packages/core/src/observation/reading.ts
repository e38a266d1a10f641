import type { ReadByCodebook } from "../codebook/codebook-of.ts";
import type { Fault } from "../kit/fault.ts";
import type { Finding } from "../kit/finding.ts";
import type { CatalogEntry } from "../source/catalog.ts";
import type { Report } from "../report/report.ts";
import type { AppliedCorrection } from "./corrections/correction.ts";
import type { Observation } from "./observation.ts";

/** One report as read: what it says of itself, what it states, and what to beware of. */
export interface Reading extends ReadByCodebook {
  readonly report: Report;
  /** In the order in which they stand in the text. */
  readonly observations: readonly Observation[];
  readonly findings: readonly Finding[];
  /** Statements that a step of a panel set aside: no longer among the observations, and no silence either. */
  readonly setAside?: readonly Observation[];
  /** What the user's catalog says of the report, if there is one; never mixed into the observations. */
  readonly catalog: CatalogEntry | null;
  /** What people have decided on the observations, with what the library had read; there only where somebody has. */
  readonly corrections?: readonly AppliedCorrection[];
}

/** Many reports as read; a file that could not be read is named with its fault and does not stop the others. */
export interface Readings {
  readonly readings: readonly Reading[];
  readonly skipped: readonly { readonly file: string; readonly fault: Fault }[];
}
