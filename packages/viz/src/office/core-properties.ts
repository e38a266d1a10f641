/** A day that stands for none: a file says nothing of when it was made, so that the same content gives the same bytes. */
const NO_DAY = "2000-01-01T00:00:00Z";

/** The times of a package's core properties, all the same. */
export const withoutTimes = (core: string): string =>
  core.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)/g, `$1${NO_DAY}$2`);
