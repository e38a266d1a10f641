// This file and those that load it first keep to syntax that a Node of 2019 can parse, so that it can say its sentence.

/** The oldest Node that everything here runs on: `require` of ES modules, which the notebook kernel needs. */
const OLDEST = { major: 20, minor: 19 };

/** Whether a version such as "20.19.1" is new enough. */
export function isNewEnough(/** @type {string} */ version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor);
}

/** The sentence for a Node that is too old. */
export const tooOld = (/** @type {string} */ version) =>
  [
    `fazhi needs Node ${OLDEST.major}.${OLDEST.minor} or newer; this is Node ${version}.`,
    "Install the current LTS from https://nodejs.org (in China: https://npmmirror.com/mirrors/node), then run the command again.",
  ].join("\n");

/** Stop with a sentence where Node is too old. */
export function checkNode(version = process.versions.node) {
  if (isNewEnough(version)) return;
  console.error(tooOld(version));
  process.exit(1);
}
