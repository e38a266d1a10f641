import { createRequire } from "node:module";
import { type DisplayBundle, VEGA_LITE } from "./display-bundle.ts";

/** Shows a bundle below the cell that runs. */
export type Kernel = (bundle: DisplayBundle) => void | Promise<void>;

/** JupyterLab draws charts as SVG then: sharp at every size, its words to be searched and selected, its links to be followed. */
const METADATA = { [VEGA_LITE]: { embed_options: { renderer: "svg" } } };

/** What goes to the kernel with a bundle. */
const messageOf = (data: DisplayBundle) => ({ data, metadata: VEGA_LITE in data ? METADATA : {}, transient: {} });

/** The notebook kernel in which this program runs: Deno's, tslab's, or null where it is none. */
export const findKernel = (): Kernel | null => denoKernel() ?? tslabKernel();

/** What Deno gives to programs in its own kernel. */
interface DenoJupyter {
  broadcast(type: "display_data", content: object): Promise<void>;
}

/** Outside of a notebook Deno has no `jupyter`, or one that throws when it is looked at. */
function denoKernel(): Kernel | null {
  const { Deno } = globalThis as { readonly Deno?: { readonly jupyter?: DenoJupyter } };
  const jupyter = attempt(() => Deno?.jupyter);
  if (typeof jupyter?.broadcast !== "function") return null;
  return (data) => jupyter.broadcast("display_data", messageOf(data));
}

function attempt<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}

/** The module of tslab that speaks to Jupyter. tslab's public `display` sends one form at a time, so this is asked instead. */
interface TslabJupyter {
  readonly lastWriteDisplayData?: ((message: object, update: boolean) => void) | null;
}

function tslabKernel(): Kernel | null {
  const loaded = Object.values(createRequire(import.meta.url).cache);
  const jupyter = loaded.find((module) => /[\\/]tslab[\\/]dist[\\/]jupyter\.js$/.test(module?.filename ?? ""));
  const write = (jupyter?.exports as TslabJupyter | undefined)?.lastWriteDisplayData;
  if (typeof write !== "function") return null;
  return (data) => write(messageOf(data), false);
}
