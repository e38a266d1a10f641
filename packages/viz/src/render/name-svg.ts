import { type ChartSpec, headlineOf } from "../chart-spec.ts";

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escape = (text: string): string => text.replace(/[&<>"]/g, (character) => escapes[character]!);

/**
 * Make the root of an SVG an image with a name, in the chart's language, for screen readers and search, and put `css`
 * into it. What Vega says of the kinds of its marks is English only; inside an image it is not read, and is taken out.
 */
export function nameSvg(svg: string, spec: ChartSpec, css: string): string {
  const { language } = spec.usermeta;
  const title = escape(headlineOf(spec));
  const description = escape(spec.description);
  const head = [
    `<title>${title}</title>`,
    `<desc>${description}</desc>`,
    css === "" ? "" : `<style>${css}</style>`,
  ].join("");
  return svg
    .replace(/ aria-roledescription="[^"]*"/g, "")
    .replace(/ aria-label="(?:Title|Subtitle) text '([^"]*)'"/g, ' aria-label="$1"')
    .replace(
      /^<svg\b([^>]*)>/,
      `<svg$1 role="img" lang="${language}" xml:lang="${language}" aria-label="${description}">${head}`,
    );
}
