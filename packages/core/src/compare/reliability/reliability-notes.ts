import type { Note } from "../../frame/analysis.ts";
import type { Row } from "../../frame/schema.ts";
import { ALPHA_FIRM, ALPHA_TENTATIVE } from "../../statistics/reliability/krippendorff-alpha.ts";
import type { CodedField, Coding } from "./coded-line.ts";
import type { CodedUnit } from "./coded-units.ts";
import type { MatchRule } from "./match-lines.ts";
import type { ReliabilitySchema } from "./reliability-rows.ts";

/** What the notes are made of. */
interface Compared {
  readonly codings: readonly Coding[];
  readonly reports: readonly string[];
  readonly units: Readonly<Record<MatchRule, readonly CodedUnit[]>>;
  readonly rows: readonly Row<ReliabilitySchema>[];
  readonly weakest: { readonly variable: CodedField; readonly alpha: number } | null;
}

/** What a reader of the figures must know: the smallest of them, what was left out, what is not defined. */
export const reliabilityNotes = (compared: Compared): readonly Note[] => [
  smallest(compared),
  ...undefinedRows(compared),
  ...alone(compared),
  ...notInCommon(compared),
];

function smallest({ weakest, rows }: Compared): Note {
  const row = rows.find(({ variable }) => variable === weakest?.variable);
  if (weakest === null || row === undefined)
    return { code: "reliability/none", severity: "warning", message: "no alpha is defined", reports: [] };
  const interval = row.alpha_low === null ? "" : ` (${shown(row.alpha_low)} to ${shown(row.alpha_high ?? 1)})`;
  const worth =
    weakest.alpha >= ALPHA_FIRM
      ? `at least ${ALPHA_FIRM}, as is customary`
      : weakest.alpha >= ALPHA_TENTATIVE
        ? `enough for tentative conclusions only (${ALPHA_TENTATIVE} to ${ALPHA_FIRM})`
        : `below ${ALPHA_TENTATIVE}, the lowest for tentative conclusions`;
  return {
    code: "reliability/smallest",
    severity: weakest.alpha >= ALPHA_FIRM ? "note" : "warning",
    message: `the reliability of the set is that of \`${weakest.variable}\`: alpha ${shown(weakest.alpha)}${interval}, ${worth}; the figures of several variables are not averaged`,
    reports: [],
  };
}

const undefinedRows = ({ rows }: Compared): readonly Note[] =>
  rows
    .filter(({ alpha }) => alpha === null)
    .map(({ variable, note }) => ({
      code: "reliability/undefined",
      severity: "warning",
      message: `\`${variable}\` has no alpha: ${note ?? ""}`,
      reports: [],
    }));

/** Quantities of one coder only are a matter of unitising: nothing can be said of their codes. */
function alone({ units, codings }: Compared): readonly Note[] {
  const found = codings.map(({ coder }, at) => {
    const count = units.value.filter(
      ({ lines }) => lines[at] && lines.filter((line) => line !== null).length === 1,
    ).length;
    return `${count} by ${coder}`;
  });
  const message = `quantities that one coder alone has (${found.join(", ")}) count in unitising only`;
  return [{ code: "reliability/alone", severity: "note", message, reports: [] }];
}

function notInCommon({ codings, reports }: Compared): readonly Note[] {
  const others = [...new Set(codings.flatMap((coding) => coding.reports))].filter(
    (report) => !reports.includes(report),
  );
  if (others.length === 0) return [];
  const message = `${others.length} ${others.length === 1 ? "report was" : "reports were"} not coded by all and left out`;
  return [{ code: "reliability/not-in-common", severity: "warning", message, reports: others.sort() }];
}

const shown = (value: number): string => value.toFixed(3);
