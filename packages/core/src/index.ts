export {
  readReport,
  readReports,
  readText,
  type ReadOptions,
  type ReadReportOptions,
  type ReadReportsOptions,
} from "./pipeline.ts";

export { Fault, type Place } from "./kit/fault.ts";
export type { Finding, Reason, Severity } from "./kit/finding.ts";
export type { Interval } from "./kit/interval.ts";
export type { Quoted, Span } from "./kit/span.ts";

export type { CatalogEntry } from "./source/catalog.ts";
export type { TextFormat, TextLayer } from "./text/text-layer.ts";
export type { View } from "./text/view.ts";
export type { BlockTurn, Level, Masthead, Report, Section, Told } from "./report/report.ts";
export type { AgencyIdentity, Succession, SuccessionKind } from "./report/agency-identity.ts";
export { agencyKinds, type AgencyKind, type KindName } from "./report/agency-kind.ts";
export { identifyAgency, type AgencyContext } from "./report/identify-agency.ts";
export type { AgencyKindId } from "./generated/agency.ts";
export type { Division } from "./report/division.ts";
export { findDivision, type FindDivisionOptions } from "./report/find-division.ts";
export { paperKindOf, papersCited, type PaperCited, type PaperKind } from "./report/papers-cited.ts";
export { sentencesOf, type Sentence } from "./report/sentences.ts";
export { planOf, plans, topicParts, topicsOfEveryPlan, type Plan, type TopicPart } from "./report/crosswalk.ts";
export { blockAt, headingsAt, sectionAt, sectionPathAt, topicAt } from "./report/section-path.ts";
export type { BlockId, TopicId } from "./generated/outline.ts";

export { codebookOf, type ReadByCodebook } from "./codebook/codebook-of.ts";
export type { Codebook, Theme } from "./codebook/codebook.ts";
export type { AnyIndicatorId, AnyThemeId, Indicator, IndicatorKind, Standing } from "./codebook/indicator.ts";
export { crosswalk, type Crossing, type CrosswalkOptions, type CrosswalkRelation } from "./codebook/crosswalk.ts";
export { editions, type Edition } from "./codebook/edition.ts";
export {
  indicatorNotes,
  type InBoth,
  type IndicatorNotes,
  type Norm,
  type NormRule,
  type Summing,
} from "./codebook/indicator-notes.ts";
export { openCodebook } from "./codebook/open-codebook.ts";
export { parseCodebook } from "./codebook/parse-codebook.ts";
export { remarksOf } from "./codebook/remarks-of.ts";
export {
  indicatorOf,
  indicators,
  isExperimental,
  isIndicatorId,
  SHIPPED_CODEBOOK,
} from "./codebook/shipped-codebook.ts";
export type { Lexicon } from "./quantity/lexicon.ts";
export type { EstablishedId, ExperimentalId, IndicatorId, ThemeId } from "./generated/codebook.ts";

export type { Hedge } from "./kit/measure.ts";
export { meantBy, type Observation, type Role, type Status } from "./observation/observation.ts";
export { asOfEdition } from "./observation/as-of-edition.ts";
export { accountFor, type NumeralAccount } from "./observation/account-for.ts";
export type { NumeralClass } from "./quantity/account.ts";
export { blocksPresent, topicsPresent, type Present } from "./observation/measures/contents.ts";
export {
  measureDefinitions,
  type MeasureDefinition,
  type ReportMeasure,
  type Unmeasured,
} from "./observation/measures/report-measure.ts";
export { readingNames, type BilingualName, type ReadingNames } from "./observation/measures/reading-names.ts";
export { reportMeasures } from "./observation/measures/report-measures.ts";
export { deadlineRuleOf, type Deadline, type DeadlineRule } from "./observation/measures/timeliness.ts";
export type { ReportMeasureId } from "./generated/measures.ts";
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

