import { readFileSync } from "node:fs";
import { requireFromViz } from "../packages-of-viz.ts";

const regular = new URL("../../../packages/viz/fonts/NotoSansSC-Regular.ttf", import.meta.url);

/** A font in which a character has the shape that Noto Sans SC gives another one; both of the supplementary planes. */
export async function fontOf(character: string, shape: string): Promise<Buffer> {
  const subset = requireFromViz("subset-font") as (font: Buffer, text: string) => Promise<Buffer>;
  const font = await subset(readFileSync(regular), shape);
  const [from, to] = [Buffer.alloc(4), Buffer.alloc(4)];
  from.writeUInt32BE(shape.codePointAt(0)!);
  to.writeUInt32BE(character.codePointAt(0)!);
  for (let at = font.indexOf(from); at >= 0; at = font.indexOf(from)) to.copy(font, at);
  return font;
}
