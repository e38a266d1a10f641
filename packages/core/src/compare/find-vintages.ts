import type { Finding } from "../kit/finding.ts";
import { groupBy } from "../observation/find-groups.ts";
import type { Candidate } from "./candidate.ts";
import { identityOf } from "./candidate.ts";

/** Reports of one agency and one year of which there are several: copies, or versions of one. Each stands in its own row. */
export const findVintages = (candidates: readonly Candidate[]): readonly Finding[] =>
  [...groupBy(candidates.filter(isDated), ofOneYear).values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined || same.length < 2) return [];
    const names = same.map(({ key }) => key.report).join(", ");
    return [
      {
        code: "agency/several-reports",
        severity: "warning",
        report: first.key.report,
        message: `${first.key.agency} has ${same.length} reports of ${first.key.year}: ${names}; a panel keeps one of them`,
        quotes: [],
      },
    ];
  });

const isDated = ({ key, reading }: Candidate): boolean => reading !== null && key.year !== null;

const ofOneYear = (candidate: Candidate): string => `${candidate.key.year} ${identityOf(candidate)}`;
