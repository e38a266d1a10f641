import { unknownIndicator } from "../kit/faults.ts";
import { WordTrie } from "../kit/word-trie.ts";
import type { Lexicon } from "../quantity/lexicon.ts";
import { cueOf, type Cue, type CueEntry } from "./cue.ts";
import type { AnyThemeId, Indicator, Standing } from "./indicator.ts";
import type { Overlay } from "./overlay.ts";

/** A group of indicators, as the outline of reports groups its work. */
export interface Theme {
  readonly id: AnyThemeId;
  readonly zh: string;
  readonly en: string;
}

/** An indicator as a codebook writes it, with the classes of units it is counted in and its cues. */
export interface CodebookEntry extends Omit<Indicator, "theme"> {
  readonly units: readonly string[];
  readonly cues: readonly CueEntry[];
}

/** What a codebook is made of. */
export interface CodebookEntries {
  readonly edition: string;
  readonly themes: readonly Theme[];
  readonly indicators: readonly CodebookEntry[];
}

/**
 * What quantities can mean, and the words of numbers that it is read with: the shipped codebook, or one with a reader's own
 * entries. A value: readings carry the one that they were read by, and comparisons look its names and units up there.
 */
export class Codebook {
  /** Names this state of the codebook: "2026.1". */
  readonly edition: string;
  readonly themes: readonly Theme[];
  /** In the codebook's order. */
  readonly indicators: readonly Indicator[];
  /** The cues filed under their `near` words. */
  readonly cuesByNear: WordTrie<readonly Cue[]>;
  private readonly byId: ReadonlyMap<string, Indicator>;
  private readonly cuesById: ReadonlyMap<string, readonly Cue[]>;

  constructor(
    readonly entries: CodebookEntries,
    readonly lexicon: Lexicon,
    /** The reader's own entries, as they were written; null for the shipped codebook. */
    readonly overlay: Overlay | null = null,
  ) {
    this.edition = entries.edition;
    this.themes = entries.themes;
    this.indicators = entries.indicators.map(indicatorOf);
    this.byId = new Map(this.indicators.map((indicator) => [indicator.id, indicator]));
    this.cuesById = new Map(
      entries.indicators.map((entry) => [entry.id, entry.cues.map((cue, index) => cueOf(cue, index, entry))]),
    );
    this.cuesByNear = fileByNear([...this.cuesById.values()].flat());
  }

  has(id: string): boolean {
    return this.byId.has(id);
  }

  /** The entry of an id; an id that the codebook does not have is a Fault. */
  indicatorOf(id: string): Indicator {
    const found = this.byId.get(id);
    if (found === undefined) throw unknownIndicator(id);
    return found;
  }

  /** The indicators of a standing, in the codebook's order. */
  ofStanding(standing: Standing): readonly Indicator[] {
    return this.indicators.filter((indicator) => indicator.standing === standing);
  }

  /** Whether the reliability of reading an indicator is not measured. */
  isExperimental(id: string): boolean {
    return this.byId.get(id)?.standing === "experimental";
  }

  /** How reports speak of an indicator. */
  cuesOf(id: string): readonly Cue[] {
    return this.cuesById.get(id) ?? [];
  }

  /** In JSON a codebook is its edition: what reads the data again needs its name, not its words. */
  toJSON(): string {
    return this.edition;
  }
}

const indicatorOf = ({ id, zh, en, unit, kind, standing }: CodebookEntry): Indicator => ({
  id,
  theme: id.split(".")[0] ?? "",
  zh,
  en,
  unit,
  kind,
  standing,
});

function fileByNear(cues: readonly Cue[]): WordTrie<readonly Cue[]> {
  const filed = new Map<string, Cue[]>();
  for (const cue of cues) {
    for (const word of cue.near) {
      const under = filed.get(word);
      if (under === undefined) filed.set(word, [cue]);
      else under.push(cue);
    }
  }
  return new WordTrie(filed);
}
