import { type AgencyRow, valuedIn } from "../agency-rows.ts";
import { comparisonLabelsOf } from "../label-comparisons.ts";
import { labelsOf, type Language } from "../label.ts";
import { SIGNS } from "../parts/year-look.ts";
import { isSilent } from "../rows.ts";
import { yearOf } from "../years.ts";
import { datelessNote, foot } from "./foot.ts";
import { rankingHeadline, type Told } from "./headline.ts";
import { orderNotes } from "./order-notes.ts";

/** What a dot plot says: agencies in its order, those that it leaves out too, and its years, the latest first. */
export interface DotsTold extends Told {
  readonly agencies: readonly AgencyRow[];
  readonly years: readonly number[];
  /** How many of the agencies are not drawn. */
  readonly omitted: number;
}

/** The finding of the latest year, as of a ranking of its reports. */
export function dotsHeadline({ agencies, years, ...told }: DotsTold): string {
  const [latest] = years;
  if (latest === undefined) return labelsOf(told.language).overYears.none;
  const rows = agencies.flatMap(({ own }) =>
    own.filter((row) => yearOf(row) === latest).map((row) => ({ ...row, name: row.agency })),
  );
  return comparisonLabelsOf(told.language).dots.inYear(latest, rankingHeadline({ ...told, rows }));
}

/** The source, what the marks mean, the order, and where it says nothing. */
export function dotsFoot(told: DotsTold): readonly string[] {
  const { rows, agencies, years, omitted, language } = told;
  const { dots } = comparisonLabelsOf(language);
  const latest = agencies.flatMap((row) => valuedIn(row, years[0]).map((one) => ({ name: one.agency, row: one })));
  const shared = years.slice(SIGNS - 1).reverse();
  return foot(told, [
    ...(years.length > 0 && agencies.length > 1 ? [dots.order(years[0]!)] : []),
    ...(years.length > 1 ? [dots.lanes, dots.values(years[0]!)] : []),
    ...orderNotes(told.comparison, latest, ["equal", "overlap"], language),
    ...(shared.length > 1 ? [dots.alike(shared)] : []),
    ...(omitted > 0 ? [dots.omitted(omitted)] : []),
    ...datelessNote(rows, labelsOf(language)),
  ]);
}

/** For each agency its years, each with its value or why there is none. */
export function dotsRows(agencies: readonly AgencyRow[], language: Language): readonly string[] {
  const labels = labelsOf(language);
  return agencies.map(({ agency, own }) => {
    const told = own.map((row) => labels.statement(labels.year(yearOf(row)), row.words, ""));
    return `${agency}${labels.colon}${labels.list(told)}`;
  });
}

/** Why an agency has no mark of some years: years of one reason together. */
export function silentWords({ own }: AgencyRow, language: Language): readonly string[] {
  const reasons = new Map<string, readonly number[]>();
  for (const row of own.filter(isSilent)) reasons.set(row.words, [...(reasons.get(row.words) ?? []), yearOf(row)]);
  return [...reasons].map(([words, years]) => comparisonLabelsOf(language).dots.silent(years, words));
}
