import type { Reading } from "../../observation/reading.ts";
import { levelOfCode } from "../../report/division.ts";
import { divisionPrefix, findDivision } from "../../report/find-division.ts";
import type { ReportKey } from "../comparison.ts";
import { agencyIdentityOf, bodyIdentityOf, reportKeyOf } from "../report-key.ts";

/** Who wrote a report, as far as it matters for whom it may have been copied from. */
export interface ReuseReport {
  readonly reading: Reading;
  readonly key: ReportKey;
  /** Reports of one agency share it, through renamings; null where the report does not say whose it is (市科技局, of any city). */
  readonly agency: string | null;
  /** The six-digit code of its division; null where that is not known. */
  readonly code: string | null;
  readonly level: string | null;
  /** Kinds of body; none where the registry does not know it. */
  readonly kinds: readonly string[];
  /** Those, and the kinds of body that one of its kind was made of: 自然资源局 of 国土资源局 and 规划局. */
  readonly origins: readonly string[];
}

/** The writer of a report, by the catalog where it says, else by the masthead. */
export function reuseReportOf(reading: Reading): ReuseReport {
  const key = reportKeyOf(reading);
  const { year, region } = key;
  const code = (region === null ? null : codeOf(region, year)) ?? reading.report.masthead.regionCode;
  const [identity, body] = [agencyIdentityOf(reading), bodyIdentityOf(reading)];
  const kinds = body?.kinds ?? [];
  return {
    reading,
    key,
    agency: identity === reading.report.id ? null : identity,
    code,
    level: key.level ?? (code === null ? null : levelOfCode(code)),
    kinds,
    origins: [...new Set([...kinds, ...(body?.predecessors ?? []).map(({ kind }) => kind)])],
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
