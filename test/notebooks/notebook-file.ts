import { readFileSync, readdirSync } from "node:fs";
import { z } from "zod";

const folder = new URL("../../notebooks/", import.meta.url);

const Lines = z.union([z.string(), z.array(z.string())]).transform((lines) => [lines].flat().join(""));

const Output = z.looseObject({
  output_type: z.string(),
  name: z.string().optional(),
  data: z.record(z.string(), z.unknown()).optional(),
});

const Cell = z.looseObject({
  cell_type: z.enum(["code", "markdown"]),
  source: Lines,
  execution_count: z.number().nullable().optional(),
  outputs: z.array(Output).default([]),
});

const Notebook = z.looseObject({
  nbformat: z.literal(4),
  metadata: z.looseObject({ kernelspec: z.looseObject({ name: z.string() }) }),
  cells: z.array(Cell),
});

/** A Jupyter notebook, as far as the tests look into it. */
export type Notebook = z.infer<typeof Notebook> & { readonly file: string };

/** The notebooks of the project, in order. */
export const notebooks = (): readonly Notebook[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".ipynb"))
    .sort()
    .map((file) => ({ file, ...Notebook.parse(JSON.parse(readFileSync(new URL(file, folder), "utf8"))) }));
