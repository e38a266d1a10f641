/** Runs every benchmark in this process, one contender after the other, and prints each against ours. */
import { cpus } from "node:os";
import { growthTable } from "./growth.ts";
import { measure } from "./measure.ts";
import { tableOf } from "./print.ts";
import { readTextBenchmark } from "./read-text.ts";
import { reuseTable } from "./reuse.ts";
import { seeds } from "./seeds.ts";

/** Bytes that each contender works through in a round, unless it is measured on the seeds once. */
const BYTES = 1_000_000;

const texts = seeds();
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
const times = Math.ceil(BYTES / bytes);

console.log(
  `Node ${process.versions.node}, ${cpus()[0]?.model ?? "unknown processor"}, one thread, median of 5 rounds`,
);
for (const { title, contenders } of [readTextBenchmark]) {
  console.log(`\n${title}: ${texts.length} texts, ${bytes.toLocaleString("en-US")} bytes, ${times} times`);
  const rows = contenders.map((contender) => measure(contender, texts, times));
  console.log(tableOf(rows));
  const once = rows.filter(({ contender }) => contender.once === true).map(({ contender }) => contender.name);
  if (once.length > 0) console.log(`Measured on the texts once: ${once.join(", ")}`);
}

if (!process.argv.includes("--fast")) {
  console.log("\nTime a byte, as the text grows (best round; --fast leaves this out)");
  console.log(growthTable((name) => console.error(`reading ${name}`)));
  console.log("\nFinding what made-up reports of 6,000 characters share (one round)");
  console.log(reuseTable((name) => console.error(name)));
}
