import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { unreadableFont } from "../faults.ts";
import { fontFolder } from "../font-folder.ts";
import { type FontMetrics, readFontMetrics } from "./font-metrics.ts";

export type Weight = "regular" | "bold";

/** A font as bytes, with its widths. */
export interface Font {
  readonly file: string;
  readonly bytes: Buffer;
  readonly metrics: FontMetrics;
}

const files: Readonly<Record<Weight, string>> = {
  regular: "NotoSansSC-Regular.ttf",
  bold: "NotoSansSC-Bold.ttf",
};

let ours: Promise<Readonly<Record<Weight, Font>>> | undefined;

/** The fonts that we ship, read once a process: Noto Sans SC, regular and bold, 10 MB each. */
export function ourFonts(): Promise<Readonly<Record<Weight, Font>>> {
  ours ??= Promise.all([ourFont("regular"), ourFont("bold")]).then(([regular, bold]) => ({ regular, bold }));
  return ours;
}

const ourFont = (weight: Weight): Promise<Font> => readFont(join(fontFolder(), files[weight]));

/** A font from disk. Throws a Fault where the file is missing or no TrueType or OpenType font. */
export async function readFont(file: string): Promise<Font> {
  try {
    const bytes = await readFile(file);
    return { file, bytes, metrics: readFontMetrics(bytes) };
  } catch (cause) {
    throw unreadableFont(file, cause);
  }
}
