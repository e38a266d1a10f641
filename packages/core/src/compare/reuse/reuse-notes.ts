import type { Note } from "../../frame/analysis.ts";
import type { Reuse } from "./reuse-of.ts";
import type { ReuseReport } from "./reuse-report.ts";

/** What a reader must know of whom reports were not compared with, and why. */
export function reuseNotes({ search, numbers, sources }: Reuse): readonly Note[] {
  const { reports, texts } = search.corpus;
  const those = (accept: (report: ReuseReport, number: number) => boolean): readonly string[] =>
    numbers.filter((number) => accept(reports[number]!, number)).map((number) => reports[number]!.key.report);
  return [
    note("reuse/no-text", "warning", those((_, number) => texts[number]!.chars === 0), "hold no Chinese character: they have no shares"),
    note("reuse/no-year", "warning", those(({ key }) => key.year === null), "state no year, so they were compared with no other report: what is shared counts as own"),
    note("reuse/no-level", "warning", those(({ level }) => level === null), "are of no known level, so they have no peers"),
    note("reuse/no-place", "note", those(({ code, level }) => code === null && level !== "national"), "are of no known division, so they have no superiors and count for no region"),
    note("reuse/no-self", "note", those(({ key }, number) => key.year !== null && sources(number).sources_self === 0), "have no earlier report of their agency in the corpus"),
    note("reuse/no-superior", "note", those(({ key, code }, number) => key.year !== null && code !== null && sources(number).sources_superior === 0), "have no superior's report of the same year or the year before in the corpus"),
  ].flat();
}

const note = (code: string, severity: Note["severity"], reports: readonly string[], what: string): readonly Note[] =>
  reports.length === 0 ? [] : [{ code, severity, message: `${reports.length} reports ${what}`, reports }];
