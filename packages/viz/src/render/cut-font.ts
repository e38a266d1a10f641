import { FONT_FAMILY } from "../theme.ts";
import { type Font, ourFonts, readFont, type Weight } from "./fonts.ts";

/** A font cut down to some characters. */
export interface Cut {
  readonly font: Font;
  readonly weight: Weight;
  /** Those that the font has; the others need another font. */
  readonly characters: string;
}

/** Which font draws which characters, and which characters none of them has. */
export interface Fitting {
  readonly cuts: readonly Cut[];
  readonly missing: readonly string[];
}

/** Share characters out among our own fonts and, for what these lack, the caller's fonts in their order. */
export async function fitFonts(drawn: Readonly<Record<Weight, string>>, extra: readonly string[]): Promise<Fitting> {
  const [ours, others] = await Promise.all([ourFonts(), Promise.all(extra.map(readFont))]);
  const fitted = (["regular", "bold"] as const).map((weight) => fit(drawn[weight], weight, [ours[weight], ...others]));
  return {
    cuts: fitted.flatMap(({ cuts }) => cuts),
    missing: [...new Set(fitted.flatMap(({ missing }) => missing))],
  };
}

function fit(characters: string, weight: Weight, fonts: readonly Font[]): Fitting {
  const cuts: Cut[] = [];
  let left = [...characters];
  for (const font of fonts) {
    const has = left.filter((one) => font.metrics.has(one.codePointAt(0)!));
    left = left.filter((one) => !has.includes(one));
    if (has.length > 0) cuts.push({ font, weight, characters: has.join("") });
  }
  return { cuts, missing: left };
}

/**
 * How a cut font is packed for the web. `woff2` is a quarter smaller and takes half a second a font, `woff` a fiftieth of
 * that; browsers draw the same of both.
 */
export type WebFormat = "woff2" | "woff";

/** The font of a cut, with its characters only. */
export async function cutFont({ font, characters }: Cut, format: WebFormat | "truetype"): Promise<Uint8Array> {
  const { default: subset } = await import("subset-font");
  return subset(font.bytes, characters, { targetFormat: format });
}

/**
 * CSS that brings a cut font along as data, for its own characters only, so that several cuts of one family can stand
 * on one page without hiding each other.
 */
export async function fontFace(cut: Cut, format: WebFormat): Promise<string> {
  const data = Buffer.from(await cutFont(cut, format)).toString("base64");
  return [
    "@font-face{",
    `font-family:"${FONT_FAMILY}";`,
    `font-weight:${cut.weight === "bold" ? 700 : 400};`,
    `src:url(data:font/${format};base64,${data}) format("${format}");`,
    `unicode-range:${unicodeRange(cut.characters)}`,
    "}",
  ].join("");
}

const hex = (code: number): string => code.toString(16).toUpperCase();

/** U+30-39,U+4E00: neighbours are written as one range. */
function unicodeRange(characters: string): string {
  const codes = [...characters].map((one) => one.codePointAt(0)!).sort((a, b) => a - b);
  const ranges: { first: number; last: number }[] = [];
  for (const code of codes) {
    const open = ranges.at(-1);
    if (open !== undefined && open.last + 1 >= code) open.last = code;
    else ranges.push({ first: code, last: code });
  }
  return ranges.map(({ first, last }) => `U+${hex(first)}${last > first ? `-${hex(last)}` : ""}`).join(",");
}

/**
 * CSS that brings Noto Sans SC along for the characters of a page: for pages that hold charts drawn with
 * `font: "name"`, or Chinese text of their own. Both weights are cut; about 0.3 KB a Han character and weight.
 */
export async function fontCss(text: string): Promise<string> {
  const characters = [...new Set(text)].filter((one) => !/\p{Cc}/u.test(one)).join("");
  const { cuts } = await fitFonts({ regular: characters, bold: characters }, []);
  return (await Promise.all(cuts.map((cut) => fontFace(cut, "woff2")))).join("\n");
}
