import {
  agenciesNamed,
  codebookOf,
  noReportOfYears,
  readQuestion,
  reportKeyOf,
  type AnyIndicatorId,
  type AskedAgency,
  type QuestionReading,
  type Readings,
} from "@fazhi/core";

/** What a briefing is about. What is left out is not narrowed; what is named here goes before what the question names. */
export interface BriefingScope {
  /** A question in Chinese or English, which the briefing answers first: see `readQuestion`. */
  readonly question?: string;
  /** Agencies by name, in full or short, as their reports and the registry have it. */
  readonly agencies?: readonly string[];
  /** Years that the reports are of. */
  readonly years?: readonly number[];
  /** Ids of the codebook. */
  readonly indicators?: readonly AnyIndicatorId[];
}

/** What was asked, found among the reports; null is everything. */
export interface Narrowed {
  readonly question: QuestionReading | null;
  readonly agencies: readonly AskedAgency[] | null;
  readonly years: readonly number[] | null;
  readonly indicators: readonly AnyIndicatorId[] | null;
}

/** The reports that are asked about. */
interface NarrowedReadings {
  readonly readings: Readings;
  readonly narrowed: Narrowed | null;
  /** Ids of every report of the agencies that are asked about, of whatever year. */
  readonly agencyReports: readonly string[];
}

/** Find what is asked about among the reports. A Fault where nothing of it is there. */
export function narrow(all: Readings, scope: BriefingScope): NarrowedReadings {
  const narrowed = narrowedBy(all, scope);
  const { agencies, years } = narrowed;
  const ofAgencies = new Set((agencies ?? []).flatMap(({ reports }) => reports));
  const own = all.readings.filter(({ report }) => agencies === null || ofAgencies.has(report.id));
  const yearOf = (reading: (typeof own)[number]): number | null => reportKeyOf(reading).year;
  const chosen = own.filter((reading) => years === null || years.includes(yearOf(reading) ?? NaN));
  if (chosen.length === 0 && own.length > 0)
    throw noReportOfYears(years ?? [], inOrder(own.flatMap((one) => yearOf(one) ?? [])), null);
  const isNarrow = Object.values(narrowed).some((one) => one !== null);
  return {
    readings: isNarrow ? { ...all, readings: chosen } : all,
    narrowed: isNarrow ? narrowed : null,
    agencyReports: own.map(({ report }) => report.id),
  };
}

function narrowedBy(all: Readings, { question, agencies, years, indicators }: BriefingScope): Narrowed {
  const read = question === undefined ? null : readQuestion(all, question);
  const [first] = all.readings;
  const codebook = codebookOf(first ?? {});
  const named = agencies?.flatMap((name) => agenciesNamed(all, name)) ?? read?.agencies.flatMap((one) => one.agencies);
  const meant =
    indicators?.map((id) => codebook.indicatorOf(id).id) ?? read?.indicators.flatMap((one) => one.indicators);
  const wanted = years ?? read?.years?.years;
  return {
    question: read,
    agencies: orNull([...new Map((named ?? []).map((agency) => [agency.identity, agency])).values()]),
    years: orNull(inOrder(wanted ?? [])),
    indicators: orNull([...new Set(meant ?? [])]),
  };
}

const orNull = <T>(list: readonly T[]): readonly T[] | null => (list.length === 0 ? null : list);

const inOrder = (years: readonly number[]): readonly number[] => [...new Set(years)].sort((a, b) => a - b);
