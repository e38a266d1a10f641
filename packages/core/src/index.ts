export { readReport, readReports, readText, type ReadOptions } from "./pipeline.ts";

export { Fault, type Place } from "./kit/fault.ts";
export type { Finding, Severity } from "./kit/finding.ts";
export type { Interval } from "./kit/interval.ts";
export type { Quoted, Span } from "./kit/span.ts";

export type { CatalogEntry } from "./source/catalog.ts";
export type { TextFormat, TextLayer } from "./text/text-layer.ts";
export type { Level, Masthead, Report, Section, Told } from "./report/report.ts";
export type { BlockId, TopicId } from "./generated/outline.ts";

export { indicatorOf, indicators, isIndicatorId, type Indicator, type IndicatorKind } from "./codebook/indicator.ts";
export type { IndicatorId, ThemeId } from "./generated/codebook.ts";

export type { Hedge, Observation, Role, Status } from "./observation/observation.ts";
export type { Reading, Readings } from "./observation/reading.ts";

export type {
  ComparedReport,
  Comparison,
  Coverage,
  CoverageCell,
  CoverageState,
  ObservationStatus,
  PairVerdict,
  Refusal,
  ReportKey,
  Verdict,
} from "./compare/comparison.ts";
