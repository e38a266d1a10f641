/** Words of reports for a tooltip: each on one line and once, the first `most`, with a bar between them. */
export const printedQuotes = (quotes: readonly string[], most = Infinity): string =>
  [...new Set(quotes.map((quote) => quote.replace(/\s+/g, " ").trim()))].slice(0, most).join(" | ");
