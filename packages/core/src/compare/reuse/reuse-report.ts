import type { Reading } from "../../observation/reading.ts";
import { levelOfCode } from "../../report/division.ts";
import { divisionPrefix, findDivision } from "../../report/find-division.ts";
import type { ReportKey } from "../comparison.ts";
import { agencyIdentityOf, bodyIdentityOf, reportKeyOf } from "../report-key.ts";

/** Who wrote a report, as far as it matters for whom it may have been copied from. */
export interface ReuseReport {
  readonly reading: Reading;
  readonly key: ReportKey;
  /** Reports of one agency share it, through renamings. */
  readonly agency: string;
  /** The six-digit code of its division; null where that is not known. */
  readonly code: string | null;
  readonly level: string | null;
  /** Kinds of body; none where the registry does not know it. */
  readonly kinds: readonly string[];
}

/** The writer of a report, by the catalog where it says, else by the masthead. */
export function reuseReportOf(reading: Reading): ReuseReport {
  const key = reportKeyOf(reading);
  const { year, region } = key;
  const code = (region === null ? null : codeOf(region, year)) ?? reading.report.masthead.regionCode;
  return {
    reading,
    key,
    agency: agencyIdentityOf(reading),
    code,
    level: key.level ?? (code === null ? null : levelOfCode(code)),
    kinds: bodyIdentityOf(reading)?.kinds ?? [],
  };
}

/** The code of a region's division; a town, which no list has, goes by the county that opens its name. */
function codeOf(region: string, year: number | null): string | null {
  const division = (year === null ? null : findDivision(region, { year })) ?? findDivision(region);
  const openings = division === null ? (divisionPrefix(region)?.divisions ?? []) : [division];
  return openings.length === 1 ? openings[0]!.code : null;
}

/** The province by its digits: what counts as a region where strings are looked for in many. */
export const provinceOf = ({ code }: ReuseReport): string | null => code?.slice(0, 2) ?? null;
