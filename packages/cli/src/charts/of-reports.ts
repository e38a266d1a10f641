import { problemsOverYears, quantification, reportTimeliness, topicPresence, topicShares } from "@fazhi/core";
import { given } from "../options.ts";
import type { ChartEntry } from "./chart-entry.ts";

/** Charts of reports themselves: how they are made, when they came out, what they say is wrong. */
export const CHARTS_OF_REPORTS: readonly ChartEntry[] = [
  {
    name: "topic-shares",
    about: "how the length of reports divides among topics, and which of the plan's topics are missing",
    of: 0,
    takes: [],
    draw: (readings, _, { topicBars }, options) =>
      topicBars({ shares: topicShares(readings), presence: topicPresence(readings) }, options),
  },
  {
    name: "hedges",
    about: "which numbers are exact, zero, over, under or about",
    of: 0,
    takes: [],
    draw: (readings, _, { hedgeBars }, options) => hedgeBars(quantification(readings), options),
  },
  {
    name: "publication",
    about: "days of publication against the deadlines, late, on time or unknown",
    of: 0,
    takes: [],
    draw: (readings, _, { publicationTimeline }, options) => publicationTimeline(reportTimeliness(readings), options),
  },
  {
    name: "problems",
    about: "shortcomings by year: repeated, new, no longer named, answered by a plan",
    of: 0,
    takes: ["agency"],
    draw: (readings, { agency }, { problemGrid }, options) =>
      problemGrid({ followed: problemsOverYears(readings), readings }, { ...options, ...given({ agency }) }),
  },
];
