import { Fault } from "../../../packages/core/src/kit/fault.ts";

/** The code of the fault that an action ends in, and where it lies; anything else fails the test. */
export function faultOf(action: () => unknown): { code: string; at: string; what: string; mend: string } {
  try {
    action();
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return { code: error.code, at: error.place.file, what: error.what, mend: error.mend };
  }
  throw new Error("no fault");
}
