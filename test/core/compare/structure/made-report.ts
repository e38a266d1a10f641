import { readText, type Reading, type Readings } from "@fazhi/core";

/** What a made-up report is of; the agency is the same one unless a test says otherwise. */
export interface Made {
  readonly year: number;
  readonly body: string;
  readonly agency?: string | null;
  readonly region?: string | null;
}

/** A report in our own words, read as any other; who reports is named by a catalog. */
export function madeReport({ year, body, agency = "青川市交通运输局", region = "青川市" }: Made): Reading {
  const id = `${agency ?? "unnamed"}-${year}`;
  const catalog = { file: `${id}.txt`, agency, region, level: "city" as const, year, format: null, sha256: null };
  return readText(`市交通运输局${year}年法治政府建设情况报告\n${body}`, { id, format: "plain", catalog });
}

export const madeReadings = (...made: readonly Made[]): Readings => ({ readings: made.map(madeReport), skipped: [] });

/** Whether every quote of a table's rows is the words at its place. */
export function misquoted(
  { readings }: Readings,
  rows: readonly object[],
  [report, quote, start, end]: readonly [string, string, string, string] = ["report", "quote", "start", "end"],
): readonly object[] {
  const texts = new Map(readings.map((reading) => [reading.report.id, reading.report.text.content]));
  return rows.filter((row) => {
    const of = row as Readonly<Record<string, unknown>>;
    if (of[quote] === null) return of[start] !== null || of[end] !== null;
    return texts.get(String(of[report]))?.slice(Number(of[start]), Number(of[end])) !== of[quote];
  });
}
