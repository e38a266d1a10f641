import type { Note } from "../../frame/analysis.ts";
import type { Reuse } from "./reuse-of.ts";
import type { ReuseReport } from "./reuse-report.ts";

/** What may keep a report from being compared as asked. */
interface Lack {
  readonly code: string;
  readonly severity: Note["severity"];
  /** Follows on "3 reports". */
  readonly what: string;
  readonly lacks: (reuse: Reuse, number: number) => boolean;
}

const reportOf = ({ search }: Reuse, number: number): ReuseReport => search.corpus.reports[number]!;

/** Whether there is another report of the agency and year. */
function isDouble(reuse: Reuse, number: number): boolean {
  const { agency, key } = reportOf(reuse, number);
  return reuse.search.relations[number]!.kin.some((other) => {
    const its = reportOf(reuse, other);
    return other !== number && its.agency === agency && its.key.year === key.year;
  });
}

const LACKS: readonly Lack[] = [
  {
    code: "reuse/no-text",
    severity: "warning",
    what: "without a Chinese character: no shares",
    lacks: ({ search }, number) => search.corpus.texts[number]!.chars === 0,
  },
  {
    code: "reuse/no-year",
    severity: "warning",
    what: "of no known year: compared with none, so that what is shared counts as own",
    lacks: (reuse, number) => reportOf(reuse, number).key.year === null,
  },
  {
    code: "reuse/no-agency",
    severity: "warning",
    what: "of no known agency and place (name them in a catalog): any report may be of the same agency, so that they have no peers, are nobody's, and do not count for formulas by frequency",
    lacks: (reuse, number) => reportOf(reuse, number).agency === null,
  },
  {
    code: "reuse/doubles",
    severity: "note",
    what: "of an agency and year of which there are several: they are not compared with one another",
    lacks: isDouble,
  },
  {
    code: "reuse/no-level",
    severity: "warning",
    what: "of no known level: no peers",
    lacks: (reuse, number) => reportOf(reuse, number).level === null,
  },
  {
    code: "reuse/no-place",
    severity: "note",
    what: "of no known division: no superiors, and counted for no province",
    lacks: (reuse, number) => reportOf(reuse, number).code === null && reportOf(reuse, number).level !== "national",
  },
  {
    code: "reuse/no-self",
    severity: "note",
    what: "without an earlier report of the agency in the corpus: share_self is null",
    lacks: ({ sources }, number) => sources(number).sources_self === 0,
  },
  {
    code: "reuse/no-superior",
    severity: "note",
    what: "without a superior's report of the year or the year before in the corpus: share_superior is null",
    lacks: ({ sources }, number) => sources(number).sources_superior === 0,
  },
  {
    code: "reuse/no-peer",
    severity: "note",
    what: "without a peer's report of the year or the year before in the corpus: share_peer is null",
    lacks: ({ sources }, number) => sources(number).sources_peer === 0,
  },
  {
    code: "reuse/no-frequency",
    severity: "note",
    what: "in a corpus of too few agencies or provinces for formulas by frequency: share_formula_frequent is null",
    lacks: ({ knowsFrequency }) => !knowsFrequency,
  },
];

/** What a reader must know of whom reports were not compared with, and why. */
export const reuseNotes = (reuse: Reuse): readonly Note[] =>
  LACKS.flatMap(({ code, severity, what, lacks }) => {
    const numbers = reuse.numbers.filter((number) => lacks(reuse, number));
    if (numbers.length === 0) return [];
    const message = `${numbers.length} ${numbers.length === 1 ? "report" : "reports"} ${what}`;
    return [{ code, severity, message, reports: numbers.map((number) => reportOf(reuse, number).key.report) }];
  });
