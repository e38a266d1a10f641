export { readText, type ReadOptions } from "./pipeline.ts";

export { Fault, type Place } from "./kit/fault.ts";
export type { Finding, Reason, Severity } from "./kit/finding.ts";
export type { Interval } from "./kit/interval.ts";
export type { Quoted, Span } from "./kit/span.ts";
export type { Hedge } from "./kit/measure.ts";

export { adjustPValues, type PValueCorrection } from "./statistics/adjust-p-values.ts";
export type { Aggregation } from "./statistics/composite-scores.ts";
export type { CorrelationMethod } from "./statistics/correlation.ts";
export type { Normalisation } from "./statistics/normalise.ts";
export type { Agreement, IntervalOptions } from "./statistics/reliability/agreement.ts";
export { cohenKappa, type KappaOptions, type KappaWeights } from "./statistics/reliability/cohen-kappa.ts";
export { gwetAC1, type AC1Options } from "./statistics/reliability/gwet-ac1.ts";
export {
  krippendorffAlpha,
  type Alpha,
  type AlphaOptions,
  type Metric,
} from "./statistics/reliability/krippendorff-alpha.ts";
export { percentAgreement } from "./statistics/reliability/percent-agreement.ts";
export type { Ratings } from "./statistics/reliability/rating-table.ts";

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

export type { Lexicon } from "./quantity/lexicon.ts";
export type { NumeralClass } from "./quantity/account.ts";

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
export { parseCodebook } from "./codebook/parse-codebook.ts";
export { remarksOf } from "./codebook/remarks-of.ts";
export {
  indicatorOf,
  indicators,
  isExperimental,
  isIndicatorId,
  SHIPPED_CODEBOOK,
} from "./codebook/shipped-codebook.ts";
export type { EstablishedId, ExperimentalId, IndicatorId, ThemeId } from "./generated/codebook.ts";

export { meantBy, type Observation, type Role, type Status } from "./observation/observation.ts";
export { asOfEdition } from "./observation/as-of-edition.ts";
export { accountFor, type NumeralAccount } from "./observation/account-for.ts";
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
export { checkCodebook, type CheckedExample, type ExampleKind } from "./observation/check-codebook.ts";
export { findUnmapped, type Unmapped, type UnmappedOptions } from "./observation/find-unmapped.ts";
export { overlayStub } from "./observation/overlay-stub.ts";
export type { Check } from "./observation/check.ts";
export { findChecks } from "./observation/find-checks.ts";
export { findInconsistencies } from "./observation/find-inconsistencies.ts";
export { scopeOf, type Scope, type Scoped } from "./observation/scope-of.ts";
export { addCorrections, type Merged } from "./observation/corrections/add-corrections.ts";
export type {
  AppliedCorrection,
  CorrectableFields,
  Correction,
  CorrectionAction,
  Corrections,
  MachineRead,
  PlacedCorrection,
} from "./observation/corrections/correction.ts";
export { toCorrections } from "./observation/corrections/corrections-text.ts";
export { fromCorrections } from "./observation/corrections/from-corrections.ts";
export { isReviewed, reviewOf } from "./observation/corrections/is-reviewed.ts";
export { readsOf } from "./observation/corrections/reads-of.ts";

export type { Aggregate, AggregateName } from "./frame/aggregate.ts";
export { analysisOf, type Analysis, type Method, type Note } from "./frame/analysis.ts";
export type { AnyFrame } from "./frame/any-frame.ts";
export type { Column } from "./frame/column.ts";
export type { DanfoFrame, DanfoModule } from "./frame/danfo-frame.ts";
export { displayForms, textOf, type DisplayForms, type DisplayFormsOptions } from "./frame/display-forms.ts";
export { displayWidth, truncateToWidth, type AmbiguousWidth } from "./frame/display-width.ts";
export { frameFromColumns, frameOf } from "./frame/frame-of.ts";
export type { Frame } from "./frame/frame.ts";
export { fromCsv } from "./frame/from-csv.ts";
export { fromDanfo } from "./frame/from-danfo.ts";
export { fromNdjson, type FromNdjsonOptions } from "./frame/from-ndjson.ts";
export { escapeHtml, htmlTable, type HtmlTableOptions } from "./frame/html-table.ts";
export { OBSERVATION_SCHEMA, observationsFrame, type ObservationSchema } from "./frame/observations-frame.ts";
export { printTable, type PrintTableOptions, type TableCell, type TableTail } from "./frame/print-table.ts";
export type { Cell, ColumnKind, ColumnType, Row, Schema } from "./frame/schema.ts";
export { REPORT_MEASURE_SCHEMA, reportMeasuresFrame, type ReportMeasureSchema } from "./frame/report-measures-frame.ts";
export { describe, quantileOf, type Statistics } from "./frame/statistics.ts";
export { toCsv, type CsvOptions } from "./frame/to-csv.ts";
export { toDanfo } from "./frame/to-danfo.ts";
export { toHtml } from "./frame/to-html.ts";
export { toNdjson } from "./frame/to-ndjson.ts";
export { METHOD_SCHEMA, methodFrame, type MethodSchema } from "./frame/method-frame.ts";
export { toParquet } from "./frame/to-parquet.ts";
export { toText } from "./frame/to-text.ts";
export type { ArrangeOptions, SortKey } from "./frame/verbs/arrange.ts";
export type { Condition, Predicate } from "./frame/verbs/filter.ts";
export type { Join, JoinKind } from "./frame/verbs/join.ts";
export type { Pivot } from "./frame/verbs/pivot.ts";
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
export { reportsOfAgency } from "./compare/reports-of-agency.ts";
export { summarise, type Summary } from "./compare/summarise.ts";
export type { TableOptions, TextTable } from "./compare/text-table.ts";
export { verdictSentence, verdictSentences } from "./compare/verdict-sentence.ts";
export { ENGLISH_COMPARE_WORDS, type CompareWords, type TableColumn } from "./compare/compare-words.ts";

