import type { Analysis } from "./analysis.ts";
import { frameOf } from "./frame-of.ts";
import type { Frame } from "./frame.ts";
import type { Schema } from "./schema.ts";

/** The columns of a method: `part` is formula, source, setting or note. */
export const METHOD_SCHEMA = { part: "string!", name: "string!", text: "string!" } as const;

export type MethodSchema = typeof METHOD_SCHEMA;

/** How a result was worked out and what has to be known of it, as a table: for a sheet beside its figures. */
export function methodFrame<S extends Schema>({
  method,
  notes,
}: Pick<Analysis<S>, "method" | "notes">): Frame<MethodSchema> {
  const { id, formula, source, settings } = method;
  return frameOf(METHOD_SCHEMA, [
    { part: "formula", name: id, text: formula },
    { part: "source", name: id, text: source },
    ...Object.entries(settings).map(([name, value]) => ({ part: "setting", name, text: String(value) })),
    ...notes.map(({ code, severity, message, reports }) => ({
      part: "note",
      name: code,
      text: `${severity}: ${message}${reports.length === 0 ? "" : ` [${reports.join(", ")}]`}`,
    })),
  ]);
}
