import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/index.ts"],
  format: ["esm", "cjs"],
  target: "node20",
  dts: true,
  clean: true,
  external: ["danfojs-node"],
  // What is loaded when asked for (the notes of the codebook) stays out of the main file, in CommonJS too.
  splitting: true,
  esbuildOptions: (options) => {
    // Chinese is printed as it is: written out as \u it takes twice the room and more time to parse.
    options.charset = "utf8";
  },
});
