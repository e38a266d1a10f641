import { requireFromViz } from "../packages-of-viz.ts";

/** A decoded picture: four bytes a pixel, red, green, blue, opacity. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

interface Rendered {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** Decode a PNG, by drawing it. */
export function pixelsOf(png: Uint8Array): Pixels {
  const { Resvg } = requireFromViz("@resvg/resvg-js") as { Resvg: new (svg: string) => { render(): Rendered } };
  const file = Buffer.from(png);
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
  const image = `<image width="${width}" height="${height}" href="data:image/png;base64,${file.toString("base64")}"/>`;
  const drawn = new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${image}</svg>`,
  ).render();
  return { width: drawn.width, height: drawn.height, bytes: drawn.pixels };
}

/** How many pixels are darker than a middle grey. */
export const darkPixels = ({ bytes }: Pixels): number => {
  let dark = 0;
  for (let at = 0; at < bytes.length; at += 4) if (bytes[at]! + bytes[at + 1]! + bytes[at + 2]! < 384) dark += 1;
  return dark;
};

/** How many pixels differ between two pictures of one size. */
export function differentPixels(a: Pixels, b: Pixels): number {
  let different = 0;
  for (let at = 0; at < a.bytes.length; at += 4) if (Math.abs(a.bytes[at]! - b.bytes[at]!) > 64) different += 1;
  return different;
}
