import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { Ajv, type ValidateFunction } from "ajv";
import { describe, expect, it } from "vitest";
import { everyChart } from "../every-chart.ts";
import { requireFromViz } from "../packages-of-viz.ts";

/** A logger of Vega's that keeps what it is told. */
function listener() {
  const said: unknown[] = [];
  const hear = (...words: readonly unknown[]): unknown => (said.push(words.join(" ")), logger);
  const logger = { level: () => logger, error: hear, warn: hear, info: () => logger, debug: () => logger };
  return { said, logger };
}

interface VegaLite {
  compile(spec: unknown, options: { readonly logger: unknown }): { readonly spec: object };
}

const importFromViz = (name: string): Promise<unknown> => import(pathToFileURL(requireFromViz.resolve(name)).href);

/** Version 5 as it is published for scripts: it asks for Vega by `require`, which Vega 6 refuses, so that it is handed over. */
async function vegaLite5(): Promise<unknown> {
  const vega = await importFromViz("vega");
  const script = readFileSync(requireFromViz.resolve("vega-lite-v5/build/vega-lite.js"), "utf8");
  const exports = {};
  new Function("exports", "module", "require", script)(exports, { exports }, () => vega);
  return exports;
}

const versions = [
  { schema: "v6", schemaFile: "vega-lite/vega-lite-schema.json", load: () => importFromViz("vega-lite") },
  { schema: "v5", schemaFile: "vega-lite-v5/build/vega-lite-schema.json", load: vegaLite5 },
];

describe.each(versions)("Vega-Lite $schema", ({ schema, schemaFile, load }) => {
  const file = requireFromViz.resolve(schemaFile);
  const isValid: ValidateFunction = new Ajv({ strict: false, validateFormats: false }).compile(
    JSON.parse(readFileSync(file, "utf8")) as object,
  );

  const specs = everyChart.map(({ name: chart, draw }) => ({
    chart,
    spec: { ...draw(), $schema: `https://vega.github.io/schema/vega-lite/${schema}.json` },
  }));

  it.each(specs)("takes $chart as valid", ({ spec }) => {
    isValid(JSON.parse(JSON.stringify(spec)));
    expect(isValid.errors?.slice(0, 3) ?? []).toEqual([]);
  });

  const loaded = load();

  it("refuses what is no chart", () => {
    expect(isValid({ mark: "no such mark" })).toBe(false);
  });

  it.each(specs)("compiles $chart without a warning", async ({ spec }) => {
    const { compile } = (await loaded) as VegaLite;
    const { said, logger } = listener();
    compile(spec, { logger });
    expect(said).toEqual([]);
  });

  it("hears a warning where there is one", async () => {
    const { compile } = (await loaded) as VegaLite;
    const { said, logger } = listener();
    const x = { field: "a", type: "nominal", scale: { type: "log" } };
    compile({ data: { values: [] }, mark: "point", encoding: { x } }, { logger });
    expect(said).not.toEqual([]);
  });
});

it("is plain JSON: what a chart is made of survives being written down", () => {
  for (const { draw } of everyChart) expect(JSON.parse(JSON.stringify(draw()))).toEqual(draw());
});
