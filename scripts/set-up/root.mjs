import { fileURLToPath } from "node:url";

/** The folder of the workspace, as a URL that ends in a slash. */
export const root = new URL("../../", import.meta.url);

/** A path inside the workspace, from the root. */
export const inRoot = (/** @type {string} */ path) => fileURLToPath(new URL(path, root));
