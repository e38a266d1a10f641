import type { IndicatorId, Observation, Reading, Readings } from "@fazhi/core";
import { readingOf, statement } from "../gold-readings.ts";

/** What a made-up agency says of one year: a value, the ends of a hedged one, nothing, or whole statements. */
export type Said = number | readonly [number | null, number | null] | null | readonly Partial<Observation>[];

export interface MadeAgency {
  readonly agency?: string;
  readonly region?: string;
  readonly indicator?: IndicatorId;
  readonly unit?: string;
  readonly content?: string;
}

/** Reports of one agency, one for each year: `agencyOf({ 2018: 26, 2019: null, 2020: [41, 49] })`. */
export function agencyOf(years: Readonly<Record<number, Said>>, made: MadeAgency = {}): readonly Reading[] {
  const { agency = "天津市科学技术局", region = "天津市" } = made;
  return Object.entries(years).map(([year, said]) => {
    const id = `${agency}-${year}`;
    return readingOf({
      id,
      year: Number(year),
      masthead: { agency, region },
      ...(made.content === undefined ? {} : { content: made.content }),
      observations: partsOf(said).map((part) => statement({ ...aboutOf(made), report: id, period: year, ...part })),
    });
  });
}

export const readingsOf = (...readings: readonly (readonly Reading[])[]): Readings => ({
  readings: readings.flat(),
  skipped: [],
});

const aboutOf = ({ indicator = "enforcement.inspections", unit = "次" }: MadeAgency) => ({ indicator, unit });

function partsOf(said: Said): readonly Partial<Observation>[] {
  if (said === null) return [];
  if (typeof said === "number") return [{ value: said }];
  if (!isEnds(said)) return said;
  const [low, high] = said;
  return [{ value: low ?? high ?? 0, low, high, hedge: high === null ? "over" : "about" }];
}

const isEnds = (said: readonly unknown[]): said is readonly [number | null, number | null] =>
  said.length === 2 && said.every((end) => end === null || typeof end === "number");
