/** `npm run bench`: set up, then run the benchmarks in bench/ on the built packages and print each against its peers. */
import { checkNode } from "./set-up/node-version.mjs";

checkNode();
void import("./set-up/after-set-up.mjs").then(({ afterSetUp }) =>
  afterSetUp(["--import", "tsx", "bench/run.ts"].concat(process.argv.slice(2)), {
    TSX_TSCONFIG_PATH: "bench/tsconfig.json",
  }),
);
