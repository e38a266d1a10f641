import { handOver } from "./run.mjs";
import { setUp } from "./set-up.mjs";

/** Set up, then hand over to a Node program and end with its exit status. */
export async function afterSetUp(
  /** @type {readonly string[]} */ args,
  /** @type {Readonly<Record<string, string>>} */ environment = {},
) {
  setUp();
  process.exitCode = await handOver(args, { ...process.env, ...environment });
}
