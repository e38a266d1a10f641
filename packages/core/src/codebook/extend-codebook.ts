import { lexiconOf } from "../quantity/lexicon.ts";
import { Codebook, type CodebookEntry } from "./codebook.ts";
import type { CueEntry } from "./cue.ts";
import type { Extension, Overlay } from "./overlay.ts";

/** A codebook with a reader's own entries behind its own: new indicators, cues and counter words, units and names. */
export function extendCodebook(base: Codebook, overlay: Overlay): Codebook {
  const { units, names } = base.lexicon.words;
  const added = new Map(overlay.extensions.map((extension) => [extension.id, extension]));
  return new Codebook(
    {
      edition: overlay.edition,
      themes: [...base.themes, ...overlay.themes],
      indicators: [
        ...base.entries.indicators.map((entry) => extended(entry, added.get(entry.id), overlay.edition)),
        ...overlay.indicators.map((entry) => ({ ...entry, cues: entry.cues.map((cue) => ({ ...cue, own: true })) })),
      ],
    },
    lexiconOf({ units: [...units, ...overlay.words.units], names: [...names, ...overlay.words.names] }),
    overlay,
  );
}

/** Added cues are named after the edition that adds them: enforcement.inspections@study#1. */
function extended(entry: CodebookEntry, extension: Extension | undefined, edition: string): CodebookEntry {
  if (extension === undefined) return entry;
  const { cues, counter } = extension;
  const added = cues.map((cue, index) => ({ ...cue, own: true, id: `${entry.id}@${edition}#${index + 1}` }));
  return { ...entry, cues: [...entry.cues, ...added].map((cue) => withCounter(cue, counter)) };
}

const withCounter = (cue: CueEntry, counter: string | undefined): CueEntry =>
  counter === undefined ? cue : { ...cue, not: cue.not === undefined ? counter : `${cue.not}|${counter}` };
