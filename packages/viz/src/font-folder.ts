import { fileURLToPath } from "node:url";

/**
 * The folder of the fonts that this package ships: beside `src` in our own tree, beside `dist` in an installed package.
 * This file must stay at the top of `src`, from where the way is the same for both.
 */
export const fontFolder = (): string => fileURLToPath(new URL("../fonts/", import.meta.url));