export { bandsOf, BANDS_SCHEMA, type BandsOptions, type BandsSchema } from "./compare/agencies/bands-of.ts";
export type { Bands } from "./compare/agencies/band-edges.ts";
export {
  COMPOSITE_SCHEMA,
  compositeIndex,
  type CompositeIndexOptions,
  type CompositeIndicator,
  type CompositeSchema,
} from "./compare/agencies/composite-index.ts";
export {
  consistencyTable,
  type ConsistencySchema,
  type ConsistencyTableOptions,
} from "./compare/agencies/consistency-table.ts";
export {
  correlate,
  CORRELATION_SCHEMA,
  type CorrelateOptions,
  type CorrelationSchema,
} from "./compare/agencies/correlate.ts";
export {
  DISTRIBUTION_SCHEMA,
  distributionOf,
  type DistributionOptions,
  type DistributionSchema,
} from "./compare/agencies/distribution-of.ts";
export { FINDINGS_SCHEMA, findingsFrame, type FindingsSchema } from "./compare/agencies/findings-frame.ts";
export { groupTable, type GroupTableOptions, type GroupTableSchema } from "./compare/agencies/group-table.ts";
export type { OneGroupKey } from "./compare/agencies/one-group.ts";
export {
  OUTLIERS_SCHEMA,
  outliersOf,
  type OutliersOptions,
  type OutliersSchema,
  type OutlierVerdict,
} from "./compare/agencies/outliers-of.ts";
export {
  rankAgencies,
  RANKING_SCHEMA,
  type RankAgenciesOptions,
  type RankingSchema,
} from "./compare/agencies/rank-agencies.ts";

export { type CodebookEntrySchema } from "./compare/exports/codebook-entries.ts";
export { type CodeSchema, type ColumnSchema } from "./compare/exports/code-lists.ts";
export { EXPORT_SCHEMAS } from "./compare/exports/export-schemas.ts";
export type { ExportScope } from "./compare/exports/export-scope.ts";
export { exportTables, type ExportTables } from "./compare/exports/export-tables.ts";
export type { ExportedCorrectionSchema } from "./compare/exports/exported-corrections.ts";
export type { ExportedObservationSchema } from "./compare/exports/exported-observations.ts";
export type { IndicatorStateSchema } from "./compare/exports/indicator-states.ts";
export type { ReportSourceSchema } from "./compare/exports/report-sources.ts";
export { SDMX_SCHEMA, sdmxFrame, type SdmxOptions, type SdmxSchema } from "./compare/exports/sdmx-frame.ts";
export { toDataPackage, type DataPackageOptions } from "./compare/exports/to-data-package.ts";
export { fromSdmxCsv, toSdmxCsv } from "./compare/exports/to-sdmx-csv.ts";
export { toWorkbook, type WorkbookOptions } from "./compare/exports/to-workbook.ts";

export { comparabilityOf, type Comparability } from "./compare/measurement/comparability.ts";
export { compareMeasurements } from "./compare/measurement/compare-measurements.ts";
export { convert } from "./compare/measurement/convert.ts";
export type { Measurement } from "./compare/measurement/measurement.ts";
export { measurementsOf, type MeasurementsOptions } from "./compare/measurement/measurements-of.ts";
export { periodKindOf, type PeriodKind } from "./compare/measurement/period-kind.ts";
export { rateOf, type Rate, type RateOptions } from "./compare/measurement/rate-of.ts";
export { RATE_SCHEMA, ratesOf, type RateSchema, type RatesOptions } from "./compare/measurement/rates-of.ts";
export type { OutsideDenominator, OutsideValue } from "./compare/measurement/outside-denominator.ts";

