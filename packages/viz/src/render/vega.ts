import { outsideData } from "../faults.ts";
import { FONT_FAMILY } from "../theme.ts";
import { type Font, ourFonts, type Weight } from "./fonts.ts";

type Vega = typeof import("vega");
type VegaLite = typeof import("vega-lite");

/** Vega and Vega-Lite, ready to draw. */
export interface Engine {
  readonly vega: Vega;
  readonly vegaLite: VegaLite;
  readonly fonts: Readonly<Record<Weight, Font>>;
}

let engine: Promise<Engine> | undefined;

/**
 * Vega and Vega-Lite, loaded when the first picture is drawn. They stay out of our module graph: Vega has a top-level
 * await, which `require` refuses, and whoever only makes specifications needs neither.
 */
export function loadEngine(): Promise<Engine> {
  engine ??= Promise.all([import("vega"), import("vega-lite"), ourFonts()]).then(([vega, vegaLite, fonts]) => {
    measureWith(vega, fonts);
    return { vega, vegaLite, fonts };
  });
  return engine;
}

/** What Vega hands to its text measure: a text mark, with its font where it has one. */
interface TextItem {
  readonly font?: string;
  readonly fontSize?: number;
  readonly fontWeight?: string | number;
  readonly limit?: number;
}

/**
 * Without a canvas Vega takes every character to be 0.8 em wide: Chinese is measured a fifth short and clipped. Texts
 * in our family get their true widths; all other texts keep the measure that Vega had, so that charts of other
 * libraries in the same process are left as they were.
 */
function measureWith(vega: Vega, fonts: Engine["fonts"]): void {
  const metrics = (vega as unknown as { readonly textMetrics: { width: (item: TextItem, text: unknown) => number } })
    .textMetrics;
  const before = metrics.width;
  metrics.width = (item, text) => {
    if (item.font?.startsWith(FONT_FAMILY) !== true) return before.call(metrics, item, text);
    const width = trueWidth(
      String(text ?? ""),
      item.fontSize ?? 11,
      fonts[isBold(item.fontWeight) ? "bold" : "regular"],
    );
    return item.limit !== undefined && item.limit > 0 ? Math.min(item.limit, width) : width;
  };
}

const isBold = (weight: TextItem["fontWeight"]): boolean => weight === "bold" || Number(weight) >= 600;

/** The sum of the advances; kerning, which only narrows Latin text a little, is left out. */
export const trueWidth = (text: string, size: number, { metrics }: Font): number =>
  [...text].reduce((sum, character) => sum + metrics.advance(character.codePointAt(0)!), 0) * size;

/** Charts hold their data; nothing is fetched. They may lead to other pages. */
export const closedLoader = (vega: Vega): ReturnType<Vega["loader"]> => {
  const refuse = (uri: string): Promise<never> => Promise.reject(outsideData(uri));
  const sanitize = (uri: string, { context }: { readonly context?: string } = {}): Promise<{ href: string }> =>
    context === "href" && isPage(uri) ? Promise.resolve({ href: uri }) : refuse(uri);
  return { ...vega.loader(), load: refuse, sanitize, http: refuse, file: refuse };
};

/** A page beside the chart, on the disk or on the web; nothing that runs. */
export const isPage = (uri: string): boolean => /^(?:(?:https?|file):|[^:]*(?:[/?#]|$))/i.test(uri);
