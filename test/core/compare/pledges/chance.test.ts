import { readFileSync } from "node:fs";
import { agencyIdentityOf, readReports } from "@fazhi/core";
import { expect, it } from "vitest";
import { measureSentences } from "../../../../packages/core/src/compare/pledges/measure-sentences.ts";
import { planItems } from "../../../../packages/core/src/compare/pledges/plans-of.ts";
import { SentenceIndex, soughtIn } from "../../../../packages/core/src/compare/pledges/sentence-index.ts";

const { readings } = await readReports("seeds");
const how = { gram: 2, likeness: "dice" } as const;

/** How like the items of each plan are to the most alike sentence of a report of another agency: what chance finds. */
const scores = readings.flatMap((plan) =>
  readings
    .filter((other) => agencyIdentityOf(other) !== agencyIdentityOf(plan))
    .flatMap((other) => {
      const done = new SentenceIndex(measureSentences(other), how);
      return planItems(plan).map((item) => done.best(soughtIn(item.sentences, how))?.score ?? 0);
    }),
);

it("is what the guide says that chance finds", () => {
  const atLeast = (threshold: number) => scores.filter((score) => score >= threshold).length;
  const guide = readFileSync(new URL("../../../../docs/guide/reports-themselves.md", import.meta.url), "utf8");
  const [, of, low, high] = /Of (\d+) pairs .*?(\d+) reach 0\.3 and (\d+) reach 0\.5/su.exec(guide) ?? [];
  expect([Number(of), Number(low), Number(high)]).toEqual([scores.length, atLeast(0.3), atLeast(0.5)]);
});
