import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/index.ts", "src/browser.ts"],
  format: ["esm", "cjs"],
  target: "node20",
  dts: true,
  clean: true,
  external: ["danfojs-node"],
  // What is loaded when asked for (the notes of the codebook) stays out of the main file, in CommonJS too.
  splitting: true,
  esbuildOptions: (options, { format }) => {
    // Bundlers for browsers take ES modules.
    if (format === "cjs") options.entryPoints = ["src/index.ts"];
    // Chinese is printed as it is: written out as \u it takes twice the room and more time to parse.
    options.charset = "utf8";
  },
});
