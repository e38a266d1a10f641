import { describe, expect, it } from "vitest";
import { fromNdjson } from "../../../packages/core/src/frame/from-ndjson.ts";
import { OBSERVATION_SCHEMA } from "../../../packages/core/src/frame/observations-frame.ts";
import { toNdjson } from "../../../packages/core/src/frame/to-ndjson.ts";
import { faultOf } from "./fault-code.ts";
import { goldObservations } from "./gold-observations.ts";

const [first] = goldObservations;
const line = (change: object): string => JSON.stringify({ ...first, ...change });

describe("NDJSON", () => {
  it("is one object a line, with the fields of the contract in its order", () => {
    const lines = toNdjson(goldObservations).split("\n");
    expect(lines).toHaveLength(goldObservations.length + 1);
    expect(lines.at(-1)).toBe("");
    for (const json of lines.slice(0, -1)) {
      expect(Object.keys(JSON.parse(json))).toEqual(Object.keys(OBSERVATION_SCHEMA));
    }
    expect(JSON.parse(lines[0] ?? "").section).toEqual(first?.section);
  });

  it("writes no field that the contract does not know", () => {
    const more = goldObservations.slice(0, 1).map((observation) => ({ ...observation, sentence: "x" }));
    expect(toNdjson(more)).not.toContain("sentence");
  });

  it("reads back what it wrote", () => {
    expect(fromNdjson(toNdjson(goldObservations))).toEqual(goldObservations);
    expect(fromNdjson(`\ufeff${toNdjson(goldObservations.slice(0, 2)).replaceAll("\n", "\r\n\r\n")}`)).toHaveLength(2);
    expect(toNdjson([])).toBe("");
    expect(fromNdjson("")).toEqual([]);
  });

  it.each([
    ["no JSON", "{", "ndjson/line"],
    ["no object", "[1]", "ndjson/line"],
    ["a field too few", line({ unit: undefined }), "ndjson/fields"],
    ["a field too many", line({ note: "x" }), "ndjson/fields"],
    ["a text for a number", line({ value: "9" }), "ndjson/field"],
    ["null where there is none", line({ unit: null }), "ndjson/field"],
    ["a hedge that is not there", line({ hedge: "maybe" }), "ndjson/field"],
    ["a role that is not there", line({ role: "sum" }), "ndjson/field"],
    ["an indicator that the codebook lacks", line({ indicator: "enforcement.inspection" }), "ndjson/field"],
    ["a topic that is not there", line({ topic: "sports" }), "ndjson/field"],
    ["a section that is no list", line({ section: "a" }), "ndjson/field"],
    ["a span that is not as long as its quote", line({ end: 1 }), "ndjson/field"],
  ])("refuses %s, and names the line", (_, bad, code) => {
    expect(faultOf(() => fromNdjson(`${line({})}\n${bad}\n`))).toMatchObject({ code, at: "NDJSON, line 2" });
  });
});
