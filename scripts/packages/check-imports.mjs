import { printed } from "./consumer.mjs";
import { judge } from "./verdict.mjs";

/** Packages that importing core must not load. */
const HEAVY = /node_modules\/(danfojs|@tensorflow|vega|@resvg|subset-font|hucre|hyparquet|@uwdata)/;

/** ES modules and CommonJS get the same names, and core alone brings neither charts nor danfojs with it. */
export function checkImports(/** @type {string} */ folder) {
  const imported = printed(folder, "import works", ["import.mjs"]);
  const required = printed(folder, "require works", ["require.cjs"]);
  const { core, viz } = JSON.parse(imported);
  const differ = imported === required ? [] : [imported, required];
  judge(`import and require give the same ${core.length} names of core, ${viz.length} of viz`, differ);
  judge("both packages export something", core.length > 0 && viz.length > 0 ? [] : [imported]);
  const loaded = printed(folder, "core loads alone", ["core-alone.mjs"]).trim().split("\n");
  const seen = loaded.some((url) => url.includes("@fazhi/core")) ? [] : ["the probe saw nothing load"];
  judge("import @fazhi/core loads neither danfojs nor Vega nor the writers of files", [
    ...seen,
    ...loaded.filter((url) => HEAVY.test(url)),
  ]);
}
