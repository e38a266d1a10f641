import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { cohenKappa, gwetAC1, krippendorffAlpha, percentAgreement } from "@fazhi/core";

type Units = readonly (readonly (number | null)[])[];

interface Row {
  readonly name: string;
  readonly units: Units;
  readonly alpha: Readonly<Record<"nominal" | "ordinal" | "interval" | "ratio", number>>;
  readonly kappa?: Readonly<Record<"none" | "linear" | "quadratic", number>>;
  readonly ac1: number;
  readonly pa: number;
}

const { rows } = parse(readFileSync(new URL("coefficients.yaml", import.meta.url), "utf8")) as { readonly rows: Row[] };
const once = { resamples: 0 } as const;

describe.each(rows)("$name", ({ units, alpha, ac1, pa }) => {
  it.each(["nominal", "ordinal", "interval", "ratio"] as const)("has the %s alpha of the Python package", (metric) => {
    expect(krippendorffAlpha(units, { metric, ...once }).value).toBeCloseTo(alpha[metric], 10);
  });

  it("has the AC1 and the agreement of irrCAC", () => {
    expect(gwetAC1(units, once).value).toBeCloseTo(ac1, 10);
    expect(percentAgreement(units, once).value).toBeCloseTo(pa, 10);
  });
});

it.each(rows.filter(({ kappa }) => kappa !== undefined))("$name has the kappas of scikit-learn", ({ units, kappa }) => {
  for (const weights of ["none", "linear", "quadratic"] as const)
    expect(cohenKappa(units, { weights, ...once }).value).toBeCloseTo(kappa![weights], 10);
});

describe("an interval", () => {
  const { units } = rows[1]!;

  it("holds the value, and is the same for the same seed", () => {
    const alpha = krippendorffAlpha(units, { metric: "interval", seed: 3 });
    expect(alpha.low).toBeLessThan(alpha.value!);
    expect(alpha.high).toBeGreaterThan(alpha.value!);
    expect(krippendorffAlpha(units, { metric: "interval", seed: 3 })).toEqual(alpha);
    expect(krippendorffAlpha(units, { metric: "interval", seed: 4 }).low).not.toBe(alpha.low);
  });

  it("says how likely alpha is below what one asks for", () => {
    const q = (alphaMin: number) => krippendorffAlpha(units, { metric: "nominal", alphaMin }).belowMin;
    expect([q(-1), q(1.01)]).toEqual([0, 1]);
    expect(q(0.614)).toBeGreaterThan(0.3);
    expect(q(0.614)).toBeLessThan(0.7);
  });

  it("is wider where units of one cluster are drawn together", () => {
    const doubled = [...units, ...units];
    const clusters = doubled.map((_, at) => `${at % units.length}`);
    const width = ({ low, high }: { low: number | null; high: number | null }) => high! - low!;
    expect(width(percentAgreement(doubled, { clusters }))).toBeGreaterThan(width(percentAgreement(doubled)) * 1.2);
  });

  it("of agreement is near that of the normal approximation", () => {
    const pairs = Array.from({ length: 400 }, (_, at) => (at % 5 === 0 ? [1, 2] : [1, 1]));
    const { low, high } = percentAgreement(pairs, { resamples: 4000 });
    expect(low).toBeCloseTo(0.8 - 1.96 * Math.sqrt((0.8 * 0.2) / 400), 2);
    expect(high).toBeCloseTo(0.8 + 1.96 * Math.sqrt((0.8 * 0.2) / 400), 2);
  });
});

describe("what is not defined", () => {
  const undefinedSets: readonly (readonly [string, Units, string])[] = [
    ["no unit", [], "no unit was coded by two coders"],
    ["one coder", [[1], [2]], "no unit was coded by two coders"],
    [
      "no unit with two codes",
      [
        [1, null],
        [null, 2],
      ],
      "no unit was coded by two coders",
    ],
    [
      "no variation",
      [
        [1, 1],
        [1, 1],
      ],
      "every code is the same, so agreement beyond chance is not defined",
    ],
  ];

  it.each(undefinedSets)("%s is null with a note, never NaN or 1", (_, units, note) => {
    for (const metric of ["nominal", "ordinal", "interval", "ratio"] as const)
      expect(krippendorffAlpha(units, { metric })).toMatchObject({
        value: null,
        low: null,
        high: null,
        belowMin: null,
        note,
      });
    expect(gwetAC1(units)).toMatchObject({ value: null, note });
    expect(cohenKappa(units)).toMatchObject({ value: null, note });
  });

  it("agreement without variation is defined, and is 1", () => {
    expect(
      percentAgreement([
        [1, 1],
        [1, 1],
      ]),
    ).toMatchObject({ value: 1, low: 1, high: 1 });
  });

  it("kappa is of two coders", () => {
    expect(cohenKappa([[1, 1, 2]]).note).toBe("this coefficient is of exactly two coders");
  });

  it("a ratio of negative values is", () => {
    expect(
      krippendorffAlpha(
        [
          [-1, 1],
          [2, 2],
        ],
        { metric: "ratio" },
      ).note,
    ).toMatch(/0 and above/);
  });

  it("an interval of hardly any variation is", () => {
    const units = [...Array.from({ length: 30 }, () => [1, 1]), [2, 2]];
    expect(krippendorffAlpha(units, { metric: "nominal" })).toMatchObject({
      value: 1,
      low: null,
      note: expect.stringMatching(/resamples/),
    });
  });
});

describe("what cannot be used is a fault", () => {
  it.each([
    ["reliability/not-finite", () => percentAgreement([[NaN, 1]])],
    ["reliability/not-a-number", () => krippendorffAlpha([["a", "b"]] as never, { metric: "interval" })],
    ["reliability/not-a-count", () => percentAgreement([[1, 1]], { resamples: -1 })],
    ["reliability/not-a-share", () => percentAgreement([[1, 1]], { confidence: 1 })],
  ] as const)("%s", (code, run) => {
    expect(run).toThrow(expect.objectContaining({ code }));
  });
});

const arbitraryUnits = fc.array(
  fc.array(fc.option(fc.integer({ min: 0, max: 4 }), { freq: 4 }), { minLength: 3, maxLength: 3 }),
  { maxLength: 25 },
);

describe("alpha of any ratings", () => {
  it("is at most 1, never NaN, and does not ask who said what", () => {
    fc.assert(
      fc.property(arbitraryUnits, fc.constantFrom("nominal", "ordinal", "interval", "ratio"), (units, metric) => {
        const { value } = krippendorffAlpha(units, { metric, ...once });
        if (value === null) return;
        expect(value).toBeLessThanOrEqual(1);
        const turned = units.map(([a, b, c]) => [c!, a!, b!]);
        expect(krippendorffAlpha(turned, { metric, ...once }).value).toBeCloseTo(value, 10);
      }),
    );
  });

  it("is 1 where all say the same and not all units are alike", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 2 }), (values) => {
        const units = values.map((value) => [value, value, value]);
        for (const metric of ["nominal", "ordinal", "interval", "ratio"] as const)
          expect(krippendorffAlpha(units, { metric, ...once }).value).toBe(1);
      }),
    );
  });
});
