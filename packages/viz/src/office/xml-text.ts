/** What XML 1.0 may not hold: controls, surrogates without their half, non-characters. */
const FORBIDDEN =
  /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Signs that turn the direction of what follows, beyond the words that they stand in. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * Text as an office file may hold it: what XML forbids, and what would turn round the words behind it, becomes U+FFFD. Line
 * breaks and tabs become blanks. Escaping is left to the writers.
 */
export const xmlText = (text: string): string =>
  text
    .replace(FORBIDDEN, "\ufffd")
    .replace(TURNING, "\ufffd")
    .replace(/[\t\r\n\u2028\u2029]+/g, " ");
