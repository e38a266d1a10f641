import { printTable, readText } from "@fazhi/core";
import { seeds } from "./seeds.ts";

/** Bytes of UTF-8: each size is twice the one before. */
const SIZES = Array.from({ length: 11 }, (_, doubled) => 10_000 * 2 ** doubled);

/** What each text repeats: the seeds, and words that make a careless reader go over its tracks. */
const TEXTS: Readonly<Record<string, string>> = {
  "ordinary text": seeds().join("\n"),
  digits: "1234567890",
  一: "一",
  余: "余",
  "opening brackets": "（",
  "《": "《",
  "“": "“",
  无: "无",
  "a sentence without a stop": "全年检查企业并开展培训",
  "numbers and commas in one sentence": "检查12次，",
};

/** Short work is done again until so many milliseconds are spent, and the best round counts. */
const ENOUGH = 20;

/** Nanoseconds a byte of reading each text at each size: a reader whose time grows faster than its text shows in a row that climbs. */
export function growthTable(onRow: (name: string) => void): string {
  const rows = Object.entries(TEXTS).map(([name, words]) => {
    onRow(name);
    readText(ofSize(words, SIZES[0] ?? 0), { id: "warm" });
    return [name, ...SIZES.map((size) => nanosecondsPerByte(ofSize(words, size)))];
  });
  return printTable(["nanoseconds a byte", ...SIZES.map(sizeName)], rows, { maxColumnWidth: 40 });
}

const ofSize = (words: string, bytes: number): string => words.repeat(Math.ceil(bytes / Buffer.byteLength(words)));

function nanosecondsPerByte(text: string): number {
  let [best, spent] = [Infinity, 0];
  while (spent < ENOUGH) {
    const began = performance.now();
    readText(text, { id: "growth" });
    const took = performance.now() - began;
    best = Math.min(best, took);
    spent += took;
  }
  return Math.round((best * 1e6) / Buffer.byteLength(text));
}

const sizeName = (bytes: number): string => (bytes < 1e6 ? `${bytes / 1e3} KB` : `${(bytes / 1e6).toPrecision(3)} MB`);
