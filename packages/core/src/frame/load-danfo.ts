import { danfoMissing } from "../kit/faults.ts";
import type { DanfoModule } from "./danfo-frame.ts";

/** In a variable, so that bundlers leave alone what is not in every program, and never in one for a browser. */
const DANFO: string = "danfojs-node";

/** The danfojs-node module, loaded when first asked for. A Fault says how to install it where it cannot be loaded. */
export async function loadDanfo(load?: () => Promise<object>): Promise<DanfoModule> {
  try {
    const loaded: object = await (load ?? importDanfo)();
    return ("DataFrame" in loaded ? loaded : (loaded as { default: unknown }).default) as DanfoModule;
  } catch (cause) {
    throw danfoMissing(cause);
  }
}

const importDanfo = (): Promise<object> =>
  import(/* @vite-ignore */ /* webpackIgnore: true */ DANFO) as Promise<object>;
