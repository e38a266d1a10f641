import type { LexiconWords } from "../quantity/lexicon.ts";
import type { CodebookEntry, Theme } from "./codebook.ts";
import type { CueEntry } from "./cue.ts";

/** A sentence that must not give the indicator it stands under. */
export interface CounterExample {
  readonly say: string;
}

/** A cue with the sentence or sentences that show it. */
export interface ShownCue extends CueEntry {
  readonly say: string | readonly string[];
}

/** A new indicator with its examples. */
export interface OwnIndicator extends CodebookEntry {
  readonly cues: readonly ShownCue[];
  readonly counter_examples: readonly CounterExample[];
}

/** What is added to an indicator of the codebook that is extended. */
export interface Extension {
  readonly id: string;
  readonly cues: readonly ShownCue[];
  /** Words, parted by |, beside which a number does not mean the indicator. */
  readonly counter?: string | undefined;
  readonly counter_examples: readonly CounterExample[];
}

/** A reader's own entries, to be read with those of the shipped codebook. */
export interface Overlay {
  readonly file: string;
  /** The name of the reader's codebook. */
  readonly edition: string;
  /** The edition of the shipped codebook that it was written for. */
  readonly extends: string;
  readonly themes: readonly Theme[];
  readonly indicators: readonly OwnIndicator[];
  readonly extensions: readonly Extension[];
  readonly words: LexiconWords;
}
