import type { AnyIndicatorId, Interval, Observation, Readings } from "@fazhi/core";
import { readingOf, statement } from "../gold-readings.ts";

/** What an agency says: a number, an interval for a hedged one, or nothing. */
export type Said = number | Interval | null;

export interface Agency {
  readonly id: string;
  readonly says?: Said;
  /** What it says of other indicators. */
  readonly also?: Readonly<Partial<Record<string, Said>>>;
  readonly year?: number;
  readonly level?: string | null;
  readonly region?: string | null;
  readonly name?: string;
}

/** The indicator of `says`, counted in 次. */
export const INSPECTIONS = "enforcement.inspections";

/** Made reports, one an agency; an agency that says nothing is silent. */
export const readingsOf = (agencies: readonly Agency[]): Readings => ({
  readings: agencies.map(
    ({ id, says = null, also = {}, year = 2022, level = "city", region = `region ${id}`, name }) => {
      const said = (value: Said, indicator: AnyIndicatorId, unit: string): readonly Observation[] =>
        value === null
          ? []
          : [statement({ report: id, year, period: String(year), indicator, unit, ...valueOf(value) })];
      return readingOf({
        id,
        year,
        catalog: { agency: name ?? `agency ${id}`, region, level: level as "city" | null, year },
        observations: [
          ...said(says, INSPECTIONS, "次"),
          ...Object.entries(also).flatMap(([indicator, value]) =>
            said(value ?? null, indicator, UNITS[indicator] ?? "件"),
          ),
        ],
      });
    },
  ),
  skipped: [],
});

const UNITS: Readonly<Record<string, string>> = { "oversight.closure_rate": "%", "capacity.training_hours": "学时" };

/** Reports r0, r1, … with these values. */
export const values = (...says: readonly Said[]): Readings =>
  readingsOf(says.map((said, at) => ({ id: `r${at}`, says: said })));

const valueOf = (said: number | Interval): Partial<Observation> =>
  typeof said === "number"
    ? { value: said, low: said, high: said }
    : { value: said.low ?? said.high ?? 0, low: said.low, high: said.high, hedge: "over" };

/** The codes of notes, in order. */
export const codes = ({ notes }: { readonly notes: readonly { readonly code: string }[] }): readonly string[] =>
  notes.map(({ code }) => code);
