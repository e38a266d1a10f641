import type * as Docx from "docx";
import type { Briefing, Figure, QuoteLine } from "../../briefing/briefing.ts";
import { noteOf } from "../../briefing/draft.ts";
import type { Citation, Linked, Phrase } from "../../briefing/phrase.ts";
import { type OfficeWords, officeWords } from "../../label-office.ts";
import type { DrawnFigure } from "../drawn-figure.ts";
import { OFFICE_COLORS } from "../office-colors.ts";
import { xmlText } from "../xml-text.ts";

/** The library, loaded when the first document is written. */
export type DocxLibrary = typeof Docx;

/** Everything that the parts of one document share while it is written. */
export class DocxWriter {
  readonly office: OfficeWords;
  /** Footnotes by their numbers, in the order in which they were referred to. */
  readonly footnotes: Record<string, { readonly children: readonly Docx.Paragraph[] }> = {};
  private footnoteCount = 0;
  private tableCount = 0;
  private readonly anchors = new Map<string, string>();

  constructor(
    readonly lib: DocxLibrary,
    readonly briefing: Briefing,
    readonly drawn: ReadonlyMap<Figure, DrawnFigure>,
  ) {
    this.office = officeWords(briefing.wording.language);
    for (const id of placesIn(briefing))
      if (!this.anchors.has(id)) this.anchors.set(id, `place_${this.anchors.size + 1}`);
  }

  /** Plain words. */
  run(text: string, options: Docx.IRunOptions = {}): Docx.TextRun {
    return new this.lib.TextRun({ ...options, text: xmlText(text) });
  }

  /** Words of a report, which are Chinese in every document. */
  quoteRun(text: string, options: Docx.IRunOptions = {}): Docx.TextRun {
    return this.run(text, { ...options, language: { value: "zh-CN", eastAsia: "zh-CN" } });
  }

  /** A sentence; numbers have footnotes where `isNoted`, and names of parts lead to them. */
  phrase(phrase: Phrase, isNoted = false, options: Docx.IRunOptions = {}): Docx.ParagraphChild[] {
    return phrase.flatMap((piece): Docx.ParagraphChild[] => {
      if (typeof piece === "string") return [this.run(piece, options)];
      if (!("cites" in piece)) return [this.link(piece, options)];
      const words = this.run(piece.text, options);
      return isNoted ? [words, this.footnote(piece.cites)] : [words];
    });
  }

  private link(linked: Exclude<Linked, { readonly cites: Citation }>, options: Docx.IRunOptions): Docx.ParagraphChild {
    const anchor = this.anchors.get("part" in linked ? linked.part : reportPlace(linked.source));
    const words = this.run(linked.text, options);
    return anchor === undefined ? words : new this.lib.InternalHyperlink({ anchor, children: [words] });
  }

  /** Words that links lead to. */
  place(id: string | null, children: readonly Docx.ParagraphChild[]): Docx.ParagraphChild[] {
    const anchor = id === null ? undefined : this.anchors.get(id);
    return anchor === undefined ? [...children] : [new this.lib.Bookmark({ id: anchor, children })];
  }

  private footnote(cites: Citation): Docx.ParagraphChild {
    this.footnoteCount += 1;
    const { quote, report, section } = noteOf(this.briefing, cites, this.footnoteCount);
    const { colon } = this.briefing.wording.words;
    const source = this.office.reportedIn(report.text, section);
    const children = [this.run(` ${source}${colon}`), ...this.quote(quote)];
    this.footnotes[this.footnoteCount] = { children: [new this.lib.Paragraph({ style: "FootnoteText", children })] };
    return new this.lib.FootnoteReferenceRun(this.footnoteCount);
  }

  /** A quote in its sentence: what the number was read from in bold. */
  quote({ before, words, after, aside }: QuoteLine): Docx.ParagraphChild[] {
    const [open, close] = this.office.quotes;
    return [
      ...(aside === null ? [] : [this.run(`${aside} `, { color: OFFICE_COLORS.soft })]),
      this.quoteRun(open + before),
      this.quoteRun(words, { bold: true }),
      this.quoteRun(after + close),
    ];
  }

  /** 表 1, which Word counts anew where tables are moved. */
  tableName(): Docx.ParagraphChild[] {
    this.tableCount += 1;
    return this.counted(this.office.table, "Table", this.tableCount);
  }

  figureName(number: number): Docx.ParagraphChild[] {
    return this.counted(this.briefing.wording.words.figure, "Figure", number);
  }

  private counted(name: (number: number) => string, sequence: string, number: number): Docx.ParagraphChild[] {
    const [before = "", after = ""] = name(number).split(String(number));
    const field = new this.lib.SimpleField(` SEQ ${sequence} \\* ARABIC `, String(number));
    return [this.run(before), field, ...(after === "" ? [] : [this.run(after)])];
  }
}

/** Where a report stands in the list of sources. */
export const reportPlace = (report: string): string => `report ${report}`;

/** Every place of the document that a link may lead to. */
function placesIn({ sections, plan }: Briefing): readonly string[] {
  const inside = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === "exhibit"
        ? [
            block.id,
            ...block.blocks.flatMap((one) => (one.kind === "table" ? one.rows.flatMap(({ id }) => id ?? []) : [])),
          ]
        : [],
    ),
  );
  return [...sections.map(({ part }) => part), ...inside, ...plan.reports.map(({ report }) => reportPlace(report))];
}
