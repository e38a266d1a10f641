import { build } from "esbuild";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));

/** A program bundled for browsers by esbuild from the built packages, as a stranger would: nothing left outside, nothing put in. */
export async function bundled(contents: string, format: "esm" | "iife") {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: here, loader: "ts" },
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    platform: "browser",
    format,
    charset: "utf8",
    logLevel: "silent",
    // The paths of our own tsconfig.json lead to sources.
    tsconfigRaw: "{}",
  });
  const left = Object.values(metafile.outputs).flatMap(({ imports }) => imports.map(({ path }) => path));
  return { code: outputFiles[0]!.text, inputs: Object.keys(metafile.inputs), left };
}
