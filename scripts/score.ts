/**
 * Prints how the reading of a set of coded reports compares with its coding. `npm run score` takes the seeds;
 * `npm run score -- CODING_DIR TEXTS_DIR [--misses]` another set.
 */
import { pathToFileURL } from "node:url";
import { SEEDS, goldSet } from "../test/gold/gold-set.ts";
import { reportLines, totalLines } from "../test/gold/score-lines.ts";

const [coding, texts] = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const folder = (path: string): URL => pathToFileURL(`${path}/`);
const set =
  coding === undefined ? goldSet(SEEDS.coding, SEEDS.texts) : goldSet(folder(coding), folder(texts ?? coding));

console.log([...reportLines(set, process.argv.includes("--misses")), ...totalLines(set)].join("\n"));
