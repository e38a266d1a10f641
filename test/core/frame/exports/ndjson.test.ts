import fc from "fast-check";
import { expect, it } from "vitest";
import { fromNdjson } from "../../../../packages/core/src/frame/from-ndjson.ts";
import { toNdjson } from "../../../../packages/core/src/frame/to-ndjson.ts";
import type { Observation } from "../../../../packages/core/src/observation/observation.ts";
import { finite, word } from "../arbitrary-frame.ts";
import { goldObservations } from "../gold-observations.ts";

const text = fc.oneof(
  word,
  fc.constantFrom("\u0000", "\u2028", "\ud800", "a\r\nb", "\\n"),
  fc.string({ unit: "binary" }),
);
const coded = fc.constantFrom(...goldObservations);

/** A statement with everything that a report decides made up. */
const observation: fc.Arbitrary<Observation> = fc
  .record({
    coded,
    report: text,
    agency: fc.option(text),
    value: finite,
    low: fc.option(finite),
    unit: text,
    period: text,
    section: fc.array(text, { maxLength: 3 }),
    what: text,
    quote: text,
    start: fc.nat(),
  })
  .map(({ coded: base, ...said }) => ({ ...base, ...said, end: said.start + said.quote.length }));

it("NDJSON reads back exactly what was written", () => {
  fc.assert(
    fc.property(fc.array(observation, { maxLength: 5 }), (observations) => {
      expect(fromNdjson(toNdjson(observations))).toEqual(observations);
    }),
    { numRuns: 300 },
  );
});
