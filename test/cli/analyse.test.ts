import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fromXlsx, METHOD_SCHEMA, readReports, TEXT_REUSE_SCHEMA, type Analysis, type Schema } from "@fazhi/core";
import { ANALYSES } from "../../packages/cli/src/analyses.ts";
import { fazhi } from "./fazhi.ts";

const INDICATORS = ["enforcement.inspections", "enforcement.officers"];

describe("the analyses of the command", async () => {
  const seeds = await readReports("seeds");

  it.each(ANALYSES)("$name: $about", async ({ of, run }) => {
    const frame = await run(seeds, {
      indicators: INDICATORS.slice(
        0,
        of === "any" || of === "at-most-one" ? 0 : of === "several" || of === "some" ? 2 : of,
      ),
      floor: 0.1,
    });
    const { method, notes } = frame as Partial<Analysis<Schema>>;
    expect(method).toMatchObject({ formula: expect.stringMatching(/./), source: expect.stringMatching(/./) });
    expect(notes).toBeInstanceOf(Array);
    expect(frame.columns.length).toBeGreaterThan(2);
  });
});

describe("fazhi analyse", () => {
  it("prints the table, what has to be known of it, and its formula with the source", async () => {
    const { stdout } = await fazhi(["analyse", "ranking", "seeds", "--indicator", INDICATORS[0]!, "--floor", "0.1"]);
    expect(stdout).toMatch(/^rank /);
    expect(stdout).toContain("topic-no-number");
    expect(stdout).toMatch(/warning: reports of 2018, 2022 stand side by side/);
    expect(stdout).toMatch(/rank_low = 1 \+ reports surely ahead/);
  });

  it("takes indicators before the reports too", async () => {
    const { status, stdout } = await fazhi(["analyse", "changes", "--indicator", INDICATORS[0]!, "seeds", "--json"]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ rows: { length: 2 } });
  });

  it("refuses to rank below the floor, and says how to go on", async () => {
    const { status, stderr } = await fazhi(["analyse", "ranking", "seeds", "--indicator", INDICATORS[0]!]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/the floor is 50 %/);
  });

  it("makes an index, of which fewer may score higher", async () => {
    const ids = ["leadership.topic_meetings", "decisions.legal_reviews"];
    const { status, stdout } = await fazhi([
      ...["analyse", "index", "seeds", ...ids.flatMap((id) => ["--indicator", id])],
      ...["--fewer", ids[1]!, "--floor", "0.5", "--seed", "7", "--json"],
    ]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      method: { settings: { indicators: ids.join(", "), directions: "1, -1", coverageFloor: 0.5, seed: 7 } },
    });
  });

  it("writes a workbook with the method on a sheet of its own", async () => {
    const out = join(mkdtempSync(join(tmpdir(), "fazhi-")), "reuse.xlsx");
    expect((await fazhi(["analyse", "reuse", "seeds", "--out", out])).status).toBe(0);
    const bytes = readFileSync(out);
    expect((await fromXlsx(bytes, TEXT_REUSE_SCHEMA, { sheet: "figures" })).length).toBe(5);
    const method = await fromXlsx(bytes, METHOD_SCHEMA, { sheet: "method" });
    expect(method.toArray("part")).toContain("formula");
  });

  it.each([
    [["analyse", "rankings", "seeds"], /did you mean ranking/],
    [["analyse", "ranking", "seeds"], /ranking is of 1 indicator, and 0 were named/],
    [["analyse", "rates", "seeds", "--indicator", "enforcement.penalties"], /rates is of 2 indicators/],
    [["analyse", "structure", "seeds", "--indicator", "enforcement.penalties"], /leave --indicator out/],
    [
      ["analyse", "breaks", "seeds", ...INDICATORS.flatMap((id) => ["--indicator", id])],
      /breaks is of 1 indicator, and 2 were named/,
    ],
    [["analyse", "structure", "seeds", "--seed", "3"], /--seed does not go with analyse structure/],
    [
      [
        "analyse",
        "index",
        "seeds",
        ...INDICATORS.flatMap((id) => ["--indicator", id]),
        "--fewer",
        "enforcement.penalties",
      ],
      /--fewer enforcement\.penalties does not go with index/,
    ],
    [["analyse", "ranking", "seeds", "--fewer", INDICATORS[0]!], /--fewer does not go with analyse ranking/],
    [["analyse", "structure", "seeds", "--out", "x.doc"], /the ending of the file/],
    [["analyse", "ranking", "seeds", "--indicator", "enforcement.inspections", "--floor", "7"], /0 to 1/],
  ] as const)("refuses %j in a helpful sentence", async (args, sentence) => {
    const { status, stdout, stderr } = await fazhi([...args]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(sentence);
  });
});
