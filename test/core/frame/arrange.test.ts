import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareCodePoints } from "../../../packages/core/src/frame/code-point-order.ts";
import { frameOf } from "../../../packages/core/src/frame/frame-of.ts";
import { longFrame, word } from "./arbitrary-frame.ts";
import { faultOf } from "./fault-code.ts";

const frame = frameOf({ region: "string", value: "number", ok: "boolean", n: "number!" }, [
  { region: "天津", value: 2, ok: true, n: 0 },
  { region: null, value: 5, ok: null, n: 1 },
  { region: "安徽", value: null, ok: false, n: 2 },
  { region: "天津", value: 10, ok: false, n: 3 },
  { region: "山西", value: 2, ok: true, n: 4 },
]);

describe("arrange", () => {
  it.each([
    ["rising", ["value"], [0, 4, 1, 3, 2]],
    ["falling, nulls last all the same", [["value", "desc"]], [3, 1, 0, 4, 2]],
    ["words by code point", ["region"], [0, 3, 2, 4, 1]],
    ["words falling", [["region", "desc"]], [4, 2, 0, 3, 1]],
    ["false before true", ["ok"], [2, 3, 0, 4, 1]],
    ["by several keys", ["region", ["value", "desc"]], [3, 0, 2, 4, 1]],
    ["by no key", [], [0, 1, 2, 3, 4]],
  ] as const)("%s", (_, keys, order) => {
    expect(frame.arrange(keys).toArray("n")).toEqual(order);
  });

  it("sorts Chinese by pinyin where a locale asks for it", () => {
    expect(frame.arrange(["region"], { locale: "zh-CN" }).toArray("region")).toEqual([
      "安徽",
      "山西",
      "天津",
      "天津",
      null,
    ]);
  });

  it("keeps every row, in order, ties as they were", () => {
    fc.assert(
      fc.property(longFrame, fc.constantFrom("asc", "desc"), (long, direction) => {
        const numbered = long.derive("n", "number!", (_, index) => index);
        const sorted = numbered.arrange([["value", direction]]).rows();
        expect([...sorted].sort((a, b) => a.n - b.n)).toEqual(numbered.rows());
        const sign = direction === "asc" ? 1 : -1;
        for (const [i, b] of sorted.entries()) {
          const a = sorted[i - 1];
          if (a === undefined) continue;
          if (a.value === null) expect(b.value).toBeNull();
          if (a.value !== null && b.value !== null) expect(sign * (b.value - a.value)).toBeGreaterThanOrEqual(0);
          if (a.value === b.value) expect(b.n).toBeGreaterThan(a.n);
        }
      }),
    );
  });

  it("orders words as their code points", () => {
    const points = (text: string): number[] => Array.from(text, (character) => character.codePointAt(0) ?? 0);
    fc.assert(
      fc.property(word, word, (a, b) => {
        const [left, right] = [points(a), points(b)];
        const at = left.findIndex((point, i) => point !== right[i]);
        const expected =
          at < 0 ? left.length - right.length : right[at] === undefined ? 1 : (left[at] ?? 0) - right[at];
        expect(Math.sign(compareCodePoints(a, b))).toBe(Math.sign(expected));
      }),
    );
  });

  it("refuses a column that is not there", () => {
    expect(faultOf(() => frame.arrange(["regoin" as never])).code).toBe("frame/unknown-column");
  });
});
