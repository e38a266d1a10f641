/** `npm run check:exports -- FOLDER`: read the exports in a folder with the programs that their users have. */
import { checkNode } from "./set-up/node-version.mjs";

checkNode();
void import("./exports/read-by-others.mjs").then(({ readByOthers }) =>
  readByOthers(process.argv[2] ?? ".fazhi/exports"),
);
