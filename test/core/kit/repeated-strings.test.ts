import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { repeatedStrings, stringEnd } from "../../../packages/core/src/kit/repeated-strings.ts";
import { BREAK, isOwn, standIn } from "../../../packages/core/src/kit/signs.ts";

const signsOf = (text: string): Uint16Array =>
  Uint16Array.from([...text].map((sign) => (sign === "|" ? BREAK : sign === "*" ? standIn(0) : sign.charCodeAt(0))));

/** The groups as lists of places, in order of their first place. */
function groupsOf(text: string, minimum: number): readonly (readonly number[])[] {
  const { order, starts } = repeatedStrings(signsOf(text), minimum);
  return Array.from({ length: starts.length - 1 }, (_, group) => [
    ...order.subarray(starts[group], starts[group + 1]),
  ]).sort((a, b) => a[0]! - b[0]!);
}

describe("repeatedStrings", () => {
  const rows = [
    ["nothing twice", "abcdef", 2, []],
    ["a string twice", "xabcyabcz", 3, [[1, 5]]],
    ["strings that overlap", "aaaa", 2, [[0, 1, 2]]],
    ["no string over a break", "ab|cab|c", 3, []],
    ["a stand-in counts for nothing", "a*bc|a*bd", 2, [[0, 5]]],
    ["a stand-in tells strings apart", "a*bc|abc", 3, []],
    ["none begins or ends with a stand-in", "*ab*|*ab*", 2, [[1, 6]]],
    ["nothing at all", "", 2, []],
  ] as const;

  it.each(rows)("%s", (_, text, minimum, groups) => {
    expect(groupsOf(text, minimum)).toEqual(groups);
  });

  it("finds what looking at every pair of places finds", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "b", "c", "|", "*"), maxLength: 60 });
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 5 }), (text, minimum) => {
        const signs = signsOf(text);
        const byWords = new Map<string, number[]>();
        for (const place of signs.keys()) {
          const end = isOwn(signs[place]!) ? stringEnd(signs, place, minimum) : -1;
          if (end < 0) continue;
          const words = text.slice(place, end);
          byWords.set(words, [...(byWords.get(words) ?? []), place]);
        }
        expect(groupsOf(text, minimum)).toEqual([...byWords.values()].filter(({ length }) => length > 1));
      }),
    );
  });

  it("tells strings of one hash apart", () => {
    const [a, b] = ["\u5b26\u73fb\u76a1", "\u838c\u6173\u74e3"];
    expect(groupsOf([a, b, a, b].join("|"), 3)).toEqual([
      [0, 8],
      [4, 12],
    ]);
    expect(groupsOf([a, b, a].join("|"), 3)).toEqual([[0, 8]]);
  });

  it("says of each place which group it begins", () => {
    const { order, starts, groupAt } = repeatedStrings(signsOf("xabcyabcz"), 2);
    for (let group = 0; group + 1 < starts.length; group++)
      for (const place of order.subarray(starts[group], starts[group + 1])) expect(groupAt[place]).toBe(group);
    expect([...groupAt].filter((group) => group >= 0)).toHaveLength(order.length);
  });
});
