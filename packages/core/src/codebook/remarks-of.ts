import type { Fault } from "../kit/fault.ts";
import type { Codebook } from "./codebook.ts";
import { otherEdition } from "./faults.ts";
import { SHIPPED_CODEBOOK } from "./shipped-codebook.ts";

/** What a reader of a codebook should know before using it, though it can be used: that it extends another edition. */
export function remarksOf({ overlay }: Codebook): readonly Fault[] {
  const { edition } = SHIPPED_CODEBOOK;
  return overlay === null || overlay.extends === edition ? [] : [otherEdition(overlay.file, overlay.extends, edition)];
}
