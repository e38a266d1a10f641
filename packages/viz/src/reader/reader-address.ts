import type { Span } from "@fazhi/core";

/** The name of a report's page: its id, as a file name. */
export const readerFile = (report: string): string => `${report.replace(/[^\p{L}\p{N}._-]+/gu, "-")}.html`;

/** Where a quote stands in its report's page; the span is that of the quote in the report's text. */
export const quoteId = ({ start, end }: Span): string => `quote-${start}-${end}`;

/**
 * The address of a quote in the page that `readerHtml` makes of its report.
 *
 * `folder` is where the pages are, seen from where the address is written: "pages" gives `pages/tianjin-kjj-2022.html#quote-120-126`.
 */
export const readerAddress = (folder: string, report: string, span: Span): string =>
  `${folder === "" || folder.endsWith("/") ? folder : `${folder}/`}${encodeURIComponent(readerFile(report))}#${quoteId(span)}`;
