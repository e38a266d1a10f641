import { danfoMissing } from "../kit/faults.ts";
import type { DanfoModule } from "./danfo-frame.ts";

/** The danfojs-node module, loaded when first asked for. A Fault says how to install it where it cannot be loaded. */
export async function loadDanfo(load?: () => Promise<object>): Promise<DanfoModule> {
  try {
    const loaded: object = await (load === undefined ? import("danfojs-node") : load());
    return ("DataFrame" in loaded ? loaded : (loaded as { default: unknown }).default) as DanfoModule;
  } catch (cause) {
    throw danfoMissing(cause);
  }
}
