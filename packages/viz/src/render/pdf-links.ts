const ADDRESS = /(<a\b[^>]*?\s(?:xlink:)?href=")([^"]*)(")/g;
const LINK = /<a\b[^>]*>[\s\S]*?<\/a>/g;
const LINE = /<line\b([^>]*)>/g;

/**
 * A picture whose links a PDF can hold: addresses in ASCII (ISO 32000-1, 12.6.4.7), other characters as per cents of their
 * UTF-8; and an area for lines that lead somewhere, which have none but their thickness.
 */
export const pdfLinks = (svg: string): string =>
  svg
    .replace(ADDRESS, (_, before: string, address: string, after: string) => before + inAscii(address) + after)
    .replace(LINK, (link) => link.replace(LINE, (line, attributes: string) => areaOf(attributes) + line));

const inAscii = (address: string): string =>
  address.replace(/[^\x21-\x7e]+/g, (part) =>
    [...Buffer.from(part, "utf8")].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join(""),
  );

/** An unseen rectangle as thick as the line; Vega's lines begin at their own origin. */
function areaOf(attributes: string): string {
  const read = (name: string): number => Number(new RegExp(`\\s${name}="([-\\d.]+)"`).exec(attributes)?.[1] ?? 0);
  const [x, y, thick] = [read("x2"), read("y2"), read("stroke-width") || 1];
  const transform = /\stransform="[^"]*"/.exec(attributes)?.[0] ?? "";
  const corner = `x="${Math.min(0, x) - thick / 2}" y="${Math.min(0, y) - thick / 2}"`;
  return `<rect${transform} ${corner} width="${Math.abs(x) + thick}" height="${Math.abs(y) + thick}" fill="none"/>`;
}
