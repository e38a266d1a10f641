import { describe, expect, it } from "vitest";
import { analysisOf, displayForms, toCsv } from "@fazhi/core";

const METHOD = { id: "share", formula: "share = part / whole", source: "a book, p. 1", settings: { seed: 1 } };
const NOTE = {
  code: "coverage/low",
  severity: "warning",
  message: "2 of 3 reports say nothing",
  reports: ["a"],
} as const;

const result = analysisOf({ agency: "string!", share: "number" }, [{ agency: "a", share: 0.5 }], {
  method: METHOD,
  notes: [NOTE],
});

describe("the result of an analysis", () => {
  it("is a frame with its method and notes", () => {
    expect(toCsv(result, { bom: false })).toBe("agency,share\r\na,0.5\r\n");
    expect(result.rows()).toEqual([{ agency: "a", share: 0.5 }]);
    expect(result.method).toEqual(METHOD);
    expect(result.notes).toEqual([NOTE]);
  });

  it("prints the table, the notes and the formula with its source", () => {
    const text = String(result);
    expect(text).toContain("share");
    expect(text).toContain("warning: 2 of 3 reports say nothing");
    expect(text).toContain("share = part / whole (a book, p. 1)");
  });

  it("shows all of it in a notebook, and no markup of a report runs there", () => {
    const hostile = analysisOf({ quote: "string!" }, [{ quote: "<script>alert(1)</script>" }], {
      method: METHOD,
      notes: [{ ...NOTE, message: "<img src=x onerror=alert(1)>" }],
    });
    const forms = displayForms(hostile);
    expect(forms["text/html"]).toContain("share = part / whole (a book, p. 1)");
    expect(forms["text/html"]).toContain("&lt;img src=x");
    expect(forms["text/html"]).not.toMatch(/<(script|img)/);
    expect(forms["text/plain"]).toContain("share = part / whole (a book, p. 1)");
    const asked = Object.getOwnPropertySymbols(Object.getPrototypeOf(Object.getPrototypeOf(hostile)));
    expect(asked).toContain(Symbol.for("Jupyter.display"));
  });

  it("has verbs that give plain frames", () => {
    expect("method" in result.filter({ agency: "a" })).toBe(false);
  });

  it("refuses what is no number", () => {
    expect(() => analysisOf({ share: "number" }, [{ share: NaN }], { method: METHOD })).toThrow(/NaN/);
  });
});

it("rows that come one by one make the same columns as a list of them", () => {
  const schema = { agency: "string!", note: "string", share: "number", known: "boolean" } as const;
  const rowAt = (at: number) => ({
    agency: `a${at % 7}`,
    note: at % 3 === 0 ? null : `n${at}`,
    share: at % 5 === 0 ? null : at / 8,
    known: at % 11 === 0 ? null : at % 2 === 0,
  });
  function* oneByOne(count: number) {
    for (let at = 0; at < count; at++) yield rowAt(at);
  }
  for (const count of [0, 1, 63, 64, 65, 300]) {
    const listed = Array.from({ length: count }, (_, at) => rowAt(at));
    const made = analysisOf(schema, oneByOne(count), { method: METHOD });
    expect(made.length).toBe(count);
    expect(made.rows()).toEqual(listed);
    expect(toCsv(made)).toBe(toCsv(analysisOf(schema, listed, { method: METHOD })));
  }
  const broken = [rowAt(1), { ...rowAt(2), share: NaN }].values();
  expect(() => analysisOf(schema, broken, { method: METHOD })).toThrow(/row 1/u);
});
