import type { Span } from "./span.ts";

/** Where a fault lies: a file, and where known the very words in it. */
export interface Place {
  readonly file: string;
  readonly text?: string;
  readonly span?: Span;
}

/**
 * A fault that its reader can mend: what is wrong, where, and what to do.
 *
 * `code` is stable and meant for programs; the wording is for people and may
 * change. Only `faults.ts` makes one, so every sentence we say is in one file.
 */
export class Fault extends Error {
  override readonly name = "Fault";

  constructor(
    readonly code: string,
    readonly what: string,
    readonly place: Place,
    readonly mend: string,
    options?: { readonly cause?: unknown },
  ) {
    super(`${what}\n  at   ${show(place)}\n  mend ${mend}`, options);
  }
}

/** Words are bracketed, not underlined: carets drift under full-width characters. */
function show({ file, text, span }: Place): string {
  if (text === undefined || span === undefined) return file;
  const before = text.slice(0, span.start).split("\n");
  const column = (before.at(-1) ?? "").length + 1;
  const after = text.slice(span.end).split("\n", 1)[0] ?? "";
  const words = text.slice(span.start, span.end);
  return `${file}:${before.length}:${column}  …${(before.at(-1) ?? "").slice(-8)}【${words}】${after.slice(0, 8)}…`;
}
