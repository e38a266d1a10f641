import type { ComparedReport, Observation } from "@fazhi/core";
import { type Language, labelsOf } from "./label.ts";
import { formatInterval } from "./label-number.ts";

/** Why a report has no value to draw: not mentioned, no such power, a conflict with both its values, or not comparable. */
export function silenceWords(row: ComparedReport, language: Language): string {
  const labels = labelsOf(language);
  if (row.state === "conflict") return labels.conflicting(differentValues(row.statements, language));
  if (row.state !== "stated" && row.state !== "zero-stated") return labels.state[row.state];
  return labels.unplaced([...new Set(row.setAside.map(({ because }) => because))]);
}

const differentValues = (statements: readonly Observation[], language: Language): readonly string[] => [
  ...new Set(statements.map((statement) => formatInterval(statement, language, statement.unit))),
];
