import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SuffixTrie, WordTrie } from "../../../packages/core/src/kit/word-trie.ts";

const sign = fc.constantFrom("一", "件", "次", "A", "\0", "\uffff");
const word = fc.array(sign, { minLength: 1, maxLength: 4 }).map((signs) => signs.join(""));
const words = fc.uniqueArray(word, { maxLength: 12 });
const text = fc.array(sign, { maxLength: 30 }).map((signs) => signs.join(""));
const pairs = (known: readonly string[]) => known.map((one) => [one, one] as const);

describe("WordTrie", () => {
  it("finds at each place what trying each word there finds", () => {
    fc.assert(
      fc.property(words, text, (known, read) => {
        const trie = new WordTrie(pairs(known));
        for (let at = 0; at <= read.length; at++) {
          const there = known.filter((one) => read.startsWith(one, at)).sort((a, b) => a.length - b.length);
          expect(trie.allAt(read, at).map(({ value }) => value)).toEqual(there);
          expect(trie.longestAt(read, at)?.value).toBe(there.at(-1));
          expect(trie.longestAt(read, at)?.end).toBe(there.length === 0 ? undefined : at + there.at(-1)!.length);
          expect(trie.mayBegin(read, at)).toBe(
            at < read.length && known.some((one) => one.startsWith(read.charAt(at))),
          );
        }
      }),
    );
  });
});

describe("SuffixTrie", () => {
  it("finds before each place the longest word that ends there", () => {
    fc.assert(
      fc.property(words, text, (known, read) => {
        const trie = new SuffixTrie(pairs(known));
        for (let end = 0; end <= read.length; end++) {
          const there = known.filter((one) => read.slice(0, end).endsWith(one)).sort((a, b) => a.length - b.length);
          expect(trie.longestBefore(read, end)?.value).toBe(there.at(-1));
        }
      }),
    );
  });
});
