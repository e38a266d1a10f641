import type { Correction } from "./correction.ts";

const HEAD = [
  "# Decisions of people on what the library read in the reports beside this file; see docs/guide/reliability-and-review.md.",
  "# The reports stay as they are: corrections are applied when they are read.",
];

/** Characters that YAML wants escaped though JSON lets them stand. */
const UNSAFE = /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g;

/** Corrections as the YAML that {@link fromCorrections} reads back. */
export const toCorrections = (corrections: readonly Correction[]): string =>
  [...HEAD, corrections.length === 0 ? "corrections: []" : `corrections:\n${correctionsEntries(corrections)}`, ""].join(
    "\n",
  );

/** The entries alone, as they stand below `corrections:`. */
export const correctionsEntries = (corrections: readonly Correction[]): string => corrections.map(entryText).join("\n");

function entryText({ action, report, quote, start, end, coder, date, reason, ...parts }: Correction): string {
  const fields = { report, quote, start, end, ...parts, coder, date, reason };
  const lines = Object.entries(fields).map(([name, value]) => `    ${name}: ${valueText(value)}`);
  return [`  - action: ${action}`, ...lines].join("\n");
}

const valueText = (value: unknown): string =>
  typeof value === "object" && value !== null
    ? `{ ${Object.entries(value)
        .map(([name, inner]) => `${name}: ${scalar(inner)}`)
        .join(", ")} }`
    : scalar(value);

const scalar = (value: unknown): string =>
  JSON.stringify(value).replace(UNSAFE, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
