import { parseDocument, type Document, type ParsedNode } from "yaml";
import type { z } from "zod";
import type { Codebook } from "./codebook.ts";
import { IndicatorSchema } from "./codebook-schema.ts";
import { badEntry, mistakeOf, notOurs, notYaml, type Mistake } from "./faults.ts";
import type { Overlay } from "./overlay.ts";
import { overlayMistakes, type Placed } from "./overlay-mistakes.ts";
import { ExtensionSchema, OverlaySchema, type OverlayFile } from "./overlay-schema.ts";
import { placeIn } from "./yaml-places.ts";

/** Loads zod and yaml: parse-codebook.ts imports it when a codebook is parsed, and nothing else may. */
interface Source {
  readonly file: string;
  readonly text: string;
}

/** Check and type an overlay over a codebook; the first mistake is a Fault that names its line. */
export function readOverlay(text: string, file: string, base: Codebook): Overlay {
  const source = { file, text };
  const document = parseDocument(text, { logLevel: "error" });
  const [fault] = document.errors;
  if (fault) {
    const [start, end] = fault.pos;
    throw notYaml({ file, text, span: { start, end } }, fault.message.split(" at line", 1)[0] ?? "");
  }
  const refuse = (mistakes: readonly Mistake[]): void => {
    const [first] = mistakes;
    if (first !== undefined) throw badEntry(first, placeIn(document, source, first.path), mistakes.length - 1);
  };
  const read = OverlaySchema.safeParse(valueOf(document, source));
  if (!read.success) refuse(mistakesOf(read.error));
  const overlay = read.data as OverlayFile;
  const { entries, mistakes } = entriesOf(overlay, base);
  refuse(mistakes);
  refuse(overlayMistakes(overlay, entries, base));
  return overlayOf(overlay, entries, file);
}

/** Values can be refused too: aliases without an anchor, or so many that they swell. */
function valueOf(document: Document.Parsed<ParsedNode>, { file }: Source): unknown {
  try {
    return document.toJS() ?? {};
  } catch (cause) {
    throw notYaml({ file }, cause instanceof Error ? cause.message : String(cause));
  }
}

const mistakesOf = (error: z.ZodError, path: Mistake["path"] = []): readonly Mistake[] =>
  error.issues.map((issue) => mistakeOf({ ...issue, path: [...path, ...issue.path] }));

function entriesOf({ indicators }: OverlayFile, base: Codebook) {
  const entries: Placed[] = [];
  const mistakes: Mistake[] = [];
  for (const [at, raw] of indicators.entries()) {
    const read = base.has(raw.id) ? extensionOf(raw, at) : ownOf(raw, at);
    if ("entry" in read) entries.push(read.entry);
    else mistakes.push(...read.mistakes);
  }
  return { entries, mistakes };
}

type Read = { readonly entry: Placed } | { readonly mistakes: readonly Mistake[] };

/** A reader's own indicator stands by its own examples; `standing: experimental` may be written to say that it is a trial. */
function ownOf(raw: object, at: number): Read {
  const read = IndicatorSchema.safeParse({ standing: "established", ...raw });
  return read.success ? { entry: { at, own: read.data } } : { mistakes: mistakesOf(read.error, ["indicators", at]) };
}

function extensionOf(raw: object, at: number): Read {
  const own = Object.keys(raw).find((field) => field in IndicatorSchema.shape && !(field in ExtensionSchema.shape));
  if (own !== undefined) return { mistakes: [notOurs(["indicators", at, own], own)] };
  const read = ExtensionSchema.safeParse(raw);
  return read.success
    ? { entry: { at, extension: read.data } }
    : { mistakes: mistakesOf(read.error, ["indicators", at]) };
}

const overlayOf = (
  { edition, extends: base, themes, units, names }: OverlayFile,
  entries: readonly Placed[],
  file: string,
): Overlay => ({
  file,
  edition,
  extends: base,
  themes,
  indicators: entries.flatMap((entry) => ("own" in entry ? [entry.own] : [])),
  extensions: entries.flatMap((entry) => ("extension" in entry ? [entry.extension] : [])),
  words: { units, names },
});
