import type { Analysis } from "./analysis.ts";
import type { AnyFrame } from "./any-frame.ts";
import { escapeHtml } from "./html-table.ts";
import type { Schema } from "./schema.ts";
import type { PrintTableOptions, TableTail } from "./print-table.ts";
import { toHtml } from "./to-html.ts";
import { toText } from "./to-text.ts";

/** One thing in the forms that a notebook shows, MIME type to body: a page takes the HTML, a terminal the text. */
export interface DisplayForms {
  readonly "text/html": string;
  readonly "text/plain": string;
}

/** The symbol by which kernels ask a value for its forms. */
export const JUPYTER_DISPLAY = Symbol.for("Jupyter.display");

/** How a frame is shown in a notebook. */
export interface DisplayFormsOptions {
  /** Rows to show; 50 in HTML and 20 in text where left out. */
  readonly maxRows?: number;
  /** What is said of rows and columns that are not shown; English where left out. */
  readonly tail?: TableTail;
}

/** A frame for a notebook: its table, and of a result the notes, the formula and its source below it. */
export const displayForms = (frame: AnyFrame, options: DisplayFormsOptions = {}): DisplayForms => ({
  "text/html": [toHtml(frame, options), ...(isAnalysis(frame) ? footOf(frame) : [])].join("\n"),
  "text/plain": textOf(frame, { width: NOTEBOOK, ...options }),
});

/** Columns that a cell of a notebook has room for. */
const NOTEBOOK = 160;

/** A frame as text, and of a result the notes, the formula and its source below it. */
export const textOf = (frame: AnyFrame, options: PrintTableOptions = {}): string =>
  [toText(frame, options), ...(isAnalysis(frame) ? linesOf(frame) : [])].join("\n");

const linesOf = ({ method, notes }: Pick<Analysis<Schema>, "method" | "notes">): readonly string[] => [
  ...notes.map(({ severity, message }) => `${severity}: ${message}`),
  `${method.formula} (${method.source})`,
];

const isAnalysis = (frame: AnyFrame): frame is AnyFrame & Pick<Analysis<Schema>, "method" | "notes"> =>
  "method" in frame && "notes" in frame;

const footOf = ({ method, notes }: Pick<Analysis<Schema>, "method" | "notes">): readonly string[] => [
  ...notes.map(({ severity, message }) => `<p><b>${severity}</b>: ${escapeHtml(message)}</p>`),
  `<p>${escapeHtml(method.formula)} (${escapeHtml(method.source)})</p>`,
];
