import { describe, expect, it } from "vitest";
import type { Readings } from "../../../packages/core/src/observation/reading.ts";
import { OBSERVATION_SCHEMA, observationsFrame } from "../../../packages/core/src/frame/observations-frame.ts";
import { goldObservations } from "./gold-observations.ts";

const frame = observationsFrame(goldObservations);

describe("observationsFrame", () => {
  it("has a row for each observation and a column for each field, in order", () => {
    expect(goldObservations.length).toBeGreaterThan(200);
    expect(frame.length).toBe(goldObservations.length);
    expect(frame.columns).toEqual(Object.keys(OBSERVATION_SCHEMA));
    for (const [i, { section, ...rest }] of goldObservations.entries()) {
      expect(frame.row(i)).toEqual({ ...rest, section: section.join(" › ") });
    }
  });

  it("takes the observations of readings in their order", () => {
    const halves = [goldObservations.slice(0, 30), goldObservations.slice(30)];
    const readings = halves.map((observations) => ({ observations })) as unknown as Readings["readings"];
    expect(observationsFrame({ readings, skipped: [] }).rows()).toEqual(frame.rows());
  });

  it("is empty, with all its columns, where nothing was read", () => {
    expect(observationsFrame({ readings: [], skipped: [] }).columns).toEqual(Object.keys(OBSERVATION_SCHEMA));
  });

  it("answers a researcher's question", () => {
    const asked = frame
      .filter({ indicator: "enforcement.inspections", status: "reported" })
      .rollup(["report"], { statements: "count", highest: ["max", "value"] })
      .arrange([["highest", "desc"]]);
    const byHand = goldObservations.filter((o) => o.indicator === "enforcement.inspections" && o.status === "reported");
    expect(byHand.length).toBeGreaterThan(0);
    expect(asked.rollup([], { statements: ["sum", "statements"] }).row(0).statements).toBe(byHand.length);
    expect(asked.row(0).highest).toBe(Math.max(...byHand.map((o) => o.value)));
  });
});
