import { describe, expect, it } from "vitest";
import { OUTLINE } from "../../../packages/core/src/generated/outline.ts";
import { planOf, plans, topicParts, topicsOfEveryPlan } from "../../../packages/core/src/report/crosswalk.ts";
import { topicsOf } from "../../../packages/core/src/report/heading-words.ts";

describe("the crosswalk of topics between the two plans", () => {
  it("points to parts that the plans have, and to no item twice", () => {
    for (const { id, parts } of plans()) {
      const entries = topicParts({ plan: id });
      for (const { part } of entries) expect(parts.map(({ number }) => number)).toContain(part);
      const items = entries.flatMap((entry) => entry.items);
      expect(new Set(items).size).toBe(items.length);
    }
  });

  it("covers every part of the second plan and all of its items, and the 44 items of the first", () => {
    const second = topicParts({ plan: "2021" });
    expect(new Set(second.map(({ part }) => part)).size).toBe(10);
    expect(second.flatMap(({ items }) => items).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 35 }, (_, at) => at + 1),
    );
    expect(
      topicParts({ plan: "2015" })
        .flatMap(({ items }) => items)
        .sort((a, b) => a - b),
    ).toEqual(Array.from({ length: 44 }, (_, at) => at + 1));
  });

  it.each(plans().flatMap(({ parts }) => parts))(
    "agrees with what the words of a heading say of 「$title」",
    ({ title }) => {
      const entry = topicParts().filter((one) => one.title === title);
      expect(topicsOf(title.normalize("NFKC")).some((topic) => entry.some((one) => one.topic === topic))).toBe(true);
    },
  );

  it.each([
    [2014, null],
    [2015, "2015"],
    [2020, "2015"],
    [2021, "2021"],
    [2025, "2021"],
    [2026, null],
  ])("knows the plan of %i", (year, id) => {
    expect(planOf(year)?.id ?? null).toBe(id);
  });

  it("says which topics both periods have", () => {
    const all = OUTLINE.topics.map(({ id }) => id);
    const shared = topicsOfEveryPlan();
    expect(all.filter((topic) => !shared.includes(topic))).toEqual(["thought", "emergency", "digital", "sector"]);
  });

  it("lays one topic side by side", () => {
    expect(topicParts({ topic: "disputes" }).map(({ plan, part }) => `${plan} ${part}`)).toEqual([
      "2015 二(六)",
      "2021 七",
    ]);
  });
});
