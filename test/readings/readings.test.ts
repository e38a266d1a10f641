import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readSentence } from "../core/observation/read-sentence.ts";
import { YEAR, expected, shown } from "./expected.ts";

interface Row {
  readonly say: string;
  readonly read: readonly string[];
}

const folder = new URL(".", import.meta.url);
for (const file of readdirSync(folder).filter((name) => name.endsWith(".yaml"))) {
  const rows = parse(readFileSync(new URL(file, folder), "utf8")) as readonly Row[];
  describe(file, () => {
    it.each(rows)("「$say」", ({ say, read }) => {
      const wanted = read.map(expected);
      expect(shown(readSentence(say, YEAR), wanted)).toEqual(wanted);
    });
  });
}
