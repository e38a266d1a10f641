/** `npm start`: set up, then read the five reports in seeds/ and write tables, charts and a briefing to out/. */
import { checkNode } from "./set-up/node-version.mjs";

checkNode();
void import("./set-up/after-set-up.mjs").then(({ afterSetUp }) =>
  afterSetUp(["packages/cli/bin/fazhi.js", "brief", "seeds", "--out", "out"].concat(process.argv.slice(2))),
);
