/** A mark of Vega's that has a name for screen readers and nothing inside; texts say theirs themselves. */
const NAMED_MARK = /<(path|rect|line|circle)\b([^>]*?\saria-label="([^"]*)"[^>]*?)\s*(?:\/>|><\/\1>)/g;

/** A drawn chart whose marks show their names when they are pointed at, by the `title` of SVG: no program is needed. */
export const titledMarks = (svg: string): string =>
  svg.replace(
    NAMED_MARK,
    (_, name: string, attributes: string, label: string) => `<${name}${attributes}><title>${label}</title></${name}>`,
  );
