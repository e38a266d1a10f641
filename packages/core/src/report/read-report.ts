import type { TextLayer } from "../text/text-layer.ts";
import { viewOf } from "../text/view.ts";
import type { Report } from "./report.ts";

/** A text layer to a report: its view, masthead and outline. */
export function reportOf(id: string, text: TextLayer): Report {
  const view = viewOf(text);
  throw new Error(`not written: ${id} ${view.text.length}`);
}
