import { CODEBOOK, type IndicatorId } from "../generated/codebook.ts";
import { WordTrie } from "../kit/word-trie.ts";

/** One way of speaking of an indicator; see the head of data/codebook/edition.yaml. */
export interface Cue {
  readonly id: string;
  readonly indicator: IndicatorId;
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
  readonly units: ReadonlySet<string>;
  readonly unitWords: ReadonlySet<string>;
}

interface CueSource {
  readonly near: string;
  readonly with?: string | undefined;
  readonly where?: string | undefined;
  readonly not?: string | undefined;
  readonly unless?: string | undefined;
  readonly not_behind?: string | undefined;
  readonly zero?: boolean | undefined;
  readonly units?: readonly string[] | undefined;
  readonly unit_words?: string | undefined;
}

const list = (words: string | undefined): readonly string[] => words?.split("|") ?? [];

/** Every cue of the codebook, in its order. */
export const CUES: readonly Cue[] = CODEBOOK.indicators.flatMap((indicator) =>
  (indicator.cues as readonly CueSource[]).map((cue, index) => ({
    id: `${indicator.id}#${index + 1}`,
    indicator: indicator.id,
    near: list(cue.near),
    with: list(cue.with),
    where: list(cue.where),
    not: list(cue.not),
    unless: list(cue.unless),
    notBehind: list(cue.not_behind),
    zero: cue.zero !== false,
    units: new Set<string>(cue.units ?? indicator.units),
    unitWords: new Set(list(cue.unit_words)),
  })),
);

function fileByNear(): WordTrie<readonly Cue[]> {
  const filed = new Map<string, Cue[]>();
  for (const cue of CUES) for (const word of cue.near) filed.set(word, [...(filed.get(word) ?? []), cue]);
  return new WordTrie(filed);
}

/** The cues filed under their `near` words. */
export const CUES_BY_NEAR = fileByNear();
