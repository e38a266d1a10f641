import type { Span } from "@fazhi/core";
import { markup, joined, type Markup } from "../../page/markup.ts";
import type { Citation, Linked, Phrase } from "../phrase.ts";

/**
 * Where everything on the page stands: the id of each report and of each quote in its text, and which quotes are used,
 * so that a marked quote can lead back to the number that was read from it. Ids are made of offsets, not of words.
 */
export class PageLinks {
  private readonly used = new Set<string>();
  private readonly numbers: ReadonlyMap<string, number>;

  /** `notes` are what is cited, in the order in which it is numbered. */
  constructor(
    private readonly reports: readonly string[],
    notes: readonly Citation[],
  ) {
    this.numbers = new Map(notes.map((cites, at) => [this.quoteId(cites.report, cites), at + 1]));
  }

  /** Id of a report's place among the sources. */
  reportId(report: string): string {
    return `report-${this.reports.indexOf(report) + 1}`;
  }

  /** Id of a quote in its report's text. */
  quoteId(report: string, { start, end }: Span): string {
    return `quote-${this.reports.indexOf(report) + 1}-${start}-${end}`;
  }

  /** Where a quote is used first, or null where the page does not use it. */
  useOf(quoteId: string): string | null {
    return this.used.has(quoteId) ? `use-of-${quoteId}` : null;
  }

  /** A link; the first one to a quote is where the quote leads back to. */
  anchor(linked: Linked): Markup {
    if ("cites" in linked) return this.toQuote("to-quote", linked.cites, markup`${linked.text}`);
    if ("part" in linked) return markup`<a class="to-part" href="#${linked.part}">${linked.text}</a>`;
    if (!this.reports.includes(linked.source)) return markup`${linked.text}`;
    return markup`<a class="to-report" href="#${this.reportId(linked.source)}">${linked.text}</a>`;
  }

  /** Words of a report as a link to their place in its text. */
  quoteLink(report: string, { start, end }: Span, words: Markup): Markup {
    return this.toQuote("to-quote words", { report, start, end }, markup`<span lang="zh-CN">${words}</span>`);
  }

  private toQuote(kind: string, cites: Citation, words: Markup): Markup {
    const quote = this.quoteId(cites.report, cites);
    const first = !this.used.has(quote);
    this.used.add(quote);
    return markup`<a class="${kind}"${first && markup` id="use-of-${quote}"`} href="#${quote}">${words}</a>`;
  }

  /** A sentence with its links. */
  phrase(phrase: Phrase): Markup {
    return joined(phrase.map((piece) => (typeof piece === "string" ? piece : this.anchor(piece))));
  }

  /** A sentence with its links, each number followed by the number of its note. */
  notedPhrase(phrase: Phrase, noteName: (number: number) => string): Markup {
    return joined(
      phrase.map((piece) => {
        if (typeof piece === "string") return piece;
        return "cites" in piece ? [this.anchor(piece), this.reference(piece.cites, noteName)] : this.anchor(piece);
      }),
    );
  }

  private reference(cited: Citation, noteName: (number: number) => string): Markup {
    const number = this.numbers.get(this.quoteId(cited.report, cited)) ?? 0;
    return markup`<sup><a href="#note-${number}" aria-label="${noteName(number)}">[${number}]</a></sup>`;
  }
}
