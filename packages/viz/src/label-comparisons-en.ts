import type { ComparisonLabels } from "./label-comparisons.ts";
import { yearRuns } from "./year-runs.ts";

const join = (items: readonly string[]): string =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
const and = (others: number): string => (others > 0 ? ` and ${others} more` : "");
const indicators = (count: number): string => `${count} ${count === 1 ? "indicator" : "indicators"}`;
const agencies = (count: number): string => `${count} ${count === 1 ? "agency" : "agencies"}`;

/** 2012–2019, 2021, 2022. */
const yearsIn = (years: readonly number[]): string =>
  yearRuns(years)
    .map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`))
    .join(", ");

/** The words of charts of comparisons in English. */
export const ENGLISH_COMPARISON_LABELS: ComparisonLabels = {
  break: {
    "agency/renamed": "agency renamed",
    "agency/reorganised": "agency reorganised",
    "agency/merged": "agencies merged",
    "outline/period": "another national outline",
    "outline/unknown": "outline not known",
    "crosswalk/renamed": "indicator renamed",
    "crosswalk/split": "indicator split",
    "crosswalk/merged": "indicators merged",
    "crosswalk/narrower": "indicator narrower",
    "crosswalk/broader": "indicator broader",
    "crosswalk/new": "indicator new",
    "unit/changed": "another unit",
    "scope/changed": "another scope",
    "scope/named-once": "scope named in one year only",
    "words/counting": "report: counted otherwise",
    "words/form": "report: another form",
    "words/scope": "report: duties moved",
    "words/name": "report: renamed",
  },
  breaks: {
    since: (agency, year, what) => `${agency === null ? "" : `${agency} `}${year}, ${join(what)}`,
    broken: (told, others, isDrawn) =>
      `${isDrawn ? "Dashed upright line: the" : "The"} series breaks at the beginning of the year and is not read through (${told.join("; ")}${and(others)}). `,
    bent: (told, others, isDrawn) =>
      `${isDrawn ? "Dotted upright line: a" : "A"} definition differs from that year on, the series goes on (${told.join("; ")}${and(others)}). `,
    finding: (from, to, what) =>
      `${from.year} (${from.value}) and ${to.year} (${to.value}) are parted by a break of the series, so neither rise nor fall is said: ${join(what)}`,
    agencies: (found, count) => `${found === "" ? "" : `${found}, `}${agencies(count)} parted by a break of the series`,
    behind: (what) =>
      ` (but the series breaks between the two years: ${join(what)}; this is no change of one and the same thing)`,
  },
  sourceYears: (agency, years) => `${agency} (${yearsIn(years)})`,
  dots: {
    inYear: (year, finding) => `In ${year}: ${finding}`,
    silent: (years, words) => `${yearsIn(years)}: ${words}`,
    order: (year) => `In the order of ${year}; agencies without a number of that year come last. `,
    values: (year) => `Numbers at the end of a row are of ${year}, unless another year stands before them. `,
    lanes: "Within a row the years run from the earliest at the top to the latest. ",
    equal: (pairs, others) => `The same number, so that the order says nothing: ${pairs.join("; ")}${and(others)}. `,
    overlap: (pairs, others) => `Overlapping, so neither is higher: ${pairs.join("; ")}${and(others)}. `,
    alike: (years) => `${yearsIn(years)} have one sign. `,
    omitted: (count) => `${agencies(count)} further down the order ${count === 1 ? "is" : "are"} left out. `,
  },
  multiples: {
    nothing: "None of the indicators has a comparable number",
    ofAgencies: ({ panels, leaders, others, tied, undecided, notComparable, single, none }) => {
      const parts = [
        ...leaders.map(([agency, count], at) =>
          at === 0 ? `${agency} is ahead in ${count} of ${indicators(panels)}` : `${agency} in ${count}`,
        ),
        ...(others > 0 ? [`${others} more in one or more`] : []),
        ...(tied > 0 ? [`tied in ${tied}`] : []),
        ...(undecided > 0 ? [`undecided in ${undecided}`] : []),
        ...(notComparable > 0 ? [`not comparable in ${notComparable}`] : []),
        ...(single > 0 ? [`only one agency with a comparable number in ${single}`] : []),
        ...(none > 0 ? [`no comparable number in ${none}`] : []),
      ];
      const words = parts.join(", ");
      return leaders.length > 0 ? words : `Of ${indicators(panels)}: ${words}`;
    },
    overYears: (agency, counts) => {
      const parts = [
        [counts.up, "up"] as const,
        [counts.down, "down"] as const,
        [counts.same, "unchanged"] as const,
        [counts.undecided, "undecided"] as const,
        [counts["not-comparable"], "not comparable"] as const,
        [counts.broken, "parted by a break"] as const,
        [counts.incomplete, "with fewer than two comparable numbers"] as const,
      ];
      const told = parts.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`);
      const total = parts.reduce((sum, [count]) => sum + count, 0);
      return `${agency}: of ${indicators(total)}, ${told.join(", ")}`;
    },
    subtitle: (panels, names, others, years) =>
      [indicators(panels), `${names.join(", ")}${others > 0 ? ` and ${others} more` : ""}`, years]
        .filter((part) => part !== "")
        .join("; "),
    offZero: "Some vertical scales do not begin at 0. ",
    scales: "Each panel has its own scale and unit; lengths are not compared from panel to panel. ",
    order: (indicator, year) => `All panels have the order of ${indicator}${year === "" ? "" : ` in ${year}`}. `,
    empty: "no comparable number",
    finding: (indicator, finding) => `${indicator}: ${finding}`,
    omitted: (count) => `${agencies(count)} further down the order ${count === 1 ? "is" : "are"} left out. `,
    panel: (indicator, unit) => (unit === "" ? indicator : `${indicator} (${unit})`),
  },
};
