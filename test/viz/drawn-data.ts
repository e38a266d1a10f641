import type { ChartSpec } from "@fazhi/viz";

/** One row of the data that a chart holds. */
export type Datum = Readonly<Record<string, unknown>>;

/** Every row of data of a chart, whichever layer it is in. */
export function drawnData(spec: ChartSpec): readonly Datum[] {
  const found: Datum[] = [];
  const visit = (part: unknown): void => {
    if (typeof part !== "object" || part === null) return;
    for (const [name, value] of Object.entries(part)) {
      if (name === "data") found.push(...(value as { readonly values: readonly Datum[] }).values);
      else visit(value);
    }
  };
  visit(spec);
  return found;
}
