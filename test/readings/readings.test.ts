import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readSentence } from "../core/observation/read-sentence.ts";
import type { Interpreted } from "../../packages/core/src/observation/interpret.ts";

interface Row {
  readonly say: string;
  readonly read: readonly string[];
}

const HEDGES = ["exact", "over", "under", "about"];
const ROLES = ["level", "from", "to", "change", "share", "rank", "part"];
const STATUSES = ["reported", "planned", "context"];
const YEAR = 2022;

/** What a row's words ask of one quantity; what they leave out is an exact reported level of the report's year. */
function expected(words: string): Record<string, unknown> {
  const [value, unit, ...rest] = words.split(" ");
  const pick = (from: readonly string[], otherwise: string) => rest.find((word) => from.includes(word)) ?? otherwise;
  const range = rest.find((word) => word.includes(".."))?.split("..");
  const indicator = rest.find((word) => /^[a-z]+\.[a-z_]+$/.test(word));
  return {
    value: Number(value),
    unit: unit === "-" ? "" : unit,
    hedge: pick(HEDGES, "exact"),
    role: pick(ROLES, "level"),
    status: pick(STATUSES, "reported"),
    period: rest.find((word) => /^\d{4}(-\w+)*$/.test(word)) ?? String(YEAR),
    ...(range && { low: Number(range[0]), high: range[1] === "" ? null : Number(range[1]) }),
    ...(indicator && { indicator }),
  };
}

const only = (reading: Interpreted, keys: readonly string[]) =>
  Object.fromEntries(keys.map((key) => [key, reading[key as keyof Interpreted]]));

const folder = new URL(".", import.meta.url);
for (const file of readdirSync(folder).filter((name) => name.endsWith(".yaml"))) {
  const rows = parse(readFileSync(new URL(file, folder), "utf8")) as readonly Row[];
  describe(file, () => {
    it.each(rows)("「$say」", ({ say, read }) => {
      const wanted = read.map(expected);
      const got = readSentence(say, YEAR);
      const shown = got.map((reading, index) => only(reading, Object.keys(wanted[index] ?? { value: 0, unit: "", role: "" })));
      expect(shown).toEqual(wanted);
    });
  });
}
