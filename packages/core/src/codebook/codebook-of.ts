import type { Codebook } from "./codebook.ts";
import { SHIPPED_CODEBOOK } from "./shipped-codebook.ts";

/** What was read or compared by a codebook: the shipped one where none is named. */
export interface ReadByCodebook {
  readonly codebook?: Codebook;
}

/** The codebook that something was read by. What comes back from JSON knows its edition only, and goes by the shipped one. */
export const codebookOf = ({ codebook }: ReadByCodebook): Codebook =>
  typeof codebook === "object" ? codebook : SHIPPED_CODEBOOK;
