import { Fault } from "../../kit/fault.ts";

const percent = (share: number): string => `${Number((100 * share).toFixed(1))} %`;

/** Too few reports give a value for a ranking of them to mean much. */
export const underFloor = (indicator: string, coverage: number, floor: number, states: string): Fault =>
  new Fault(
    "agencies/under-floor",
    states === ""
      ? `no report was asked about ${indicator}, so that there is nothing to rank`
      : `only ${percent(coverage)} of the reports that could give a value of ${indicator} do; the floor is ${percent(floor)} (${states})`,
    { file: indicator },
    'rank by an indicator that more reports state (coverageOf lists them), name the reports meant with `reports`, lower `floor`, or rank all the same with `underFloor: "warn"`',
  );

/** An option holds what it cannot. `wanted` is what to write, as a phrase. */
export const badOption = (option: string, found: unknown, wanted: string): Fault =>
  new Fault(
    "agencies/option",
    `${option} cannot be ${typeof found === "number" ? String(found) : (JSON.stringify(found) ?? String(found))}`,
    { file: `option ${option}` },
    `write ${wanted}`,
  );

/** More bands than anyone can read. */
export const tooManyBands = (width: number, bands: number): Fault =>
  new Fault(
    "agencies/too-many-bands",
    `bands of width ${width} would be ${bands} bands`,
    { file: "option bands" },
    "give a greater width, or the edges one by one",
  );

/** Weights that do not add up. */
export const badWeights = (why: string): Fault =>
  new Fault(
    "agencies/weights",
    why,
    { file: "option indicators" },
    "give every indicator a weight above 0, so that all add up to 1, or none of them (they then weigh the same)",
  );

/** A geometric mean of values that may be 0 or below it. */
export const geometricNeedsPositive = (why: string, mend: string): Fault =>
  new Fault(
    "agencies/geometric",
    `a geometric mean is of values above 0 only, and ${why}`,
    { file: "option aggregation" },
    mend,
  );
