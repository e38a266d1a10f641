import { createRequire } from "node:module";
import { observationsFrame, readText } from "@fazhi/core";
import { altText, display, displayable, ranking, type DisplayBundle } from "@fazhi/viz";
import { afterEach, describe, expect, it, vi } from "vitest";
import { inspections } from "../sample-comparisons.ts";

const spec = ranking(inspections, { language: "zh-CN" });
const reading = readText("某局2023年法治政府建设年度报告\n全年作出行政处罚3件。", { id: "a" });
const CHART = ["application/vnd.vegalite.v5+json", "image/png", "text/plain"];

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** What a call prints to standard output. */
async function printed(call: () => Promise<void>): Promise<string> {
  const write = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  await call();
  return write.mock.calls.map(([text]) => String(text)).join("");
}

describe("outside of a notebook", () => {
  it("prints a chart in words, and draws nothing", async () => {
    expect(await printed(() => display(spec))).toBe(`${altText(spec)}\n`);
  });

  it("prints a report as text", async () => {
    expect(await printed(() => display(reading, { language: "zh-CN" }))).toContain("【行政处罚3件】");
  });

  it("prints in Deno too, whose jupyter throws where there is none", async () => {
    const Deno = Object.defineProperty({}, "jupyter", {
      get: () => {
        throw new TypeError("only in deno jupyter");
      },
    });
    vi.stubGlobal("Deno", Deno);
    expect(await printed(() => display(reading))).toContain("【行政处罚3件】");
  });
});

describe("in Deno's kernel", () => {
  it("broadcasts all forms as one message", async () => {
    const sent: [string, { data: DisplayBundle }][] = [];
    const broadcast = (type: string, content: { data: DisplayBundle }) =>
      Promise.resolve(void sent.push([type, content]));
    vi.stubGlobal("Deno", { jupyter: { broadcast } });
    await display(spec, { scale: 1 });
    await display(observationsFrame({ readings: [reading], skipped: [] }));
    expect(sent.map(([type, { data }]) => [type, ...Object.keys(data)])).toEqual([
      ["display_data", ...CHART],
      ["display_data", "text/html", "text/plain"],
    ]);
  });
});

describe("in tslab's kernel", () => {
  const cache = createRequire(import.meta.url).cache;
  const name = "/somewhere/node_modules/tslab/dist/jupyter.js";
  const load = (lastWriteDisplayData: unknown): void => {
    cache[name] = { filename: name, exports: { lastWriteDisplayData } } as unknown as NodeJS.Module;
  };
  afterEach(() => {
    Reflect.deleteProperty(cache, name);
  });

  it("writes all forms as one message, in order without await where no picture is drawn", async () => {
    const sent: string[][] = [];
    load(({ data }: { data: DisplayBundle }, update: boolean) => sent.push([...Object.keys(data), String(update)]));
    const done = display(reading);
    expect(sent).toEqual([["text/html", "text/plain", "false"]]);
    await done;
    await display(spec, { scale: 1 });
    expect(sent.at(-1)).toEqual([...CHART, "false"]);
  });

  it("prints where no cell has run yet", async () => {
    load(null);
    expect(await printed(() => display(reading))).toContain("【行政处罚3件】");
  });
});

describe("displayable", () => {
  it("answers a kernel that asks for its forms", async () => {
    const ask = displayable(spec, { scale: 1 })[Symbol.for("Jupyter.display")];
    expect(Object.keys(await ask!())).toEqual(CHART);
  });
});
