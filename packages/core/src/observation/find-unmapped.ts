import { codebookOf } from "../codebook/codebook-of.ts";
import type { Lexicon } from "../quantity/lexicon.ts";
import { headWords } from "./head-words.ts";
import { meantBy, type Observation, type Role } from "./observation.ts";
import type { Reading, Readings } from "./reading.ts";

/** Quantities of one thing in one unit that no entry of the codebook means. */
export interface Unmapped {
  /** The head words of the counted thing, as reports print them. */
  readonly thing: string;
  readonly unit: string;
  /** The class of the unit; null where the lexicon does not know it. */
  readonly unitClass: string | null;
  readonly count: number;
  /** Ids of the reports that state it. */
  readonly reports: readonly string[];
  readonly observations: readonly Observation[];
}

/** Which groups are told. */
export interface UnmappedOptions {
  /** Only groups of at least so many quantities; 1 where left out. */
  readonly min?: number;
}

/** A rank and a change are of something else, which has its own number. */
const OF_ANOTHER: ReadonlySet<Role> = new Set(["rank", "change", "from"]);

/** The quantities that the codebook does not know, grouped by counted thing and unit: the commonest first. */
export function findUnmapped({ readings }: Readings, { min = 1 }: UnmappedOptions = {}): readonly Unmapped[] {
  const groups = new Map<string, { readonly first: Reading; readonly observations: Observation[] }>();
  for (const reading of readings) {
    for (const observation of reading.observations) {
      if (meantBy(observation) !== null || OF_ANOTHER.has(observation.role)) continue;
      const key = `${thingOf(observation)} ${observation.unit}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, { first: reading, observations: [observation] });
      else group.observations.push(observation);
    }
  }
  return [...groups.values()]
    .map(({ first, observations }) => unmappedOf(observations, codebookOf(first).lexicon))
    .filter(({ count }) => count >= min)
    .sort((a, b) => b.count - a.count || b.reports.length - a.reports.length);
}

function unmappedOf(observations: readonly Observation[], { classes }: Lexicon): Unmapped {
  const first = observations[0] as Observation;
  return {
    thing: thingOf(first),
    unit: first.unit,
    unitClass: classes.get(first.unit) ?? null,
    count: observations.length,
    reports: [...new Set(observations.map(({ report }) => report))],
    observations,
  };
}

/** A quote goes on behind its unit where the thing stands there. */
function thingOf({ what, quote, unit }: Observation): string {
  const behind = unit === "" ? "" : quote.slice(quote.lastIndexOf(unit) + unit.length);
  return headWords(what, behind !== "" && what.startsWith(behind.slice(0, 2)) ? "behind" : "before");
}
