import type { Briefing, Line, QuoteLine } from "../../briefing/briefing.ts";
import { citationKey } from "../../briefing/compose-briefing.ts";
import { noteOf } from "../../briefing/draft.ts";
import { type Citation, type Phrase, plainWords } from "../../briefing/phrase.ts";
import { type OfficeWords, officeWords } from "../../label-office.ts";
import { OFFICE_COLORS as COLORS } from "../office-colors.ts";
import { xmlText } from "../xml-text.ts";
import type { SlideParagraph } from "./slide.ts";

/** The words of one deck. */
export class SlideWords {
  readonly office: OfficeWords;
  private readonly numbers: ReadonlyMap<string, number>;

  constructor(readonly briefing: Briefing) {
    this.office = officeWords(briefing.wording.language);
    this.numbers = new Map(briefing.notes.map((cites, at) => [citationKey(cites), at + 1]));
  }

  /** A sentence without notes. */
  plain(phrase: Phrase): SlideParagraph {
    return [{ text: xmlText(plainWords(phrase)) }];
  }

  /** A sentence whose numbers have the numbers of their notes. */
  noted(phrase: Phrase): SlideParagraph {
    return phrase.flatMap((piece) => {
      if (typeof piece === "string") return [{ text: xmlText(piece) }];
      const words = { text: xmlText(piece.text), isBold: "cites" in piece };
      if (!("cites" in piece)) return [{ text: words.text }];
      return [words, { text: `[${this.numberOf(piece.cites)}]`, isRaised: true, color: COLORS.link }];
    });
  }

  /** What a sentence cites, each once. */
  citesOf(phrase: Phrase): readonly Citation[] {
    const cited = phrase.flatMap((piece) => (typeof piece !== "string" && "cites" in piece ? [piece.cites] : []));
    return [...new Map(cited.map((cites) => [citationKey(cites), cites])).values()];
  }

  numberOf(cites: Citation): number {
    return this.numbers.get(citationKey(cites)) ?? 0;
  }

  /** Where a note comes from, in small print: report and section. */
  sourceNote(cites: Citation): SlideParagraph {
    const { number, report, section } = noteOf(this.briefing, cites, this.numberOf(cites));
    const source = this.office.reportedIn(report.text, section);
    return [{ text: xmlText(this.office.noteMark(number) + source), color: COLORS.soft }];
  }

  /** A note as the speaker reads it: report, section and quote. */
  spokenNote(cites: Citation): string {
    const note = noteOf(this.briefing, cites, this.numberOf(cites));
    const source = this.office.reportedIn(note.report.text, note.section);
    const { colon } = this.briefing.wording.words;
    return xmlText(`${this.office.noteMark(note.number)}${source}${colon}${this.quoted(note.quote)}`);
  }

  quoted({ before, words, after, aside }: QuoteLine): string {
    const [open, close] = this.office.quotes;
    return xmlText(`${aside === null ? "" : `${aside} `}${open}${before}${words}${after}${close}`);
  }

  /** The lines of a cell that are not quotes, as one paragraph. */
  cell(lines: readonly Line[], isBold = false): SlideParagraph {
    return lines.flatMap((line, at) => {
      if (line.kind === "quote") return [];
      const text = (at === 0 ? "" : this.briefing.wording.words.and) + plainWords(line.words);
      return [{ text: xmlText(text), isBold, ...(line.tone === "silent" ? { color: COLORS.soft } : {}) }];
    });
  }
}
