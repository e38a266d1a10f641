import { printTable } from "@fazhi/core";
import type { Measured } from "./measure.ts";

const HEADERS = ["contender", "found", "ms", "MB/s", "times ours", "gives"];

/** The table of one benchmark; "times ours" above 1 is faster than ours. */
export function tableOf(rows: readonly Measured[]): string {
  const [ours] = rows;
  const cells = rows.map(({ contender, found, milliseconds, speed }) => [
    contender.name,
    found,
    rounded(milliseconds),
    rounded(speed),
    rounded(speed / (ours?.speed ?? NaN)),
    contender.gives,
  ]);
  return printTable(HEADERS, cells, { maxColumnWidth: 70 });
}

/** Three figures. */
const rounded = (value: number): string => Number(value.toPrecision(3)).toLocaleString("en-US");
