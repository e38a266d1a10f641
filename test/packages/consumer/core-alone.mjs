// What importing core loads: nothing of charts, nothing of danfojs.
import { createRequire, register } from "node:module";

register(
  `data:text/javascript,${encodeURIComponent(`
    import { writeSync } from "node:fs";
    export async function load(url, context, next) { writeSync(1, url + "\\n"); return next(url, context); }
  `)}`,
);
await import("@fazhi/core");

const require = createRequire(import.meta.url);
require("@fazhi/core");
for (const file of Object.keys(require.cache)) console.log(file);