export type { Aggregate, AggregateName } from "./frame/aggregate.ts";
export { analysisOf, type Analysis, type Method, type Note } from "./frame/analysis.ts";
export type { AnyFrame } from "./frame/any-frame.ts";
export type { Column } from "./frame/column.ts";
export type { DanfoFrame, DanfoModule } from "./frame/danfo-frame.ts";
export { displayWidth, truncateToWidth, type AmbiguousWidth } from "./frame/display-width.ts";
export { frameFromColumns, frameOf } from "./frame/frame-of.ts";
export type { Frame } from "./frame/frame.ts";
export { fromCsv } from "./frame/from-csv.ts";
export { fromDanfo } from "./frame/from-danfo.ts";
export { fromNdjson, type FromNdjsonOptions } from "./frame/from-ndjson.ts";
export { escapeHtml, htmlTable, type HtmlTableOptions } from "./frame/html-table.ts";
export { OBSERVATION_SCHEMA, observationsFrame, type ObservationSchema } from "./frame/observations-frame.ts";
export { printTable, type PrintTableOptions, type TableCell } from "./frame/print-table.ts";
export type { Cell, ColumnKind, ColumnType, Row, Schema } from "./frame/schema.ts";
export { REPORT_MEASURE_SCHEMA, reportMeasuresFrame, type ReportMeasureSchema } from "./frame/report-measures-frame.ts";
export { describe, quantileOf, type Statistics } from "./frame/statistics.ts";
export { toCsv, type CsvOptions } from "./frame/to-csv.ts";
export { toDanfo } from "./frame/to-danfo.ts";
export { toHtml } from "./frame/to-html.ts";
export { toNdjson } from "./frame/to-ndjson.ts";
export { toParquet } from "./frame/to-parquet.ts";
export { toText } from "./frame/to-text.ts";
export type { ArrangeOptions, SortKey } from "./frame/verbs/arrange.ts";
export type { Condition, Predicate } from "./frame/verbs/filter.ts";
export type { Join, JoinKind } from "./frame/verbs/join.ts";
export type { Pivot } from "./frame/verbs/pivot.ts";

export { checkCodebook, type CheckedExample, type ExampleKind } from "./observation/check-codebook.ts";
export { findUnmapped, type Unmapped, type UnmappedOptions } from "./observation/find-unmapped.ts";
export { overlayStub } from "./observation/overlay-stub.ts";
export type { Check } from "./observation/check.ts";
export { findChecks } from "./observation/find-checks.ts";
export { findInconsistencies } from "./observation/find-inconsistencies.ts";
export { changesTable } from "./compare/changes-table.ts";
export { compareAgencies, type AgenciesOptions } from "./compare/compare-agencies.ts";
export { compareTwoYears, type OneSided, type TwoYearsOptions, type YearChanges } from "./compare/compare-two-years.ts";
export { compareYears, type YearsOptions } from "./compare/compare-years.ts";
export { comparisonFrame, type ComparisonSchema } from "./compare/comparison-frame.ts";
export { comparisonTable } from "./compare/comparison-table.ts";
export { coverageFrame, type CoverageCode, type CoverageSchema } from "./compare/coverage-frame.ts";
export { coverageOf, type CoverageOptions } from "./compare/coverage-of.ts";
export { coverageTable } from "./compare/coverage-table.ts";
export { intervalText } from "./compare/interval-text.ts";
export { ranksOf, type ReportRank } from "./compare/ranks-of.ts";
export { agencyIdentityOf, reportKeyOf } from "./compare/report-key.ts";
export { summarise, type Summary } from "./compare/summarise.ts";
export type { TableOptions, TextTable } from "./compare/text-table.ts";
export { verdictSentence, verdictSentences } from "./compare/verdict-sentence.ts";
export { ENGLISH_COMPARE_WORDS, type CompareWords, type TableColumn } from "./compare/compare-words.ts";
export type { FromCsvOptions } from "./frame/from-csv.ts";
export { fromArrow } from "./frame/exports/from-arrow.ts";
export { fromParquet } from "./frame/exports/from-parquet.ts";
export { fromXlsx, type FromXlsxOptions } from "./frame/exports/from-xlsx.ts";
export { toArrow } from "./frame/exports/to-arrow.ts";
export { toXlsx, type XlsxOptions } from "./frame/exports/to-xlsx.ts";
export type {
  DataPackageAbout,
  DataPackageContributor,
  DataPackageDescriptor,
  DataPackageField,
  DataPackageFiles,
  DataPackageLicense,
  DataPackageResource,
  DataPackageSource,
  DataPackageTableSchema,
  ForeignKey,
  MissingValue,
} from "./frame/exports/data-package.ts";
export { fromDataPackage, type FromDataPackageOptions } from "./frame/exports/from-data-package.ts";
export { type CodebookEntrySchema } from "./compare/exports/codebook-entries.ts";
export { type CodeSchema, type ColumnSchema } from "./compare/exports/code-lists.ts";
export { EXPORT_SCHEMAS } from "./compare/exports/export-schemas.ts";
export type { ExportScope } from "./compare/exports/export-scope.ts";
export { exportTables, type ExportTables } from "./compare/exports/export-tables.ts";
export type { ExportedObservationSchema } from "./compare/exports/exported-observations.ts";
export type { IndicatorStateSchema } from "./compare/exports/indicator-states.ts";
export type { ReportSourceSchema } from "./compare/exports/report-sources.ts";
export { SDMX_SCHEMA, sdmxFrame, type SdmxOptions, type SdmxSchema } from "./compare/exports/sdmx-frame.ts";
export { toDataPackage, type DataPackageOptions } from "./compare/exports/to-data-package.ts";
export { fromSdmxCsv, toSdmxCsv } from "./compare/exports/to-sdmx-csv.ts";
export { toWorkbook, type WorkbookOptions } from "./compare/exports/to-workbook.ts";
