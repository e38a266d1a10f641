import type { Codebook } from "../codebook/codebook.ts";
import { SHIPPED_CODEBOOK } from "../codebook/shipped-codebook.ts";
import type { AnyIndicatorId } from "../codebook/indicator.ts";
import type { Interval } from "../kit/interval.ts";
import { saysZero } from "../observation/find-contradictions.ts";
import { findMeasure, shiftPower } from "../observation/find-measure.ts";
import type { Observation } from "../observation/observation.ts";
import { SHIPPED_LEXICON, type Lexicon } from "../quantity/lexicon.ts";

/** A denial (未发生行政复议案件) prints no unit: none is none in any. */
const isDenial = (statement: Observation): boolean => saysZero(statement) && !statement.quote.includes(statement.unit);

/**
 * The unit in which reports are compared: of the measure that most reports print, the unit that most of them print.
 * Ties fall to the codebook's unit, then to the first. "" where nothing was stated.
 */
export function commonUnit(
  indicator: AnyIndicatorId,
  reports: readonly (readonly Observation[])[],
  codebook: Codebook = SHIPPED_CODEBOOK,
): string {
  const kindOf = (unit: string): string => findMeasure(unit, codebook.lexicon).kind;
  const printed = reports.map((statements) => statements.filter((it) => !isDenial(it)).map(({ unit }) => unit));
  const units = printed.some((some) => some.length > 0) ? printed : reports.map((all) => all.map(({ unit }) => unit));
  const usual = codebook.indicatorOf(indicator).unit.split("/");
  const kind = mostCommon(
    units.map((some) => some.map(kindOf)),
    usual.map(kindOf),
  );
  return (
    mostCommon(
      units.map((some) => some.filter((unit) => kindOf(unit) === kind)),
      usual,
    ) ?? ""
  );
}

/** What most of the lists hold; among equals one of `preferred`, else what came first. */
function mostCommon(lists: readonly (readonly string[])[], preferred: readonly string[]): string | undefined {
  const votes = new Map<string, number>();
  for (const list of lists) for (const item of new Set(list)) votes.set(item, (votes.get(item) ?? 0) + 1);
  const most = Math.max(...votes.values());
  const first = [...votes.keys()].filter((item) => votes.get(item) === most);
  return first.find((item) => preferred.includes(item)) ?? first[0];
}

/** The values that a statement allows, in another unit; null where the two do not measure the same. */
export function intervalIn(unit: string, statement: Observation, lexicon: Lexicon = SHIPPED_LEXICON): Interval | null {
  const { low, high } = statement;
  if (isDenial(statement)) return { low, high };
  const [from, to] = [findMeasure(statement.unit, lexicon), findMeasure(unit, lexicon)];
  if (from.kind !== to.kind) return null;
  const power = from.power - to.power;
  return {
    low: low === null ? null : shiftPower(low, power),
    high: high === null ? null : shiftPower(high, power),
  };
}
