import type { Language } from "./label.ts";
import type { Theme } from "./palette.ts";

/** Whatever JSON can say. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json | undefined };

/**
 * A Vega-Lite specification as plain JSON, valid against the schemas of Vega-Lite 6 and 5.
 *
 * `description` is the chart in words (its alternative text), in the chart's language. The type is our own, so that no
 * reader of our declarations needs those of Vega-Lite.
 */
export interface ChartSpec {
  readonly $schema: string;
  readonly description: string;
  readonly usermeta: { readonly language: Language };
  readonly title: {
    readonly text: readonly string[];
    readonly subtitle: readonly string[];
    readonly [name: string]: Json;
  };
  readonly [part: string]: Json;
}

/** What every chart asks of its caller. */
export interface ChartOptions {
  readonly language: Language;
  /** Of the whole picture, in pixels at scale 1; 760 where left out. A chart may be a little wider if its words are. */
  readonly width?: number;
  /** "light" where left out. */
  readonly theme?: Theme;
  /**
   * The folder of the reports' pages (see `readerHtml`), seen from where the chart will be: "pages". Then each mark leads
   * to its words in the page of its report. Without it marks lead nowhere, and show their words as tooltips only.
   */
  readonly readerPages?: string;
}

export const DEFAULT_WIDTH = 760;

/** One part of a specification: a view, a layer, an encoding. */
export type Part = { readonly [name: string]: Json | undefined };

/** The headline on one line; lines of Chinese join without a blank. */
export const headlineOf = ({ title, usermeta }: ChartSpec): string =>
  title.text.join(usermeta.language === "en" ? " " : "");
