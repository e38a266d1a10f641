import { createRequire } from "node:module";
import { type AnyFrame, displayForms, htmlTable, printTable, type TextTable } from "@fazhi/core";
import { type ChartSpec, displayBundle } from "@fazhi/viz";

/** Show a frame or a table below the cell: HTML in JupyterLab and on web pages, text in a terminal. */
export function showTable(table: AnyFrame | TextTable): void {
  if ("columns" in table) return show({ ...displayForms(table) });
  const { title, headers, rows } = table;
  show({
    "text/html": htmlTable(headers, rows, { caption: title }),
    "text/plain": `${title}\n\n${printTable(headers, rows, { width: 160 })}`,
  });
}

/** Show a chart below the cell: live in JupyterLab, as a picture on web pages, in words in a terminal. */
export async function showChart(chart: ChartSpec): Promise<void> {
  show(await displayBundle(chart));
}

/**
 * Show one thing in several forms, MIME type to body; the page that shows the notebook picks the richest it knows.
 * tslab's own `display` sends one form at a time, so this speaks to the kernel behind it.
 */
function show(bundle: Readonly<Record<string, unknown>>): void {
  const kernel = Object.values(createRequire(__filename).cache).find((module) =>
    /[\\/]tslab[\\/]dist[\\/]jupyter\.js$/.test(module?.filename ?? ""),
  );
  if (!kernel?.exports.lastWriteDisplayData) throw new Error("show.ts works in a notebook of the tslab kernel only");
  kernel.exports.lastWriteDisplayData({ data: bundle, metadata: {}, transient: {} }, false);
}
