import type { AnyFrame, Note } from "@fazhi/core";

/** The notes of a result; a frame that a verb made of one has none. */
export const notesOf = (frame: AnyFrame): readonly Note[] => ("notes" in frame ? (frame.notes as readonly Note[]) : []);

/** A setting of the method of a result, as it was worked out; null where the frame has none. */
export function settingOf(frame: AnyFrame, setting: string): string | number | boolean | null {
  if (!("method" in frame)) return null;
  const { settings } = frame.method as {
    readonly settings: Readonly<Record<string, string | number | boolean | null>>;
  };
  return settings[setting] ?? null;
}
