import { type ChartSpec, headlineOf } from "../chart-spec.ts";
import { undrawable } from "../faults.ts";
import { closedLoader, type Engine, loadEngine } from "./vega.ts";

/** One chart as Vega draws it: an SVG with bare text, no font inside, no name for screen readers yet. */
export async function draw(spec: ChartSpec): Promise<string> {
  const engine = await loadEngine();
  try {
    return await drawWith(engine, spec);
  } catch (cause) {
    throw undrawable(headlineOf(spec), cause);
  }
}

async function drawWith({ vega, vegaLite }: Engine, spec: ChartSpec): Promise<string> {
  // Vega writes ids into the data that it draws; the chart stays as its maker left it.
  const own = structuredClone(spec) as unknown as Parameters<Engine["vegaLite"]["compile"]>[0];
  const { spec: compiled } = vegaLite.compile(own);
  const view = new vega.View(vega.parse(compiled), { renderer: "none", loader: closedLoader(vega) });
  try {
    return await view.toSVG();
  } finally {
    view.finalize();
  }
}
