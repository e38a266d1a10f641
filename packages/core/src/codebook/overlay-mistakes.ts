import type { Codebook } from "./codebook.ts";
import type { CueEntry } from "./cue.ts";
import * as faults from "./faults.ts";
import type { Mistake } from "./faults.ts";
import type { Extension, OwnIndicator } from "./overlay.ts";
import type { OverlayFile } from "./overlay-schema.ts";

/** An entry of an overlay with its place in the file's list. */
export type Placed =
  { readonly at: number; readonly own: OwnIndicator } | { readonly at: number; readonly extension: Extension };

/** What no schema can see: ids that stand twice, themes, classes and units that nothing knows, words that are empty. */
export const overlayMistakes = (file: OverlayFile, entries: readonly Placed[], base: Codebook): readonly Mistake[] => [
  ...file.units.flatMap(({ word, class: kind }, at) => unitMistakes(["units", at, "class"], word, kind, base)),
  ...entries.flatMap((entry) => twins(entry, entries)),
  ...entries.flatMap((entry) => ("own" in entry ? ownMistakes(entry, file, base) : extensionMistakes(entry))),
];

function unitMistakes(path: Mistake["path"], unit: string, kind: string, { lexicon }: Codebook): readonly Mistake[] {
  const known = lexicon.classes.get(unit);
  return known === undefined || known === kind ? [] : [faults.otherClass(path, unit, known)];
}

const idOf = (entry: Placed): string => ("own" in entry ? entry.own.id : entry.extension.id);

const twins = (entry: Placed, entries: readonly Placed[]): readonly Mistake[] =>
  entries.some((other) => other.at < entry.at && idOf(other) === idOf(entry))
    ? [faults.twice(["indicators", entry.at, "id"], idOf(entry))]
    : [];

function ownMistakes(
  { at, own }: { readonly at: number; readonly own: OwnIndicator },
  { themes, units }: OverlayFile,
  { themes: shipped, lexicon }: Codebook,
): readonly Mistake[] {
  const path = ["indicators", at] as const;
  const theme = own.id.split(".")[0] ?? "";
  const knownThemes = [...shipped, ...themes].map(({ id }) => id);
  const classes = [...new Set([...lexicon.classes.values(), ...units.map((unit) => unit.class)])];
  const words = new Set([...lexicon.classes.keys(), ...units.map(({ word }) => word)]);
  return [
    ...(knownThemes.includes(theme) ? [] : [faults.unknownTheme([...path, "id"], theme, knownThemes)]),
    ...own.unit
      .split("/")
      .filter((unit) => !words.has(unit))
      .map((unit) => faults.unknownUnit([...path, "unit"], unit)),
    ...own.units.flatMap((kind, index) =>
      classes.includes(kind) ? [] : [faults.unknownClass([...path, "units", index], kind, classes)],
    ),
    ...own.cues.flatMap((cue, index) => emptyWords([...path, "cues", index], cue)),
  ];
}

function extensionMistakes({
  at,
  extension,
}: {
  readonly at: number;
  readonly extension: Extension;
}): readonly Mistake[] {
  const path = ["indicators", at] as const;
  const adds = extension.cues.length > 0 || extension.counter !== undefined;
  return [
    ...(adds ? [] : [faults.nothingAdded([...path, "id"], extension.id)]),
    ...(isWhole(extension.counter) ? [] : [faults.emptyWord([...path, "counter"])]),
    ...extension.cues.flatMap((cue, index) => emptyWords([...path, "cues", index], cue)),
  ];
}

const LISTS = ["near", "with", "where", "not", "unless", "not_behind", "unit_words"] as const;

const emptyWords = (path: Mistake["path"], cue: CueEntry): readonly Mistake[] =>
  LISTS.filter((field) => !isWhole(cue[field])).map((field) => faults.emptyWord([...path, field]));

const isWhole = (words: string | undefined): boolean =>
  words === undefined || words.split("|").every((word) => word.trim() !== "");
