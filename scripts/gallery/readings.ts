import { fileURLToPath } from "node:url";
import { readReports } from "@fazhi/core";

const read = (folder: string) => readReports(fileURLToPath(new URL(`../../${folder}`, import.meta.url)));

/** The five reports of seeds/. */
export const seeds = await read("seeds");

/** Reports of no real agency: eight counties, three years each. */
export const madeUp = await read("docs/gallery/made-up");
