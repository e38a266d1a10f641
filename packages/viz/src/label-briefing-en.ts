import { type Linked, type Phrase, say } from "./briefing/phrase.ts";
import type { BriefingWords } from "./label-briefing.ts";

/** English has no measure words; the unit stands beside the indicator, and only signs stay with the number. */
const spaced = (number: string, unit: string): string => (/^[%‰]/.test(unit) ? number + unit : number);

const about = (report: Linked, indicator: string): Phrase =>
  indicator === "" ? say`${report}` : say`${report}, ${indicator}`;

/** A briefing's words in English. */
export const briefingEnglish: BriefingWords = {
  title: "Indicators in annual rule-of-law reports, compared",
  kicker: "Annual reports on law-based government · comparison briefing",
  skipLink: "Skip to the text",
  contents: "Contents",
  part: {
    findings: "Key findings",
    agencies: "Between agencies",
    changes: "Between years",
    coverage: "What each report says, and what it does not",
    contradictions: "Where a report contradicts itself",
    limits: "Limits",
    method: "Method",
    sources: "Sources and their text",
  },
  intro: {
    findings: "Every number opens the sentence it was read from.",
    agencies:
      "Each agency is represented by its latest report; the years differ and stand beside each name. A report without a number is listed as such and never counted as zero.",
    changes: "Indicators for which one agency’s reports of different years each give a number.",
    coverage: "One row an indicator, one column a report. A cell with a number opens the sentence.",
    contradictions: "Both wordings are shown as printed; neither is preferred.",
    limits: "Please read this before quoting a number from this briefing.",
    method: "How this briefing came about.",
    sources: "The full text of every report, with the words that numbers were read from marked in place.",
  },
  lede: (reports, agencies, years, statements) =>
    say`This briefing compares ${reports} by ${agencies} (${years}), in which ${statements} were read.`,
  count: {
    reports: (number) => (number === 1 ? "1 report" : `${number} reports`),
    agencies: (number) => (number === 1 ? "1 agency" : `${number} agencies`),
    statements: (number) => (number === 1 ? "1 number" : `${number} numbers`),
    cells: (number) => (number === 1 ? "1 cell" : `${number} cells`),
  },

  hedged: {
    exact: spaced,
    "and-more": (number, unit) => `over ${spaced(number, unit)}`,
    "more-than": (number, unit) => `more than ${spaced(number, unit)}`,
    "at-least": (number, unit) => `at least ${spaced(number, unit)}`,
    nearly: (number, unit) => `nearly ${spaced(number, unit)}`,
    "at-most": (number, unit) => `at most ${spaced(number, unit)}`,
    "less-than": (number, unit) => `less than ${spaced(number, unit)}`,
    about: (number, unit) => `about ${spaced(number, unit)}`,
  },
  between: (low, high, unit) => spaced(`${low} to ${high}`, unit),
  measured: (indicator, unit) => (unit === "" || unit === "%" ? indicator : `${indicator} (${unit})`),
  quoted: (quote) => say`“${quote}”`,
  and: ", ",
  comma: ", ",
  colon: ": ",
  stop: ".",
  noYear: "year unknown",

  states: (report, values) => say`${report} with ${values}`,
  silent: (report, why) => say`${report}: ${why}`,

  higher: (a, b, by) => say`${a}, higher than ${b}, by ${by}`,
  lower: (a, b, by) => say`${a}, lower than ${b}, by ${by}`,
  same: (a, b) => say`${a}, the same as ${b}`,
  undecided: (a, b) => say`${a}, which within what the wording allows cannot be told apart from ${b}`,
  apart: (a, b, because) => say`${a}, not compared with ${b}: ${because}`,
  chain: {
    higher: ", higher than ",
    lower: ", lower than ",
    equal: ", the same as ",
    "equal-within-hedges": ", which cannot be told apart from ",
    apart: (because) => `; not compared (${because}): `,
    silent: (reports) => say`; ${reports} without a number`,
    more: (reports) => say`; ${reports} more with a number, in the table`,
    only: (report, values) => say`only ${report} gives a comparable number: ${values}`,
    all: (reports, value) => say`${reports}: ${value} each`,
    none: "no report gives a comparable number",
  },

  inYear: (year, values) => say`${values} (${year})`,
  rose: (from, to, by) => say`rose from ${from} to ${to}, by ${by}`,
  fell: (from, to, by) => say`fell from ${from} to ${to}, by ${by}`,
  held: (from, to) => say`${from}, ${to}: unchanged`,
  unclear: (from, to) => say`${from}, ${to}: no change can be told within what the wording allows`,
  incomparable: (from, to, because) => say`${from}, ${to}: not compared, ${because}`,
  change: {
    rose: (by) => say`up by ${by}`,
    fell: (by) => say`down by ${by}`,
    held: "unchanged",
    unclear: "no change can be told within what the wording allows",
    incomparable: (because) => `not compared: ${because}`,
  },

  severity: { conflict: "Conflict", warning: "Take care", note: "Note" },
  finding: {
    "consistency/contradiction": (...of) =>
      say`${about(...of)}: one place says that there was none, another that there was some; unless they count different things, both cannot hold`,
    "consistency/values-differ": (...of) => say`${about(...of)}: two places give two values under one name`,
    "consistency/parts-exceed-total": (...of) => say`${about(...of)}: the parts add up to more than their total`,
    "consistency/parts-below-total": (...of) => say`${about(...of)}: the parts said to make up a total add up to less`,
    "consistency/change-differs": (...of) =>
      say`${about(...of)}: the change printed is not the change between the two values`,
    "consistency/rate-differs": (...of) =>
      say`${about(...of)}: the rate printed does not follow from its count and base`,
    "consistency/repeat": (...of) =>
      say`${about(...of)}: one value stands at several places; it may be one fact told again, so do not add them up`,
    "agency/several-reports": (report) =>
      say`${report}: the agency has more than one report of the year; each has its own row`,
    "agency/renamed": (report) => say`${report}: the agency bears another name than in the report before`,
    "agency/reorganised": (report) =>
      say`${report}: the agency was reorganised since the report before; its figures may break`,
  },
  otherFinding: (report, message) => say`${report}: ${message}`,
  coverageEmpty: (cells) => say`Of ${cells} in the table of reports and indicators, none has a number`,
  coverageFinding: (stated, cells) =>
    say`Of ${cells} in the table of reports and indicators, a number stands in ${stated}, stated zeros among them`,
  nothingStated: (reports) =>
    say`No number of an indicator of the codebook was read in ${reports}, which does not mean zero`,
  silentCells: (silent) => say`; in ${silent} the indicator is not mentioned at all, which is silence and not zero`,

  column: {
    report: "Report",
    number: "Number",
    words: "As printed",
    indicator: "Indicator",
    change: "What may be said",
    agency: "Agency",
    region: "Region",
    year: "Year",
    file: "File",
    sha256: "SHA-256",
  },
  caption: {
    agencies: (indicator) => `${indicator}: what each report says`,
    changes: (agency) => `${agency}: indicators with a number in two years or more`,
    coverage: "Indicators against reports",
    sources: "The reports",
  },
  figure: (number) => `Figure ${number}`,
  chart: {
    agencies: (indicator) => `${indicator}, each agency’s latest report`,
    years: (agency, indicator) => `${agency}, ${indicator}, year against year`,
    trend: (agency, indicator) => `${agency}, ${indicator}, through the years`,
    coverage: "Which report gives a number for which indicator",
  },
  verdicts: "Pair by pair",
  setAside: (because) => `set aside: ${because}`,
  noContradiction: "No report was found to contradict itself.",
  legend: "Legend",
  notFollowed: (agencies) =>
    agencies === 1
      ? "1 more agency has reports of several years and is left out here."
      : `${agencies} more agencies have reports of several years and are left out here.`,
  notShown: (indicators) =>
    `The codebook’s other ${indicators} indicators appear in none of these reports and are left out here.`,
  limits: [
    "Numbers were read from the published text by rules. A wording that the rules do not know may be missed or filed under the wrong indicator; the sentence decides.",
    "The hand-coded set that the reading is checked against was coded by language models and has not been checked by a person. Accuracy figures drawn from it are an upper bound, not the truth.",
    "Not mentioned is not zero, nor does it mean that the work was not done.",
    "余, 近, 约, 超过, 以上 and the like are read as intervals; where intervals meet, no order is claimed.",
    "Agencies may count differently under the same name. This briefing compares what reports say, not how well agencies work.",
    "These reports are not a sample; nothing follows from them for other agencies.",
  ],
  skippedFile: (file, why) => `The file ${file} could not be read: ${why}`,
  method: [
    "Each report’s text is kept as it is and the place of every number is recorded; a quote is the text, character for character.",
    "Each number is filed under one indicator of the codebook with its unit, period and kind, and as a fact, a plan or background.",
    "Only facts of the same unit, period and kind are compared. Where a report states several, a verdict must hold for each of them.",
    "The charts between agencies show the indicators that most agencies’ latest reports state; between years, every indicator that at least two reports state.",
  ],
  citation: (number) => `Note ${number}`,
  notes: "Notes",
  textOf: (report) => `Text of ${report}`,
  back: "back to where it is used",
  backToTop: "Back to the top",
  notSaid: "not in the text",
  footer: "Made by fazhi. The same reports give the same briefing.",
};
