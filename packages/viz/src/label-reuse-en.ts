import type { ReuseMask, ReuseWords } from "./label-reuse.ts";

const masks: Readonly<Record<ReuseMask, string>> = {
  formulas: "prescribed wording, headings and titles in 《》 left out",
  titles: "headings and titles in 《》 left out, prescribed wording included",
  nothing: "headings, titles in 《》 and prescribed wording included",
};

const plural = (count: number, one: string, several: string): string => `${count} ${count === 1 ? one : several}`;

/** The words of the charts of shared text in English. */
export const reuseEnglish: ReuseWords = {
  kind: {
    formula: "prescribed wording",
    self: "an earlier report of the agency",
    superior: "a superior's report",
    peer: "a peer's report",
  },
  short: { self: "own", superior: "superior", peer: "peer" },
  unrelated: "neither earlier, superior nor peer",
  matrix: {
    tooFew: "Fewer than two reports with Chinese text: nothing to compare",
    noPair: (relations) => `No pair of reports to compare with ${relations.join(" or ")}`,
    none: (reports, minimum) => `No two of ${reports} reports share ${minimum} characters in a row`,
    most: (report, source, share, others) =>
      `${share} of ${report} stands in ${source} too, the most of all pairs shown${others > 0 ? ` (with ${plural(others, "other", "others")})` : ""}`,
    subtitle: (minimum, mask, years) =>
      [
        `How much of the row's report stands in the column's too, per cent of its Chinese characters`,
        `in strings of ${minimum} or more`,
        masks[mask],
        years,
      ]
        .filter((part) => part !== "")
        .join("; "),
    corner: "report ↓  stands in →",
    rampTitle: "share",
    upTo: (from, to) => (from === 0 ? `below ${to}%` : `${from}–${to}%`),
    from: (from) => `${from}% or more`,
    zero: "0: none",
    outline: (relation) =>
      relation === "self"
        ? "solid frame: the column is the agency's earlier report"
        : "dashed frame: the column is a superior's",
    blank: "not compared",
    only: (relations) => `Only pairs whose column is ${relations.join(" or ")}; the others are blank.`,
    left: (left, drawn) =>
      `These ${drawn} reports share the most; ${plural(left, "other is", "others are")} not drawn.`,
    direction: "The two directions differ: most of a short report may stand in a long one, and be little of it.",
    noText: (reports) => `Without Chinese text, so that nothing can be told: ${reports}.`,
    unread: (reports) => `${plural(reports, "other report", "other reports")} could not be read.`,
    cell: (report, source, share) => `${share} of ${report} stands in ${source}`,
    rowAlt: (report, most) => `${report}: ${most}`,
    characters: (covered, chars) => `${covered} of ${chars} characters`,
  },
  ribbon: {
    headline: (report, shares, own) =>
      `${report}: ${shares.join(", ")}; ${own} found in none of the reports that it was compared with`,
    share: (kind, share) => `${share} ${kind === "prescribed wording" ? kind : `shared with ${kind}`}`,
    nothingShared: (report, own) =>
      `${report}: no shared wording found; ${own} found in none of the reports that it was compared with`,
    nothingCompared: (report, shares) =>
      `${report}: ${[...shares, "no earlier, superior's or peer's report was read to compare it with"].join("; ")}`,
    noText: (report) => `${report} has no Chinese text to compare`,
    subtitle: (minimum, chars, masked, year) =>
      [
        `${chars} Chinese characters; what stands elsewhere in strings of ${minimum} or more`,
        `headings and titles in 《》, ${masked}, are not compared`,
        year,
      ]
        .filter((part) => part !== "")
        .join("; "),
    opening: "(opening)",
    lane: (number, kind, share, count) => `lane ${number}: ${kind} ${share}, ${count}×`,
    rest: "other text (not found, or a heading)",
    moved: (from, to) => `${from} → ${to}`,
    overlap:
      "Each bar is a section, from its first to its last word, as long as its text; each kind has a lane of its own. Words of several kinds are counted once, in the legend's order. ",
    absent: (kinds) => `Of ${kinds.join(" and ")} none was read, which is not the same as nothing shared. `,
    section: (name, parts) => `${name}: ${parts.length === 0 ? "none" : parts.join(", ")}`,
    stretches: (kind, count) => `${kind} ${count}×`,
    pairHeadline: (report, source, passages, share) =>
      `${report} and ${source} share ${plural(passages, "passage", "passages")}, ${share} of the first`,
    pairNothing: (report, source, minimum) => `${report} and ${source} share no ${minimum} characters in a row`,
    pairUnrelated: (report, source) =>
      `${source} is no earlier, superior's or peer's report of ${report}: not compared`,
    pairSubtitle: (minimum, kind) =>
      `Where strings of ${minimum} or more Chinese characters stand in both, from beginning to end${kind === "" ? "" : `; the second is ${kind}`}`,
    pairOrder: (kept, moved) =>
      moved === 0
        ? "The shared passages stand in the same order. "
        : `${kept} stand in the same order, ${moved} elsewhere (orange). `,
    pairFormula: "Grey: prescribed wording, not joined. ",
    pairOne:
      "Of section names without room only the number is written. Each passage is joined to one place only; one whose longest match is in a third report is not drawn. ",
    scale: (chars) => `${chars} characters`,
  },
  caution: "Shared words are no proof of copying: both may follow a document that nobody published.",
  axis: {
    report: "Report",
    source: "Stands in",
    relation: "Which is",
    share: "Share",
    characters: "Shared characters",
    shingles: "Shared strings of 8",
    kind: "Kind",
    section: "Section",
    quote: "As printed",
    sourceSection: "Section there",
    sourceQuote: "As printed there",
    length: "Shared characters",
  },
};