export type { VintageChoice } from "./compare/panel/choose-vintage.ts";
export type { JoinOptions, Panel, SettleOptions } from "./compare/panel/panel.ts";
export { PANEL_SCHEMA, type PanelFrameOptions, type PanelSchema } from "./compare/panel/panel-frame.ts";
export { panelOf, type PanelOptions } from "./compare/panel/panel-of.ts";
export { PANEL_REPORT_SCHEMA, type PanelReportSchema } from "./compare/panel/panel-reports-frame.ts";
export type { PanelStep, PanelStepKind, StepRecord } from "./compare/panel/panel-step.ts";
export {
  stagedThings,
  type Stage,
  type StagedThing,
  type StageId,
  type StageOf,
  type ThingId,
} from "./compare/panel/stage-of.ts";
export { STEP_SCHEMA, type StepSchema } from "./compare/panel/steps-frame.ts";
export { vintageOf } from "./compare/panel/vintage-of.ts";

export { PLAN_SCHEMA, type PlanSchema, plansOf } from "./compare/pledges/plans-of.ts";
export type { BaselineOptions } from "./compare/pledges/baseline.ts";
export type { GramLength } from "./compare/pledges/grams-of.ts";
export type { LikenessName } from "./compare/pledges/likeness.ts";
export { PLAN_FOLLOWED_SCHEMA, type PlanFollowedSchema, type PlanOutcome } from "./compare/pledges/plan-followed.ts";
export { type PlansAgainstOptions, plansAgainstNextYear } from "./compare/pledges/plans-against-next-year.ts";
export { PROBLEM_SCHEMA, type ProblemSchema, problemsOf } from "./compare/pledges/problems-of.ts";
export { PROBLEM_FOLLOWED_SCHEMA, type ProblemFollowedSchema } from "./compare/pledges/problem-followed.ts";
export { problemsOverYears, type ProblemsOverYearsOptions } from "./compare/pledges/problems-over-years.ts";
export type { CausePlace } from "./compare/pledges/report-problems.ts";
export type { SimilarityOptions } from "./compare/pledges/similarity-options.ts";
export {
  TARGET_SCHEMA,
  targetsAgainstNextYear,
  type TargetSchema,
  type TargetVerdict,
} from "./compare/pledges/targets-against-next-year.ts";
export type { ProblemCategoryId } from "./generated/pledges.ts";

export type { CodedField, CodedLine, Coding } from "./compare/reliability/coded-line.ts";
export type { CodedUnit } from "./compare/reliability/coded-units.ts";
export type { AnyCoding } from "./compare/reliability/coding-of.ts";
export {
  compareCodings,
  type CodingComparison,
  type CompareCodingsOptions,
} from "./compare/reliability/compare-codings.ts";
export {
  CONFUSION_SCHEMA,
  confusionTable,
  type ConfusionOptions,
  type ConfusionSchema,
} from "./compare/reliability/confusion-table.ts";
export type { MatchRule } from "./compare/reliability/match-lines.ts";
export { RELIABILITY_SCHEMA, type ReliabilitySchema } from "./compare/reliability/reliability-rows.ts";
export { UNITISING_SCHEMA, type UnitisingSchema } from "./compare/reliability/unitising-rows.ts";

export type { ReuseMeasureId } from "./generated/reuse.ts";
export { listedFormulas, type Formula } from "./compare/reuse/formulas-in.ts";
export {
  REUSE_MATRIX_SCHEMA,
  reuseMatrix,
  type ReuseMatrixOptions,
  type ReuseMatrixSchema,
} from "./compare/reuse/reuse-matrix.ts";
export {
  reuseMeasureDefinitions,
  reuseMeasures,
  type ReuseMeasureDefinition,
  type ReuseMeasureSchema,
} from "./compare/reuse/reuse-measures.ts";
export type { ReuseOptions } from "./compare/reuse/reuse-options.ts";
export type { MaskedWords } from "./compare/reuse/reuse-text.ts";
export { REUSED_PASSAGE_SCHEMA, reusedPassages, type ReusedPassageSchema } from "./compare/reuse/reused-passages.ts";
export { TEXT_REUSE_SCHEMA, textReuse, type TextReuseSchema } from "./compare/reuse/text-reuse.ts";

