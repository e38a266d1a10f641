import type { Figure } from "../../briefing/briefing.ts";

/** Words of one kind on a slide. */
export interface SlideRun {
  readonly text: string;
  readonly isBold?: boolean;
  readonly color?: string;
  /** The number of a note. */
  readonly isRaised?: boolean;
  /** Words of a report, which are Chinese on every slide. */
  readonly isQuote?: boolean;
}

export type SlideParagraph = readonly SlideRun[];

/** A place on a slide, in inches. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** A box of text. `size` is in points; lines stand `LINE` times as far apart. */
export interface TextBox extends Box {
  readonly paragraphs: readonly SlideParagraph[];
  readonly size: number;
}

/** A native table; `heights` are what its rows need. */
export interface SlideTable {
  readonly box: Box;
  readonly caption: string;
  readonly widths: readonly number[];
  readonly heights: readonly number[];
  /** The first row is the row of heads. */
  readonly rows: readonly (readonly SlideParagraph[])[];
  readonly size: number;
}

/** A slide before it is written: everything with its place. */
export interface Slide {
  readonly kind: "title" | "content";
  readonly title: string;
  readonly texts: readonly TextBox[];
  readonly pictures: readonly (Box & { readonly figure: Figure })[];
  readonly tables: readonly SlideTable[];
  /** What the speaker reads: quotes, and charts in words. */
  readonly notes: readonly string[];
}

/** 16 : 9, as PowerPoint's own wide slides, in inches. */
export const SLIDE = { width: 13.333, height: 7.5 } as const;

/** What stands under the title and above the foot. */
export const BODY: Box = { x: 0.6, y: 1.3, w: 12.13, h: 5.55 };

/** The place of the title, its size in points, and the size that a longer one is set in. */
export const TITLE: Box = { x: 0.6, y: 0.35, w: 12.13, h: 0.8 };
export const TITLE_SIZE = 24;

/** Distance of lines in parts of the size. */
export const LINE = 1.35;
/** Room under a paragraph, in parts of the size. */
export const GAP = 0.5;
/** Points of an inch. */
export const INCH = 72;
