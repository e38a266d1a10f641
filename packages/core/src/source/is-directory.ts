import { stat } from "node:fs/promises";
import { faultOf } from "./read-source.ts";

/** Whether a path is a directory; one that leads nowhere is a Fault. */
export async function isDirectory(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (cause) {
    throw faultOf(path, cause);
  }
}
