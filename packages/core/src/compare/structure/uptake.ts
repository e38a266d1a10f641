import { type Analysis, analysisOf, type Note } from "../../frame/analysis.ts";
import type { ColumnType, Row } from "../../frame/schema.ts";
import type { Reading, Readings } from "../../observation/reading.ts";
import { papersCited, titleAsCited } from "../../report/papers-cited.ts";
import { groupedBy, type ReportGrouping } from "./report-grouping.ts";
import { emptyTitle } from "./faults.ts";
import { shareOf } from "./share-of.ts";

/** One row a year (or level, region, agency): how many `reports` there are and how many cite the title. `ids` are those that do. */
export const UPTAKE_SCHEMA = {
  by: "string!",
  group: "string",
  reports: "number!",
  citing: "number!",
  share: "number",
  mentions: "number!",
  ids: "string!",
} as const satisfies Readonly<Record<string, ColumnType>>;

export type UptakeSchema = typeof UPTAKE_SCHEMA;

/** Which law or paper is looked for, and what reports are put together by. */
export interface UptakeOptions {
  /** Its title, with or without book marks; 中华人民共和国 is left out on both sides. */
  readonly title: string;
  /** "year" where left out. */
  readonly by?: ReportGrouping;
}

/**
 * How many reports cite a law or paper, year by year. Only that very title counts; longer titles that hold it are named in a note. A
 * title of nothing is a Fault.
 *
 * @example
 * uptake(readings, { title: "行政复议法" });
 */
export function uptake(readings: Readings, { title, by = "year" }: UptakeOptions): Analysis<UptakeSchema> {
  const asked = titleAsCited(title);
  if (asked === "") throw emptyTitle(title);
  const rows = groupedBy(readings, by).map(({ group, readings: members }): Row<UptakeSchema> => {
    const citing = members.flatMap((reading) => citationsIn(reading, asked));
    return {
      by,
      group,
      reports: members.length,
      citing: citing.length,
      share: shareOf(citing.length, members.length),
      mentions: citing.reduce((sum, { mentions }) => sum + mentions, 0),
      ids: citing.map(({ report }) => report).join(" "),
    };
  });
  return analysisOf(UPTAKE_SCHEMA, rows, {
    method: {
      id: "uptake",
      formula: "share = reports that cite the title / reports",
      source: "this library, report/papers-cited",
      settings: { title: asked, by },
    },
    notes: notesOn(readings, asked),
  });
}

function citationsIn({ report }: Reading, title: string): readonly { report: string; mentions: number }[] {
  const found = papersCited(report).find((paper) => paper.title === title);
  return found === undefined ? [] : [{ report: report.id, mentions: found.mentions.length }];
}

/** How many longer titles a note names. */
const MOST_NAMED = 8;

function notesOn({ readings }: Readings, title: string): readonly Note[] {
  const longer = readings.flatMap(({ report }) =>
    papersCited(report).flatMap((paper) =>
      paper.title !== title && paper.title.includes(title) ? [{ title: paper.title, report: report.id }] : [],
    ),
  );
  const names = [...new Set(longer.map((one) => one.title))];
  if (names.length === 0) return [];
  const rest = names.length - MOST_NAMED;
  const named = `${names.slice(0, MOST_NAMED).join("; ")}${rest > 0 ? ` (and ${rest} more)` : ""}`;
  const reports = [...new Set(longer.map(({ report }) => report))];
  const message = `longer titles that hold this one were not counted: ${named}`;
  return [{ code: "uptake/longer-titles", severity: "note", message, reports }];
}
