/** `npm run build`: set up, which builds what changed. */
import { checkNode } from "./set-up/node-version.mjs";

checkNode();
void import("./set-up/set-up.mjs").then(({ setUp }) => setUp());
