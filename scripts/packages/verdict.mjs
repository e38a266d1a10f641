/** Say that a promise holds. */
export const passed = (/** @type {string} */ promise) => console.log(`ok      ${promise}`);

/** Say that a promise does not hold, and why, and stop. */
export function failed(/** @type {string} */ promise, /** @type {string} */ why) {
  console.error(`failed  ${promise}\n${why.replace(/^/gm, "        ")}`);
  return process.exit(1);
}

/** One or the other. */
export const judge = (/** @type {string} */ promise, /** @type {readonly string[]} */ complaints) =>
  complaints.length === 0 ? passed(promise) : failed(promise, complaints.join("\n"));
