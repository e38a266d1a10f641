import type { Note } from "../../frame/analysis.ts";
import type { Reading, Readings } from "../../observation/reading.ts";
import { agencyIdentityOf, reportKeyOf } from "../report-key.ts";

/** An agency's report of the year after or before; or why there is none to look at. */
export type Neighbour =
  | { readonly reading: Reading }
  | { readonly reading: null; readonly why: "no-report" | "agency-unknown" | "year-unknown" };

/** Reports by agency, through renamings, and year. Where there are several of one year, the first that was read stands for it. */
export class ConsecutiveReports {
  private readonly byAgencyAndYear = new Map<string, Reading>();
  private readonly doubles: string[] = [];
  private readonly identities = new Map<Reading, string>();

  constructor({ readings }: Readings) {
    for (const reading of readings) {
      this.identities.set(reading, agencyIdentityOf(reading));
      const { report, year } = reportKeyOf(reading);
      const key = keyOf(this.identityOf(reading), year);
      if (this.byAgencyAndYear.has(key)) this.doubles.push(report);
      else this.byAgencyAndYear.set(key, reading);
    }
  }

  /** Which agency a report is of. */
  identityOf(reading: Reading): string {
    return this.identities.get(reading) ?? agencyIdentityOf(reading);
  }

  /** Whether a report says whose it is. */
  isNamed(reading: Reading): boolean {
    return this.identityOf(reading) !== reading.report.id;
  }

  /** The report of the same agency so many years later; of one that stands alone, because it does not say whose it is, none. */
  beside(reading: Reading, years: 1 | -1): Neighbour {
    const { year } = reportKeyOf(reading);
    if (year === null) return { reading: null, why: "year-unknown" };
    if (!this.isNamed(reading)) return { reading: null, why: "agency-unknown" };
    const found = this.byAgencyAndYear.get(keyOf(this.identityOf(reading), year + years));
    return found === undefined ? { reading: null, why: "no-report" } : { reading: found };
  }

  /** Says which reports were passed over because there is another of the same agency and year. */
  notes(): readonly Note[] {
    if (this.doubles.length === 0) return [];
    const message = "several reports of one agency and year were read: the first of each is taken for that year's";
    return [{ code: "pledges/doubles", severity: "warning", message, reports: this.doubles }];
  }
}

const keyOf = (identity: string, year: number | null): string => `${year ?? ""} ${identity}`;