export { DOUBTS, type Doubt, type DoubtKind } from "./compare/review/doubt.ts";
export { reviewItems, type ReviewItem, type ReviewOptions } from "./compare/review/review-items.ts";

export { lawsCited, type LawsCitedSchema, LAWS_CITED_SCHEMA } from "./compare/structure/laws-cited.ts";
export { GROUPED_STRUCTURE_SCHEMA, type GroupedStructureSchema } from "./compare/structure/grouped-structure.ts";
export { NORM_MARGIN_SCHEMA, type NormMarginSchema, normMargins } from "./compare/structure/norm-margins.ts";
export {
  GROUPED_QUANTIFICATION_SCHEMA,
  type GroupedQuantificationSchema,
  quantification,
  QUANTIFICATION_SCHEMA,
  type QuantificationSchema,
} from "./compare/structure/quantification.ts";
export type { SeveralTopics, TextDivision } from "./compare/structure/part-tally.ts";
export type { ReportGrouping } from "./compare/structure/report-grouping.ts";
export { STRUCTURE_SCHEMA, type StructureSchema } from "./compare/structure/structure-row.ts";
export { structureTable } from "./compare/structure/structure-table.ts";
export { TOPIC_MATRIX_SCHEMA, topicMatrix, type TopicMatrixSchema } from "./compare/structure/topic-matrix.ts";
export {
  TOPIC_PRESENCE_SCHEMA,
  topicPresence,
  type TopicPresenceSchema,
  type TopicState,
} from "./compare/structure/topic-presence.ts";
export {
  TOPIC_SHARE_SCHEMA,
  topicShares,
  type TopicShareSchema,
  type TopicSharesOptions,
} from "./compare/structure/topic-shares.ts";
export { uptake, UPTAKE_SCHEMA, type UptakeOptions, type UptakeSchema } from "./compare/structure/uptake.ts";

export {
  changedAfterPublication,
  changedStatements,
  CHANGED_STATEMENT_SCHEMA,
  COPIES_SCHEMA,
  type ChangedStatementSchema,
  type CopiesSchema,
} from "./compare/timeliness/changed-after-publication.ts";
export type { TimelinessGroup } from "./compare/timeliness/grouping.ts";
export {
  publicationTable,
  PUBLICATION_SCHEMA,
  type PublicationOptions,
  type PublicationSchema,
  type ReportingBody,
} from "./compare/timeliness/publication-table.ts";
export {
  reportTimeliness,
  REPORT_TIMELINESS_SCHEMA,
  type ReportTimelinessSchema,
  type TimelinessOptions,
} from "./compare/timeliness/report-timeliness.ts";
export {
  timelinessTable,
  TIMELINESS_SCHEMA,
  type TimelinessSchema,
  type TimelinessTableOptions,
} from "./compare/timeliness/timeliness-table.ts";

export { changesOf, CHANGE_SCHEMA, type ChangeSchema, type ChangesOptions } from "./compare/years/changes-of.ts";
export type { ChangeSpan } from "./compare/years/change-spans.ts";
export { droppedShare, DROPPED_SHARE_SCHEMA, type DroppedShareSchema } from "./compare/years/dropped-share.ts";
export type { BreakCode, BreakStatus } from "./compare/years/series-break.ts";
export {
  seriesBreaks,
  SERIES_BREAK_SCHEMA,
  type SeriesBreakSchema,
  type SeriesBreaksOptions,
} from "./compare/years/series-breaks.ts";
export type { BadDirection, LastValue, SilenceChange } from "./compare/years/silence-between.ts";
export { silences, SILENCE_SCHEMA, type SilenceSchema, type SilencesOptions } from "./compare/years/silences.ts";
export {
  trendOf,
  TREND_SCHEMA,
  type TrendOptions,
  type TrendSchema,
  type TrendVerdict,
} from "./compare/years/trend-of.ts";

export { agenciesNamed, agenciesRead } from "./compare/question/agency-named.ts";
export { noReportOfYears } from "./compare/question/faults.ts";
export { parsePlan, type PlanFile } from "./compare/question/parse-plan.ts";
export type {
  AskedAgencies,
  AskedAgency,
  AskedIndicators,
  AskedYears,
  QuestionReading,
} from "./compare/question/question.ts";
export { readQuestion } from "./compare/question/read-question.ts";

export { problemCategories } from "./compare/pledges/problem-categories.ts";

export type {
  AgencySeries,
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
export { compareAgenciesOverYears, type AgenciesOverYearsOptions } from "./compare/compare-agencies-over-years.ts";

export { groupCellsOf, type GroupCells, type GroupKey } from "./compare/agencies/group-keys.ts";
