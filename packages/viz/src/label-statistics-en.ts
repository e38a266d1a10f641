import type { Places, StatisticsLabels } from "./label-statistics.ts";

const counted = (count: number, one: string, several: string): string => `${count} ${count === 1 ? one : several}`;
const reports = (count: number): string => counted(count, "report", "reports");
const list = (items: readonly string[]): string =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
const span = ({ from, to }: Places): string => (from === to ? `${from}` : `${from} to ${to}`);
const isOne = (places: readonly Places[]): boolean => places.length === 1 && places[0]!.from === places[0]!.to;
const rankWord = (places: readonly Places[]): string => (isOne(places) ? "rank" : "ranks");
const andOthers = (named: readonly string[], others: number): string =>
  others > 0 ? `${named.join(", ")} and ${others} more` : list(named);
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The words of the charts of statistics in English. */
export const statisticsInEnglish: StatisticsLabels = {
  note: {
    "reports/unread": () => "Files that could not be read are left out. ",
    "reports/no-year": (count) => `${reports(count)} of unknown year left out. `,
    "years/mixed": () => "Reports of several years stand side by side. ",
    "agencies/twice": (count) => `Some agencies have several reports of one year (${count} in all); each counts. `,
    "scopes/mixed": (count) =>
      `${reports(count)} ${count === 1 ? "gives a number" : "give numbers"} of a whole region, the others their own; the two are not one measure. `,
    "values/several": (count) =>
      `${reports(count)} ${count === 1 ? "states" : "state"} several values; the interval holds them all. `,
    "indicator/rate": () => "Each rate counts once, whatever it is a share of. ",
    "values/open": (count) =>
      `${counted(count, "report has a value", "reports have values")} open on a side, not used. `,
    "pair/open": (count) =>
      `${counted(count, "report has a value", "reports have values")} open on a side, left out of the pairs concerned. `,
    "outliers/too-few": () => "Too few values to tell whether one lies far from the others. ",
    "outliers/few": () => "Of fewer than ten values, what lies far out is a rule of thumb. ",
    "outliers/mean-ad": () =>
      "Half of the values or more are the same; what lies far out is judged by the mean deviation. ",
    "outliers/mad-or-mean-ad": () =>
      "By which deviation to judge what lies far out hangs on hedged wordings; both were considered. ",
    "composite/reweighted": (count) =>
      `${reports(count)} ${count === 1 ? "lacks" : "lack"} some indicators and ${count === 1 ? "is" : "are"} scored by the others. `,
    "composite/constant": () => "An indicator with the same value everywhere is in no score. ",
    "composite/size": () => "Some indicators are totals that grow with the size of a body: ranks reflect size too. ",
  },
  level: { national: "National", province: "Province", city: "City", county: "County", town: "Town" },
  unknownGroup: "not known",
  silent: (count, because) => `No comparable number (which is not zero) in ${reports(count)}: ${because.join("; ")}. `,
  silentBecause: (state, names, total) =>
    `${state} ${total} (${names.join(", ")}${total > names.length ? " and others" : ""})`,

  distribution: {
    q1: "lower quartile",
    median: "median",
    q3: "upper quartile",
    range: (n, least, most) => `The numbers of ${reports(n)} run from ${least} to ${most}`,
    spread: (median, q1, q3) => `The median is ${median}; the middle half of the reports lies between ${q1} and ${q3}`,
    sameHalf: (value) => `The middle half of the reports all give ${value}`,
    ofGroup: (group, finding) => `${group}: ${finding}`,
    highestMedian: (group, median) => `${group} has the highest median: ${median}`,
    groups: (named, total) => andOthers(named, total - named.length),
    equalMedians: (median) => `All groups have the same median: ${median}`,
    undecidedMedians: (groups) =>
      `Which of ${groups} has the highest median cannot be told: what the wordings allow overlaps`,
    lane: (n, count) => (n === count ? `${reports(n)}, all with a number` : `${n} of ${reports(count)} with a number`),
    laneMedian: (median) => `median ${median}`,
    laneOf: (group, lane) => `${group}: ${lane}`,
    bandCount: (low, high) => (low === high ? low : `${low}–${high}`),
    between: (from, to) => `${from} to ${to}`,
    below: (to) => `below ${to}`,
    from: (from) => `${from} and above`,
    above: (from) => `above ${from}`,
    reports: (count) => (count === "1" ? "1 report" : `${count} reports`),
    band: "Band",
    count: "Reports",
    dots: "Each dot is the number of one report; they are piled up only so as not to hide each other. ",
    quartiles:
      "Upright lines: the median (solid) and the quartiles (dashed), drawn as a stretch where wordings leave them open. ",
    medianOnly: "Upright line: the median, drawn as a stretch where wordings leave it open. ",
    bars: "Columns below: how many reports lie in each band, lower edge included, upper edge not. ",
    lastEdge: "The last band with an upper edge includes it. ",
    either: "Dashed frames: hedged numbers that may lie in the band or in another. ",
    unequal: "The bands are not equally wide; the height of a column is a count only. ",
    openBand: "An outer band without an edge is drawn to the edge of the chart. ",
    outliers: (named, others, cutoff) =>
      `Diamonds lie far from the others (modified z-score beyond ${cutoff}): ${andOthers(named, others)}; that is no mistake by itself. `,
    outlierUndecided: (count) =>
      `Whether ${counted(count, "value lies", "values lie")} far out hangs on hedged wordings. `,
    omittedGroups: (groups) => `${counted(groups, "more group", "more groups")} not drawn. `,
  },

  correlation: {
    method: {
      pearson: "Pearson correlation",
      spearman: "Spearman rank correlation",
      kendall: "Kendall rank correlation (tau-b)",
    },
    symbol: { pearson: "r", spearman: "ρ", kendall: "τ" },
    correction: {
      none: "not corrected for the number of pairs",
      holm: "corrected by Holm",
      "benjamini-hochberg": "corrected by Benjamini and Hochberg",
      bonferroni: "corrected by Bonferroni",
    },
    subtitle: (method, indicators, years) =>
      [method, `each pair of ${indicators} indicators`, years].filter((part) => part !== "").join(", "),
    none: (pairs) =>
      `No coefficient can be given for ${pairs === 1 ? "the pair" : `any of ${pairs} pairs`} of indicators`,
    onePair: ({ a, b, coefficient, n }, isTogether) =>
      `${a} and ${b} ${isTogether ? "go up and down together" : "go in opposite directions"} (${coefficient}, ${reports(n)})`,
    onePairByChance: ({ a, b, coefficient, n }) =>
      `The correlation of ${a} and ${b} cannot be told from chance (${coefficient}, ${reports(n)})`,
    chance: (computed) => `None of the correlations of ${computed} pairs of indicators can be told from chance`,
    some: (found, computed, { a, b, coefficient, n }) =>
      `${found} of ${computed} correlations ${found === 1 ? "is" : "are"} hard to put down to chance; the strongest is of ${a} and ${b} (${coefficient}, ${reports(n)})`,
    uncorrected: (expected) => `not corrected for the number of pairs: chance alone makes ${expected} on average`,
    dependent: "several reports of one agency make chance look smaller than it is",
    dependentNote:
      "Reports of one agency say much the same and are no proof of each other, so that p-values are too small. ",
    notComputed: (pairs) => `${counted(pairs, "pair", "pairs")} could not be worked out`,
    told: (parts) => parts.join(", "),
    n: (n) => `n ${n}`,
    reason: { "too-few": "too few", constant: "constant" },
    reasonAlt: (why, n, least) =>
      why === "too-few"
        ? `not worked out, ${n === 0 ? "no report states" : `only ${reports(n)} ${n === 1 ? "states" : "state"}`} both and ${least} are needed`
        : `not worked out, in ${reports(n)} all values of one of them are the same`,
    pair: (a, b) => `${a} and ${b}`,
    range: (low, high) => `${low} to ${high}`,
    p: (p, adjusted) => (adjusted === null ? `p=${p}` : `p=${p}, corrected ${adjusted}`),
    coefficient: "Coefficient",
    reports: "Reports",
    cells: (symbol) =>
      `In each cell: ${symbol}, and n, the reports that state both. Blue: up and down together; orange: in opposite directions; the bolder, the stronger. `,
    star: (correction, permutations, seed) =>
      `* p ≤ 0.05 (${correction}; ${permutations} random permutations, seed ${seed}). `,
    byChance: (pairs, expected) => `Without any relation, ${expected} of ${pairs} pairs would have a * on average. `,
    doubtful: "? Positive or negative hangs on hedged wordings; no * is given. ",
    hedged: "Hedged numbers count at their midpoints. ",
    small: "Below n: the range of coefficients seen over what the wordings allow. ",
    hatched: (least) =>
      `Crossed cells were not worked out: fewer than ${least} reports state both (too few), or all values of one are the same (constant). `,
    noCause:
      "That two numbers go together does not say that one brings about the other: large agencies have more of most things. ",
  },

  ranks: {
    place: (places) => `${rankWord([places])} ${span(places)}`,
    tied: (places) => `tied at ${rankWord([places])} ${span(places)}`,
    places: (places) => `${rankWord(places)} ${list(places.map(span))}`,
    single: (name) => `Only ${name} gives a comparable number: there is nothing to rank`,
    allCertain: (count) => `The ranks of all ${count} reports are certain`,
    allTied: (count) => `All ${count} reports give the same number: none is before another`,
    onlyCertain: (places) => `Only ${places} ${places.startsWith("ranks") ? "are" : "is"} certain`,
    certain: (places) => `${capital(places)} ${places.startsWith("ranks") ? "are" : "is"} certain`,
    someCertain: (count, of) => `The ranks of ${count} of ${of} reports are certain`,
    noneCertain: "No rank is certain",
    nobodyApart: (count) => `${reports(count)} cannot be told apart`,
    notApart: (places, others) => `${andOthers(places, others)} cannot be told apart`,
    partlyApart: (places, others) => `${andOthers(places, others)} cannot all be told apart`,
    withTies: (count) => `${count} of them tied`,
    indexNone: "No report can be scored",
    indexAll: (count) => `With other weights and normalisations the ranks of all ${count} reports stay`,
    indexOnly: (places, others) =>
      `With other weights and normalisations ${places} ${places.startsWith("ranks") ? "stay" : "stays"}, and the rank of ${reports(others)} changes`,
    indexNoneStays: (count) => `With other weights and normalisations none of ${count} ranks stays`,
    oneCounts: "only one indicator differs between reports, and the ranks are by it alone",
    widest: (name, places) => `${name} moves most (${places})`,
    indexSubtitle: ({ indicators, normalisation, aggregation }, years) =>
      [`Index of ${list(indicators)}; ${normalisation}, ${aggregation}`, years]
        .filter((part) => part !== "")
        .join(", "),
    direction: (name, isMore, weight) =>
      `${name} (${isMore ? "more scores higher" : "less scores higher"}${weight === null ? "" : `, weight ${weight}`})`,
    normalisation: { "min-max": "min-max normalisation", "z-score": "z-scores", rank: "normalised by rank" },
    aggregation: { arithmetic: "arithmetic mean", geometric: "geometric mean" },
    score: (score) => `score ${score}`,
    row: (place, value) => `${place}: ${value}`,
    axis: "Rank",
    lowestFirst: "rank 1 is the lowest number",
    highestFirst: "rank 1 is the highest number",
    certainMark: "Dot: a rank that is certain. ",
    bar: "Bar: the ranks that hedged wordings allow. ",
    tieNote: "Equal numbers share a rank, and the next is left out. ",
    simulated: (simulations, seed) =>
      `Bar: the ranks of nine tenths of ${simulations} simulations (weights and normalisation drawn at random, hedged numbers from their intervals; seed ${seed}); upright line: the median rank; dot: the rank by the weights chosen. A rank that is the same in at least nine tenths of them is said to stay. `,
    unranked: "Grey words say why there is no rank; they do not mean the last. ",
    belowFloor: (present, indicators, floor) =>
      `only ${present} of ${indicators} indicators can be used, below the floor of ${floor}`,
    noScore: "cannot be scored",
    indexUnranked: (count) => `${reports(count)} ${count === 1 ? "has" : "have"} no rank`,
    omitted: (count) => `${counted(count, "more ranked report", "more ranked reports")} not drawn. `,
    omittedUnranked: (count) => `${counted(count, "more unranked report", "more unranked reports")} not drawn. `,
    floor: (coverage, floor) =>
      `Only ${coverage} of the reports that could give a number do, below the floor of ${floor}: too few to stand for all agencies. `,
  },
};
