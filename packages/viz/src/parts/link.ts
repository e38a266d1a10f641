import type { ChartOptions, Part } from "../chart-spec.ts";
import type { Cited } from "../drawn-statement.ts";
import { readerAddress } from "../reader/reader-address.ts";

/** The field of a datum that leads to its words in the page of its report; none where the caller named no pages. */
export function linkOf(cites: Cited | null, { readerPages }: Pick<ChartOptions, "readerPages">): Part {
  if (readerPages === undefined || cites === null) return {};
  return { href: readerAddress(readerPages, cites.report, cites) };
}

/** The channel that makes marks links, where their data lead somewhere. */
export const linkChannel = (data: readonly Part[]): Part =>
  data.some(({ href }) => href !== undefined) ? { href: { field: "href" } } : {};
