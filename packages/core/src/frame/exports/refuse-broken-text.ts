import type { AnyFrame } from "../any-frame.ts";
import { loneSurrogate } from "./faults.ts";

const LONE_SURROGATE = /\p{Surrogate}/u;

/** Whether a text holds half of a character, which UTF-8 cannot keep. */
export const isBroken = (text: string): boolean => LONE_SURROGATE.test(text);

/**
 * Refuse a frame that holds a lone surrogate: written as UTF-8 it would silently become U+FFFD and never read back. The
 * Fault names the column and the row.
 */
export function refuseBrokenText(frame: AnyFrame, format: string): void {
  for (const name of frame.columns) {
    if (isBroken(name)) throw loneSurrogate(format, name, null);
    const column = frame.column(name);
    if (column.kind !== "string") continue;
    const known = new Map<unknown, boolean>();
    column.toArray().forEach((cell, row) => {
      if (typeof cell !== "string") return;
      const broken = known.get(cell) ?? isBroken(cell);
      known.set(cell, broken);
      if (broken) throw loneSurrogate(format, name, row);
    });
  }
}
