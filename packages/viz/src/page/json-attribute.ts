/** Characters that no HTML document may hold, and that JSON may leave bare. */
const UNSAFE = /[\x7f-\x9f\u2028\u2029\ufdd0-\ufdef\ufeff\ufffe\uffff]/g;

/** Data as JSON that comes out of an attribute of a page as it went in, whatever words it holds. */
export const jsonAttribute = (value: unknown): string =>
  JSON.stringify(value).replace(UNSAFE, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
