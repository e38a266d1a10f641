import { describe, expect, it } from "vitest";
import { readText, stagedThings } from "@fazhi/core";
import { STAGE } from "../../../../packages/core/src/generated/compare.ts";
import { stageOf } from "../../../../packages/core/src/compare/panel/stage-of.ts";

const rows = STAGE.things.flatMap(({ thing, stages }) =>
  stages.map(({ stage, example }) => ({ thing, stage, example })),
);

describe("the stages of things", () => {
  it.each(rows)("$thing $stage: $example", ({ thing, stage, example }) => {
    const known = stagedThings().find((one) => one.thing === thing)!;
    const { observations } = readText(`某市司法局2023年法治政府建设年度报告\n\n一、主要举措\n${example}。\n`, {
      id: "made",
    });
    expect(observations.map((one) => stageOf(one, known)?.stage ?? null)).toContain(stage);
  });
});
