import { readFileSync } from "node:fs";
import { fromCorrections, readText } from "@fazhi/core";
import { expect, it } from "vitest";
import { fencedBlocks } from "./fenced-blocks.ts";

const page = readFileSync(new URL("../../docs/guide/reliability-and-review.md", import.meta.url), "utf8");
const blocks = fencedBlocks(page).filter(({ info }) => info === "yaml");

/** The report that the guide's corrections are of. */
const REPORT = "某局2023年法治政府建设年度报告\n全年作出行政处罚3件。\n无行政复议、行政诉讼案件。\n另有突击夜查。";

it("shows corrections", () => {
  expect(blocks).toHaveLength(1);
});

it.each(blocks)("the corrections on line $line of the guide can be used", async ({ text }) => {
  const corrections = await fromCorrections(text, "corrections.yaml");
  const reading = readText(REPORT, { id: "a", corrections });
  expect(reading.corrections).toHaveLength(corrections.entries.length);
  expect(reading.observations.map(({ value, status }) => `${value} ${status}`)).toEqual([
    "3 reported",
    "0 reported",
    "0 context",
    "1 reported",
  ]);
});
