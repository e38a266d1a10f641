import type { Codebook } from "./codebook.ts";
import { extendCodebook } from "./extend-codebook.ts";
import { SHIPPED_CODEBOOK } from "./shipped-codebook.ts";

/**
 * Read a codebook of one's own from its YAML: indicators, cues, units and names that are added to the shipped ones.
 *
 * Pure: no disk. `file` names the text in faults. A text that is no YAML, or an entry that cannot be used, is a Fault with
 * the path of the field, its line and what to write. The reader of YAML is loaded at the first call.
 *
 * @example
 * const codebook = await parseCodebook(yaml, "my-codebook.yaml");
 * readText(content, { id: "report", codebook });
 */
export async function parseCodebook(yaml: string, file: string): Promise<Codebook> {
  const { readOverlay } = await import("./read-overlay.ts");
  return extendCodebook(SHIPPED_CODEBOOK, readOverlay(yaml, file, SHIPPED_CODEBOOK));
}
