import { english } from "./label-en.ts";
import { problemsEnglish } from "./label-problems-en.ts";
import type { ReportsWords } from "./label-reports.ts";

const reports = (count: number): string => `${count} ${count === 1 ? "report" : "reports"}`;
const allOf = (count: number): string => (count === 2 ? "both reports" : `all ${reports(count)}`);
const days = (count: number): string => `${count} ${count === 1 ? "day" : "days"}`;
const list = (items: readonly string[]): string => english.list(items);
const withYears = (words: string, years: string): string => (years === "" ? words : `${words}, ${years}`);
const isAre = (count: number): string => (count === 1 ? "is" : "are");

const MONTHS = "January February March April May June July August September October November December".split(" ");

const day = (monthDay: string): string => {
  const [month, date] = monthDay.split("-").map(Number);
  return `${date} ${MONTHS[(month ?? 1) - 1]}`;
};

const lag = (count: number, isOnTime: boolean): string => {
  if (count === 0) return isOnTime ? "on the day, in time" : "on the day, late";
  return count < 0 ? `${days(-count)} early` : `${days(count)} late`;
};

/** The words of the charts about reports themselves in English. */
export const reportsEnglish: ReportsWords = {
  topics: {
    short: {
      thought: "Thought",
      leadership: "Leaders",
      functions: "Functions",
      business: "Business",
      rules: "Rules",
      decisions: "Decisions",
      enforcement: "Enforce",
      emergency: "Emergency",
      disputes: "Disputes",
      oversight: "Checks",
      openness: "Open",
      digital: "Digital",
      capacity: "Capacity",
      publicity: "Publicity",
      sector: "Sector",
      preamble: "Preamble",
      measures: "Measures",
      problems: "Problems",
      first_responsible: "Leader",
      plan: "Plan",
      other: "Other",
      unassigned: "Unassigned",
    },
    headline: {
      nothing: "There is no report whose length can be counted",
      unnamed: (count) =>
        count === 1 ? "The report names a topic in no heading" : `None of ${count} reports names a topic in a heading`,
      one: (report, topic, share) => `${report}: ${topic} takes the most space, ${share}`,
      most: (topic, share, least, greatest) =>
        `${topic} takes the most space: ${share} of all text, ${least === greatest ? least : `${least} to ${greatest}`} of single reports`,
      tied: (topics, share) => `${list(topics)} take the most space: ${share} of all text each`,
      first: (first, count, isTied) => {
        if (first === 0) return "; it leads in no single report";
        const where = first === count ? allOf(count) : `${first} of ${reports(count)}`;
        return `; it leads in ${where}${isTied ? ", ties included" : ""}`;
      },
      unassigned: (share, finding) => `${finding}; ${share} stands under no topic`,
    },
    subtitle: (of, within, years) =>
      withYears(
        `Chinese characters ${of === "topics" ? "under headings of each topic" : "in each block"}, as a share of those of the ${within === null ? "report" : `block (${within})`}`,
        years,
      ),
    length: "Characters",
    asked: "Of the plan",
    characters: (count) => count,
    share: "Share",
    topic: "Topic",
    sentences: "Sentences",
    missing: (topics) => `In the plan, not in the report: ${topics.join("; ")}`,
    noText: "No Chinese character to count",
    segment: (share, characters) => `${share}, ${characters} characters`,
    note: {
      parts: (of) => (of === "topics" ? "Topics in the order of the outline: " : "Blocks in their order: "),
      unassigned: "Hollow: text under no heading of any. ",
      pooled: "Shares in all are of all characters together, so that long reports weigh more. ",
      severalTopics: (count) =>
        `In ${reports(count)} a heading names several topics; their text is not told apart (characters_shared in the data). `,
      textOnly: "A topic that the text speaks of under no heading of its own takes no length, and is not missing. ",
      missing: "Of the plan: how many of the topics of the plan of its year the report is on. ",
      missingCounts: (topics, count) =>
        `Topics of the plan that are missing, of ${reports(count)}: ${topics.join("; ")}. `,
      missingCount: (topic, count) => `${topic} in ${count}`,
      noPlan: (count) => `No plan is known for the year of ${reports(count)}: nothing is said to be missing there. `,
      uncheckedPlan: "Which parts of the plan a topic stands for was not checked against the text of the plan. ",
    },
  },
  hedges: {
    wording: {
      exact: "exact",
      zero: "said to be zero",
      about: "about",
      over: "over, more than",
      under: "under, nearly",
    },
    headline: {
      none: "No report states a number of its period",
      one: (report, exact, numbers) =>
        `${report}: ${exact} of ${numbers} ${numbers === 1 ? "number" : "numbers"} of the period ${isAre(numbers)} exact`,
      exactMost: (count, of) =>
        count === of
          ? `Over half of the numbers are exact in ${allOf(of)}`
          : count === 0
            ? `In none of ${reports(of)} are over half of the numbers exact`
            : `Over half of the numbers are exact in ${count} of ${reports(of)}`,
      noHedge: "no number is hedged",
      hedgedMost: (names, share) => `at most ${share} are hedged, in ${names}`,
      silent: (count, of) => `${count} of ${reports(of)} ${count === 1 ? "states" : "state"} none of the period`,
    },
    subtitle: (years) =>
      withYears(
        "Numbers of the period by wording, as shares of them; counts in the bars; most exact (zeros included) first",
        years,
      ),
    numbers: "Numbers",
    apart: "Planned/other",
    sentences: "Sentences with one",
    count: (share, count) => `${count}, ${share}`,
    counted: "Count",
    apartOf: (planned, context) => `${planned}/${context}`,
    none: "No number of the period",
    kind: "Wording",
    note: {
      wordings: "Hedges are counted as printed; that a number is exact in words does not say that it is right. ",
      few: (least) =>
        `The fewest that a report has: ${least}, of which one or two more or less would move its shares by much. `,
      zero: "That there was none is an exact number too, and shown apart. ",
      apart: "Planned numbers and others (of other years and places) are not in the bars; their counts stand beside. ",
      sentences: "Sentences with one: share of the sentences of the report in which a number is stated. ",
    },
  },
  publication: {
    headline: ({ onTime, late, unknown }) => {
      const known = onTime + late;
      const all = known + unknown;
      if (known === 0)
        return `Whether ${all === 1 ? "the report" : `any of ${reports(all)}`} came out on time is unknown`;
      if (onTime === all) return all === 1 ? "The report came out on time" : `All ${reports(all)} came out on time`;
      if (late === all) return all === 1 ? "The report came out late" : `All ${reports(all)} came out late`;
      const said = [`${onTime} of ${reports(all)} came out on time`, `${late} late`];
      const lost = unknown === 0 ? [] : [`${unknown} unknown`];
      return [...said, ...lost].join(", ");
    },
    doubtful: (count, of) =>
      `${of === 1 ? "its day" : `the day of ${count}`} is before the year was over, and doubtful`,
    none: "There is no report",
    subtitle: (years) => withYears("Days from the day by which the rule asks for publication", years),
    tick: (count) => (count === 0 ? "deadline" : count < 0 ? `${-count} before` : `${count} after`),
    publishBy: (date) => `publication due ${date}`,
    submitBy: (date) => `submission due ${date}`,
    bothBy: (date) => `submission and publication due ${date}`,
    day,
    lag,
    published: "Published",
    against: "Against the deadline",
    signed: "Signed or issued",
    signedOn: (date) => `Day of publication unknown; signed or issued on ${date}`,
    unknownDay: "Day of publication unknown",
    noRule: (day) => `Published on ${day}; no rule is known for the year`,
    rule: "Rule",
    source: "Day from",
    from: { report: "the report", catalog: "the catalog (catalog.yaml)", caller: "the user" },
    legend: { yes: "published on time", no: "published late", signed: "signed or issued" },
    note: {
      rule: ({ document, years, submit, publish, isChecked }) =>
        `Rule for reports of ${years}: ${document}; submission ${submit}, publication ${publish}${isChecked ? "" : "; its own text was not checked"}. `,
      onTheDay: "The rule asks for publication before its day: a report published on that day is late. ",
      unknown: "A report whose day of publication is unknown is neither on time nor late. ",
      beforeYearEnd: (names) =>
        `Published before the year reported on was over, so year or day may be misread: ${names}. `,
      cut: (count) => `Arrow: beyond the chart (over ${count} days); the days stand at the right. `,
      signed: "The day of signing or issuing is not that of publication, and nothing is judged by it. ",
      told: (from) => `Days of publication are from ${list(from)}. `,
    },
  },
  problems: problemsEnglish,
};
