import { type Frame, readingNames, type ReportKey, type TopicShareSchema } from "@fazhi/core";
import { notWhole, unlikeDivisions } from "../faults-reports.ts";

/** The id of the part that stands under no heading of any topic or block. */
export const UNASSIGNED = "unassigned";

/** One part of a report's length. */
export interface DividedPart {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  /** Chinese characters. */
  readonly characters: number;
  /** From 0 to 1 of the report's. */
  readonly share: number;
  readonly sentences: number;
  /** Of the characters, those under a heading that names other topics too. */
  readonly shared: number;
}

/** A report and all its parts, in the order of the outline; without any Chinese character the parts are empty. */
export interface DividedReport {
  readonly key: ReportKey;
  readonly characters: number;
  readonly parts: readonly DividedPart[];
}

/** What reports are divided by, and the reports in the order of the frame. Shares that make no whole are a Fault, and so is a mixture of divisions. */
export function dividedReports(shares: Frame<TopicShareSchema>): {
  readonly of: "topics" | "blocks";
  readonly reports: readonly DividedReport[];
} {
  const rows = shares.rows();
  const divisions = [...new Set(rows.map(({ of }) => of))];
  if (divisions.length > 1) throw unlikeDivisions(divisions);
  const ids = [...new Set(rows.map(({ report }) => report))];
  const of = divisions[0] === "blocks" ? "blocks" : "topics";
  const names = partsIn(rows, of);
  return {
    of,
    reports: ids.map((id) =>
      dividedReport(
        rows.filter(({ report }) => report === id),
        names,
      ),
    ),
  };
}

type PartName = Pick<DividedPart, "id" | "zh" | "en">;

/** The parts that the frame has, in the order of the outline; a report has none of a part that its rows leave out. */
function partsIn(rows: readonly ShareRow[], of: "topics" | "blocks"): readonly PartName[] {
  const order = readingNames()[of].map(({ id }) => id);
  const place = ({ id }: PartName): number => (order.includes(id) ? order.indexOf(id) : order.length);
  const found = new Map(rows.map(({ part, zh, en }) => [part, { id: part, zh, en }]));
  return [...found.values()].sort((a, b) => place(a) - place(b));
}

type ShareRow = ReturnType<Frame<TopicShareSchema>["rows"]>[number];

function dividedReport(rows: readonly ShareRow[], names: readonly PartName[]): DividedReport {
  const { report, agency, region, level, year } = rows[0]!;
  const characters = rows.reduce((sum, row) => sum + row.characters, 0);
  const whole = rows.reduce((sum, row) => sum + (row.share ?? 0), 0);
  if (characters > 0 && Math.abs(whole - 1) > 1e-6) throw notWhole(report, whole);
  const parts = names.map((name) => {
    const row = rows.find(({ part }) => part === name.id);
    return {
      ...name,
      characters: row?.characters ?? 0,
      share: row?.share ?? 0,
      sentences: row?.sentences ?? 0,
      shared: row?.characters_shared ?? 0,
    };
  });
  return { key: { report, agency, region, level, year }, characters, parts };
}
