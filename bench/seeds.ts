import { readFileSync, readdirSync } from "node:fs";

const folder = new URL("../seeds/", import.meta.url);

/** The five reports, as text. */
export const seeds = (): readonly string[] =>
  readdirSync(folder)
    .filter((name) => /\.(txt|md)$/.test(name))
    .sort()
    .map((name) => readFileSync(new URL(name, folder), "utf8"));
