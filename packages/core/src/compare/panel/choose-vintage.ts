import { groupBy } from "../../observation/find-groups.ts";
import type { Reading } from "../../observation/reading.ts";
import { readingsById } from "../candidate.ts";
import { badChoice } from "../faults.ts";
import { agencyIdentityOf, reportKeyOf } from "../report-key.ts";
import type { StepRecord } from "./panel-step.ts";
import { vintageOf } from "./vintage-of.ts";

/** Which of several reports of one agency and year is kept: the last published, the first, or all. */
export type VintageChoice = "latest" | "first" | "all";

const VINTAGES: readonly VintageChoice[] = ["latest", "first", "all"];

/** Reports that stay, in their order, and those that are set aside. */
export interface VintagesChosen {
  readonly readings: readonly Reading[];
  readonly records: readonly StepRecord[];
}

/**
 * Of several reports of one agency and year, keep one: copies of one text once, and of versions the latest or the first by their day. A
 * version without a day comes before those with one; of the same day, the order in which they were read decides. Reports of no
 * known year are never versions of each other.
 */
export function chooseVintage(readings: readonly Reading[], choice: VintageChoice): VintagesChosen {
  if (!VINTAGES.includes(choice)) throw badChoice("vintage", choice, `one of ${VINTAGES.join(", ")}`);
  readingsById(readings);
  if (choice === "all") return { readings, records: [] };
  const groups = [...groupBy(readings, versionKeyOf).values()];
  const records = groups.flatMap((versions) => {
    const kept = keptOf(versions, choice);
    return versions.filter((version) => version !== kept).map((version) => recordOf(version, kept));
  });
  const dropped = new Set(records.map(({ report }) => report));
  return { readings: readings.filter(({ report }) => !dropped.has(report.id)), records };
}

/** What versions of one report have in common; a report of no known year stands alone. */
export function versionKeyOf(reading: Reading): string {
  const { report, year } = reportKeyOf(reading);
  return year === null ? report : `${year} ${agencyIdentityOf(reading)}`;
}

function keptOf(versions: readonly Reading[], choice: "latest" | "first"): Reading {
  const inOrder = [...versions].sort((a, b) => order(vintageOf(a) ?? "", vintageOf(b) ?? ""));
  return (choice === "latest" ? inOrder.at(-1) : inOrder[0]) as Reading;
}

const order = (a: string, b: string): number => Number(a > b) - Number(a < b);

function recordOf(version: Reading, kept: Reading): StepRecord {
  const { id } = kept.report;
  const day = vintageOf(kept) ?? "no day given";
  const copy = version.report.text.content === kept.report.text.content;
  const because = copy ? `the same text as ${id}` : `another version of ${id} (${day}), which is kept`;
  return { report: version.report.id, observation: null, because };
}
