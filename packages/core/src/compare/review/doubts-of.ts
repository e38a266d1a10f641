import { codebookOf } from "../../codebook/codebook-of.ts";
import type { Finding } from "../../kit/finding.ts";
import type { Quoted, Span } from "../../kit/span.ts";
import { quotesOf } from "../../observation/find-groups.ts";
import { meantBy, type Observation } from "../../observation/observation.ts";
import type { Reading } from "../../observation/reading.ts";
import { screen } from "../set-aside.ts";
import { statementsOf } from "../statements-of.ts";
import { DOUBTS, type Doubt, type DoubtKind } from "./doubt.ts";

/** Every reason to look at a statement of a reading, the gravest first; none where nothing speaks against it. */
export function doubtsOf(reading: Reading, one: Observation): readonly Doubt[] {
  const { findings } = reading;
  return [
    ...inFindings(
      one,
      findings.filter(({ severity }) => severity === "conflict"),
      "conflict",
    ),
    ...inFindings(
      one,
      findings.filter(({ severity }) => severity === "warning"),
      "inconsistent",
    ),
    ...several(reading, one),
    ...(one.experimental === null ? [] : [doubt("experimental")]),
    ...(meantBy(one) === null ? [doubt("unmapped")] : []),
    ...(one.low === null || one.high === null ? [doubt("open")] : []),
    ...(isOfReportYear(one) ? [] : [doubt("period")]),
    ...(isPartAlone(reading, one) ? [doubt("part")] : []),
  ];
}

const doubt = (kind: DoubtKind, quotes: readonly Quoted[] = []): Doubt => ({ kind, message: DOUBTS[kind], quotes });

const isAt = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** A finding is shown with its own sentence and its other quotes. */
const inFindings = (one: Observation, findings: readonly Finding[], kind: DoubtKind): readonly Doubt[] =>
  findings
    .filter(
      ({ quotes, indicator }) =>
        quotes.some((quote) => isAt(quote, one)) && (indicator ?? meantBy(one)) === meantBy(one),
    )
    .map(({ message, quotes }) => ({ kind, message, quotes: quotes.filter((quote) => !isAt(quote, one)) }));

/** Values of the indicator that a comparison would have to choose from. */
function several(reading: Reading, one: Observation): readonly Doubt[] {
  const indicator = meantBy(one);
  if (indicator === null) return [];
  const asked = { indicator, year: one.year, role: null, codebook: codebookOf(reading) };
  const { kept } = screen(statementsOf(reading, indicator), asked);
  const values = new Set(kept.map(({ low, high }) => `${low} ${high}`));
  if (!kept.includes(one) || values.size < 2) return [];
  return [
    doubt(
      "several",
      quotesOf(kept).filter((quote) => !isAt(quote, one)),
    ),
  ];
}

const isOfReportYear = ({ period, year }: Observation): boolean =>
  year !== null && period.startsWith(String(year)) && !period.includes("/");

const isPartAlone = (reading: Reading, one: Observation): boolean =>
  one.role === "part" &&
  meantBy(one) !== null &&
  !reading.observations.some(
    (other) =>
      meantBy(other) === meantBy(one) && other.period === one.period && (other.role === "level" || other.role === "to"),
  );
