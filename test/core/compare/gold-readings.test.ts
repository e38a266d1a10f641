import { expect, it } from "vitest";
import { goldReadings } from "./gold-readings.ts";

it.each(goldReadings().readings)("quotes of $report.id stand where they say", ({ report, observations }) => {
  const moved = observations.filter(({ quote, start, end }) => report.text.content.slice(start, end) !== quote);
  expect(observations.length).toBeGreaterThan(0);
  expect(moved).toEqual([]);
});
