import type { AnyIndicatorId, Standing } from "./indicator.ts";

/** One way of speaking of an indicator; see the head of data/codebook/edition.yaml. */
export interface Cue {
  readonly id: string;
  readonly indicator: AnyIndicatorId;
  /** Whether the reliability of reading its indicator is not measured. */
  readonly experimental: boolean;
  readonly near: readonly string[];
  readonly with: readonly string[];
  readonly where: readonly string[];
  readonly not: readonly string[];
  /** Words that must not stand in the clause. */
  readonly unless: readonly string[];
  /** Words that must not follow the unit. */
  readonly notBehind: readonly string[];
  /** Whether a denial can mean the indicator. */
  readonly zero: boolean;
  /** Whether a part of a total can mean the indicator by its own words. */
  readonly parts: boolean;
  readonly units: ReadonlySet<string>;
  readonly unitWords: ReadonlySet<string>;
  /** Whether a reader added it to the shipped ones: then it weighs more. */
  readonly own: boolean;
}

/** A cue as it is written in a codebook; alternatives are parted by "|". */
export interface CueEntry {
  /** Names the cue where its place in the entry does not. */
  readonly id?: string | undefined;
  readonly near: string;
  readonly with?: string | undefined;
  readonly where?: string | undefined;
  readonly not?: string | undefined;
  readonly unless?: string | undefined;
  readonly not_behind?: string | undefined;
  readonly zero?: boolean | undefined;
  readonly parts?: boolean | undefined;
  readonly units?: readonly string[] | undefined;
  readonly unit_words?: string | undefined;
  /** Set by extendCodebook. */
  readonly own?: boolean | undefined;
}

const list = (words: string | undefined): readonly string[] => words?.split("|") ?? [];

/** The `index`-th cue of an indicator that is counted in some classes of units, made ready for reading. */
export const cueOf = (
  cue: CueEntry,
  index: number,
  { id, units, standing }: { readonly id: string; readonly units: readonly string[]; readonly standing: Standing },
): Cue => ({
  id: cue.id ?? `${id}#${index + 1}`,
  indicator: id,
  experimental: standing === "experimental",
  near: list(cue.near),
  with: list(cue.with),
  where: list(cue.where),
  not: list(cue.not),
  unless: list(cue.unless),
  notBehind: list(cue.not_behind),
  zero: cue.zero !== false,
  parts: cue.parts !== false,
  units: new Set<string>(cue.units ?? units),
  unitWords: new Set(list(cue.unit_words)),
  own: cue.own === true,
});
