import type { Labels, Tally } from "./label.ts";

const reports = (count: number): string => `${count} ${count === 1 ? "report" : "reports"}`;
const allOf = (count: number): string => (count === 2 ? "Both reports" : `All ${count} reports`);
const agencies = (count: number): string => `${count} ${count === 1 ? "agency" : "agencies"}`;

const tally = ({ stated, silent, missing }: Tally): string => {
  const all = stated + silent;
  const without =
    silent > 0 ? `${silent} of ${reports(all)} ${silent === 1 ? "gives" : "give"} no comparable number` : "";
  const lost = missing > 0 ? `${reports(missing)} not found` : "";
  return [without, lost].filter((part) => part !== "").join(", ");
};

/** A chart's words in English. */
export const english: Labels = {
  state: {
    stated: "number given",
    "zero-stated": "said to be zero",
    "topic-no-number": "spoken of, no number",
    "not-stated": "not mentioned",
    "no-power": "no such power",
    "no-report": "no report found",
    unreadable: "text damaged",
    conflict: "contradicts itself",
  },
  refusal: {
    indicator: "the numbers are of different indicators",
    edition: "the reports were read by editions of the codebook that mean different things by the indicator",
    agency: "the numbers are of different agencies",
    denominator: "the denominator is 0, or can be below it",
    unit: "the units differ",
    role: "the numbers are of different kinds (total, part, rate)",
    status: "a plan or background, not a fact of the period",
    period: "the years differ",
    "period-kind": "the periods differ (year, part of a year, a date)",
    scope: "the numbers are of unlike scope (the agency, its system, its region)",
    "counting-rule": "the numbers are counted by unlike rules",
    "set-aside": "set aside by a step of the panel",
    several: "a report states several values, and the answer depends on which is meant",
    "not-stated": "no number is given",
    "no-power": "the agency has no such power",
    "no-report": "no report was found",
    unreadable: "the text is damaged",
    conflict: "the report contradicts itself",
  },
  experimental: "experimental: reliability not measured",
  marked: (name) => `${name} (${english.experimental})`,
  list: (items) => (items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`),
  reasons: (because) => because.map((refusal) => english.refusal[refusal]).join("; "),
  colon: ": ",
  stop: ". ",
  semicolon: "; ",
  year: String,
  years: (from, to) => (from === to ? `${from}` : `${from}–${to}`),
  agencyInYear: (agency, year) => `${agency} (${year})`,
  twin: (name, report) => `${name} [${report}]`,
  unplaced: (because) =>
    because.length === 0 ? "stated, not comparable" : `stated, not comparable: ${english.reasons(because)}`,
  conflicting: (values) =>
    values.length === 0 ? english.state.conflict : `${english.state.conflict}: ${values.join(", also ")}`,
  otherStatements: (count) => `${count} more`,
  andOthers: (named, others) =>
    english.list(others > 0 ? [...named, others === 1 ? "1 other" : `${others} others`] : named),
  subtitle: (indicator, unit, years) =>
    [unit === "" ? indicator : `${indicator} (${unit})`, years].filter((part) => part !== "").join(", "),

  ranking: {
    none: "No report gives a comparable number",
    single: (name, value) => `Only ${name} gives a comparable number: ${value}`,
    leader: (name, value, lead, superlative) => `${name} has the ${superlative}: ${value}${lead}`,
    lead: (difference) => `, ahead of the next by ${difference}`,
    tied: (names, value, superlative) => `${names} share the ${superlative}: ${value}`,
    allEqual: (value) => `All numbers given are the same: ${value}`,
    undecided: (names) => `Undecided between ${names}: what their wordings allow overlaps`,
    notComparable: (names, because) => `${names} cannot be compared: ${because}`,
  },
  overYears: {
    none: "No year’s report gives a comparable number",
    single: ({ year, value }) => `Only ${year} has a comparable number: ${value}`,
    change: (direction, from, to, by) => {
      if (direction === "same") return `${from.year} and ${to.year} are the same: ${to.value}`;
      if (direction === "undecided") {
        return `Whether ${from.year} (${from.value}) or ${to.year} (${to.value}) is higher cannot be told: what the wording allows overlaps`;
      }
      return `${direction === "up" ? "Up" : "Down"} from ${from.value} in ${from.year} to ${to.value} in ${to.year}, by ${by}`;
    },
    notComparable: (from, to, because) => `${from.year} and ${to.year} cannot be compared: ${because}`,
    several: (counts) =>
      [
        [counts.up, "up"] as const,
        [counts.down, "down"] as const,
        [counts.undecided, "undecided"] as const,
        [counts.same, "unchanged"] as const,
        [counts["not-comparable"], "not comparable"] as const,
        [counts.incomplete, "with fewer than two comparable numbers"] as const,
      ]
        .filter(([count]) => count > 0)
        .map(([count, words]) => `${agencies(count)} ${words}`)
        .join(", "),
    ofAgency: (agency, finding) => `${agency}: ${finding}`,
  },
  coverage: {
    headline: (everywhere, indicators, count) => {
      if (count === 1) return `The report gives a number for ${everywhere} of ${indicators} indicators`;
      return everywhere > 0
        ? `${allOf(count)} give a number for ${everywhere} of ${indicators} indicators`
        : `None of ${indicators} indicators is given a number by ${allOf(count).toLowerCase()}`;
    },
    ofIndicator: (stated, count) => {
      if (count === 1) return `The report gives ${stated === 0 ? "no" : "a"} number for the indicator`;
      if (stated === count) return `${allOf(count)} give a number for the indicator`;
      if (stated === 0) return `None of ${count} reports gives a number for the indicator`;
      return `${stated} of ${count} reports ${stated === 1 ? "gives" : "give"} a number for the indicator`;
    },
    subtitle: (cells, stated, silent, years) =>
      [`Indicator by report, ${cells} cells: ${stated} with a number (zero included), ${silent} not mentioned`, years]
        .filter((part) => part !== "")
        .join("; "),
    share: (stated, count) => `${stated}/${count}`,
    shareTitle: "numbers",
    legend: (state, cells) => `${state} ${cells}`,
    omitted: (indicators) =>
      `${indicators} more ${indicators === 1 ? "indicator is" : "indicators are"} left out: no report mentions ${indicators === 1 ? "it" : "them"}. `,
    rowAlt: (report, counts) => `${report}: ${counts}`,
    count: (state, cells) => `${state} ${cells}`,
  },
  tally,
  andTally: (finding, without) => (without === "" ? finding : `${finding}; ${without}`),
  source: (names, total) =>
    `Source: annual rule-of-law reports of ${names.join("; ")}${total > names.length ? ` and others, ${total} in all` : ""}. `,
  note: {
    interval: "Bars: what the wording (over, nearly, about …) allows. ",
    unboundedAbove: "Arrow: the wording sets no upper end. ",
    unboundedBelow: "Arrow: the wording sets no lower end. ",
    printed: "Hollow dot: the approximate number as printed. ",
    hull: "Several statements of one report are each a dot, joined by a thin line; none is preferred. ",
    versions: "Several reports of one agency and year are drawn each by itself; none is preferred. ",
    edges: "Dashed lines join the ends of intervals. ",
    offZero: "The vertical scale does not begin at 0. ",
    silence: "Grey words say why there is no comparable number; they do not mean zero. ",
    setAside: (count, because) => `${count} more ${count === 1 ? "statement" : "statements"} set aside (${because}). `,
    pair: (a, b) => `${a} and ${b}`,
    noYear: (names) => `Not drawn, year unknown: ${names}. `,
    otherYears: (years) => `Years between, not drawn: ${years}. `,
    notAsked: "not included",
  },
  axis: {
    report: "Report",
    agency: "Agency",
    year: "Year",
    indicator: "Indicator",
    value: "Value",
    quote: "As printed",
    state: "State",
    described: (axis, from, to) => `${axis} axis, from ${from} to ${to}`,
    listed: (axis, items) => `${axis} axis, ${items} ${items === 1 ? "item" : "items"}`,
  },
  chart: {
    ranking: "Ranking",
    dots: "Dot plot",
    slope: "Slope chart",
    trend: "Trend chart",
    "small-multiples": "Small multiples",
    distribution: "Distribution",
    coverage: "Coverage chart",
    "topic-shares": "Shares of topics",
    hedges: "Shares of wordings",
    publication: "Timeline of publication",
    correlation: "Correlation matrix",
    "reuse-matrix": "Matrix of shared text",
    "reuse-ribbon": "Ribbon of shared text",
    "rank-robustness": "Plot of rank intervals",
    problems: "Shortcomings over the years",
  },
  statement: (name, value, quote) => `${name}: ${value}${quote === "" ? "" : `, printed as “${quote}”`}`,
  alt: (chart, headline, subtitle) => `${chart}. ${headline}. ${subtitle}. `,
  more: (rows) => `${rows} more rows left out. `,
  interval: ({ low, high }, number, unit) => {
    const tail = /^[%‰]/.test(unit) ? unit : "";
    if (low !== null && high !== null) return (low === high ? number(low) : `${number(low)}–${number(high)}`) + tail;
    if (low !== null) return `at least ${number(low)}${tail}`;
    return high === null ? "size unknown" : `at most ${number(high)}${tail}`;
  },
};
