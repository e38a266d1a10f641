import { defineConfig } from "tsup";

/** The fonts are found by `import.meta.url`; CommonJS has none. A path may hold any character, so it is made a URL properly. */
const moduleUrl = '"use strict";const moduleUrl = require("node:url").pathToFileURL(__filename).href;';

export default defineConfig({
  entry: ["src/index.ts", "src/browser.ts"],
  format: ["esm", "cjs"],
  target: "node20",
  dts: true,
  clean: true,
  esbuildOptions(options, { format }) {
    if (format !== "cjs") return;
    // Bundlers for browsers take ES modules.
    options.entryPoints = ["src/index.ts"];
    options.define = { ...options.define, "import.meta.url": "moduleUrl" };
    options.banner = { js: moduleUrl };
  },
  onSuccess: "node scripts/copy-fonts.mjs",
});
