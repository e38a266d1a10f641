import type { AnyIndicatorId } from "../../codebook/indicator.ts";
import type { Aggregation } from "../../statistics/composite-scores.ts";
import type { Normalisation } from "../../statistics/normalise.ts";
import { DEFAULT_SEED } from "../../statistics/seeded-random.ts";
import type { CompositeIndexOptions } from "./composite-index.ts";
import { badOption, badWeights, geometricNeedsPositive } from "./faults.ts";

const NORMALISATIONS: readonly Normalisation[] = ["min-max", "z-score", "rank"];
const AGGREGATIONS: readonly Aggregation[] = ["arithmetic", "geometric"];
/** Weights add up to 1 as nearly as decimals do. */
const ROUNDING = 1e-9;
/** How near drawn weights lie to weights that the caller gave; about equal weights they are even over all weights. */
const NEAR_GIVEN = 10;
const EVEN = 1;

/** What was asked, complete. */
export interface ChosenComposite {
  readonly indicators: readonly AnyIndicatorId[];
  readonly directions: readonly (1 | -1)[];
  readonly weights: readonly number[];
  readonly normalisation: Normalisation;
  /** The ways that simulations may normalise. */
  readonly normalisations: readonly Normalisation[];
  readonly aggregation: Aggregation;
  readonly coverageFloor: number;
  readonly scale: readonly [number, number];
  readonly simulations: number;
  readonly seed: number;
  readonly concentration: number;
}

/** The options with what was left out. An option that cannot be is a Fault. */
export function checkedComposite(options: CompositeIndexOptions): ChosenComposite {
  const { indicators, normalisation, aggregation, coverageFloor, scale = [0, 100] } = options;
  const { simulations = 1000, seed = DEFAULT_SEED } = options;
  const ids = indicators.map(({ indicator }) => indicator);
  if (ids.length < 2 || new Set(ids).size < ids.length)
    throw badOption("indicators", ids, "two or more different indicators, each with its direction");
  refuseUnknown(options);
  if (!(coverageFloor > 0 && coverageFloor <= 1))
    throw badOption("coverageFloor", coverageFloor, "a share above 0 and at most 1: 0.8 for four of five indicators");
  if (!(Number.isFinite(scale[0]) && Number.isFinite(scale[1]) && scale[0] < scale[1]))
    throw badOption("scale", scale, "two numbers, the lower first: [0, 100]");
  if (!Number.isInteger(simulations) || simulations < 1)
    throw badOption("simulations", simulations, "a whole number above 0, such as 1000");
  if (!Number.isInteger(seed)) throw badOption("seed", seed, "a whole number");
  if (aggregation === "geometric") refuseNotPositive(normalisation, scale);
  return {
    indicators: ids,
    directions: indicators.map(({ direction }) => direction),
    weights: weightsOf(options),
    normalisation,
    normalisations: NORMALISATIONS.filter((one) => aggregation === "arithmetic" || isPositive(one, scale)),
    ...{ aggregation, coverageFloor, scale, simulations, seed },
    concentration: concentrationOf(options),
  };
}

function refuseUnknown({ indicators, normalisation, aggregation }: CompositeIndexOptions): void {
  if (!NORMALISATIONS.includes(normalisation))
    throw badOption("normalisation", normalisation, `one of ${NORMALISATIONS.join(", ")}`);
  if (!AGGREGATIONS.includes(aggregation))
    throw badOption("aggregation", aggregation, `one of ${AGGREGATIONS.join(", ")}`);
  const lost = indicators.find(({ direction }) => direction !== 1 && direction !== -1);
  if (lost !== undefined)
    throw badOption("direction", lost.direction, `1 where more of ${lost.indicator} is to count as more, or -1`);
}

const isPositive = (normalisation: Normalisation, scale: readonly [number, number]): boolean =>
  normalisation === "rank" || (normalisation === "min-max" && scale[0] > 0);

function refuseNotPositive(normalisation: Normalisation, scale: readonly [number, number]): void {
  if (isPositive(normalisation, scale)) return;
  throw normalisation === "z-score"
    ? geometricNeedsPositive(
        "z-scores are below 0 for some",
        'normalise by "rank", or by "min-max" with scale: [1, 100]',
      )
    : geometricNeedsPositive(
        `the scale of "min-max" begins at ${scale[0]}`,
        'give a scale that begins above 0, such as scale: [1, 100], or normalise by "rank"',
      );
}

function weightsOf({ indicators }: CompositeIndexOptions): readonly number[] {
  const given = indicators.flatMap(({ weight }) => weight ?? []);
  if (given.length === 0) return indicators.map(() => 1 / indicators.length);
  if (given.length < indicators.length) throw badWeights("some indicators have a weight and others have none");
  if (given.some((weight) => !(weight > 0))) throw badWeights(`not every weight is above 0 (${given.join(", ")})`);
  const total = given.reduce((sum, weight) => sum + weight, 0);
  if (!(Math.abs(total - 1) <= ROUNDING)) throw badWeights(`the weights add up to ${total}`);
  return given;
}

function concentrationOf({ indicators, concentration }: CompositeIndexOptions): number {
  if (concentration === undefined) return indicators.some(({ weight }) => weight !== undefined) ? NEAR_GIVEN : EVEN;
  if (!(concentration > 0 && Number.isFinite(concentration)))
    throw badOption("concentration", concentration, "a number above 0; the greater, the nearer drawn weights lie");
  return concentration;
}
