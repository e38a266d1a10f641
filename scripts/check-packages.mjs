/** `npm run check:packages`: pack core, viz and cli, install the tarballs as a stranger would, and use them every way. */
import { checkNode } from "./set-up/node-version.mjs";

checkNode();
void import("./packages/check-packages.mjs").then(({ checkPackages }) => checkPackages());
