import { readFileSync, readdirSync } from "node:fs";
import { readText } from "../../packages/core/src/pipeline.ts";
import type { Observation } from "../../packages/core/src/observation/observation.ts";
import type { Coded } from "./score.ts";

/** One hand-coded report: its text, its coding, and what the library reads in it. */
export interface GoldReport {
  readonly id: string;
  readonly content: string;
  readonly coded: readonly Coded[];
  readonly extracted: readonly Observation[];
}

const lines = (file: URL): readonly Coded[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as Coded);

/** Read every coded report of a folder beside the texts of another. */
export function goldSet(coding: URL, texts: URL): readonly GoldReport[] {
  return readdirSync(texts)
    .filter((name) => /\.(txt|md)$/.test(name) && name !== "README.md")
    .map((name) => {
      const id = name.replace(/\.\w+$/, "");
      const content = readFileSync(new URL(name, texts), "utf8");
      return { id, content, coded: lines(new URL(`${id}.jsonl`, coding)), extracted: readText(content, { id }).observations };
    });
}

export const SEEDS = { coding: new URL("./", import.meta.url), texts: new URL("../../seeds/", import.meta.url) };
