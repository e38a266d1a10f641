import { Fault } from "@fazhi/core";

const codePoint = (character: string): string =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`;

/** A picture would lose characters, because no font at hand has them. */
export const missingGlyphs = (characters: readonly string[], chart: string): Fault =>
  new Fault(
    "render/missing-glyphs",
    `no font at hand has ${characters.map((one) => `「${one}」 (${codePoint(one)})`).join(", ")}`,
    { file: chart },
    'name a font file that has them in `fonts`, or accept the mark 〓 in their place with `missing: "mark"`',
  );

/** A font file that was named, or that we ship, cannot be read as one. */
export const unreadableFont = (file: string, cause: unknown): Fault =>
  new Fault(
    "render/unreadable-font",
    `this is no font that can be read (${cause instanceof Error ? cause.message : String(cause)})`,
    { file },
    "name a TrueType or OpenType file (.ttf, .otf); a font of our own that is missing comes back with a new install of @fazhi/viz",
    { cause },
  );

/** A specification asks for data that is not inside it. */
export const outsideData = (uri: string): Fault =>
  new Fault(
    "render/outside-data",
    "the chart asks for a file or an address; charts are drawn from the data inside them only",
    { file: uri },
    "put the data into the specification",
  );

/** A specification that Vega-Lite cannot draw. */
export const undrawable = (chart: string, cause: unknown): Fault =>
  new Fault(
    "render/undrawable",
    `Vega-Lite cannot draw this specification (${cause instanceof Error ? cause.message : String(cause)})`,
    { file: chart },
    "check it against the schema named in its $schema",
    { cause },
  );
