/**
 * `npm run notebooks`: set up, make the project's own Jupyter with the TypeScript kernel, and open it on notebooks/.
 *
 *   --check    run every notebook from top to bottom and compare what it shows with what it holds; opens nothing
 *   --update   run every notebook and write what it shows into it
 */
import { checkNode } from "./set-up/node-version.mjs";

checkNode();
void import("./notebooks/open-or-run.mjs").then(({ openOrRun }) => openOrRun(process.argv.slice(2)));
