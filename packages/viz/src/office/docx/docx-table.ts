import type * as Docx from "docx";
import type { Cell, Line, Table, TableRow } from "../../briefing/briefing.ts";
import { COVERAGE_SIGN } from "../../briefing/coverage-sign.ts";
import { OFFICE_COLORS as COLORS } from "../office-colors.ts";
import { splitColumns } from "../split-columns.ts";
import { type DocxWriter, reportPlace } from "./docx-writer.ts";

/** Between the margins of A4, in twentieths of a point: 16 cm. */
export const TEXT_WIDTH = 9070;

/** Columns of reports that a page takes side by side. */
const MOST_REPORTS = 6;

/** Widths of columns in parts of the whole: of those that are named, the rest shares what is left. */
const SHARES: Readonly<
  Record<Table["look"], { readonly first: number; readonly others?: readonly number[]; readonly last?: number }>
> = {
  statements: { first: 0.25, others: [0.17, 0.58] },
  changes: { first: 0.22, last: 0.2 },
  matrix: { first: 0.27 },
  sources: { first: 0.25, others: [0.17, 0.22, 0.36] },
};

/** A table with its caption above it; a wide one as several. The row of heads stands on every page. */
export function docxTable(writer: DocxWriter, whole: Table): readonly (Docx.Paragraph | Docx.Table)[] {
  const { lib } = writer;
  return splitColumns(whole, MOST_REPORTS).flatMap((table) => {
    const widths = widthsOf(table);
    const caption = [...writer.tableName(), writer.run(writer.briefing.wording.labels.colon + table.caption)];
    const head = table.head.map((words, at) =>
      cellOf(
        writer,
        widths[at] ?? 0,
        [
          new lib.Paragraph({
            style: "TableHead",
            keepNext: true,
            children: writer.phrase(words, false, { bold: true }),
          }),
        ],
        COLORS.shade,
      ),
    );
    return [
      new lib.Paragraph({ style: "Caption", keepNext: true, children: caption }),
      new lib.Table({
        width: { size: TEXT_WIDTH, type: "dxa" },
        columnWidths: [...widths],
        layout: "fixed",
        borders: bordersOf(),
        margins: { top: 50, bottom: 50, left: 70, right: 70 },
        tableLook: { firstRow: true, firstColumn: true },
        rows: [
          new lib.TableRow({ tableHeader: true, cantSplit: true, children: head }),
          ...table.rows.map((row) => rowOf(writer, table, row, widths)),
        ],
      }),
      new lib.Paragraph({ style: "Intro", children: [] }),
    ];
  });
}

function widthsOf({ look, head }: Table): readonly number[] {
  const { first, others, last } = SHARES[look];
  if (others !== undefined) return [first, ...others].map((share) => Math.round(share * TEXT_WIDTH));
  const hasLast = last !== undefined && head.length > 2;
  const between = head.length - 1 - (hasLast ? 1 : 0);
  const share = (1 - first - (hasLast ? last : 0)) / Math.max(1, between);
  const shares = [first, ...Array.from({ length: between }, () => share), ...(hasLast ? [last] : [])];
  return shares.map((part) => Math.round(part * TEXT_WIDTH));
}

function bordersOf(): Docx.ITableBordersOptions {
  const none = { style: "none", size: 0, color: "auto" } as const;
  const line = { style: "single", size: 4, color: COLORS.line } as const;
  const edge = { style: "single", size: 8, color: COLORS.soft } as const;
  return { top: edge, bottom: edge, left: none, right: none, insideHorizontal: line, insideVertical: none };
}

const cellOf = (
  { lib }: DocxWriter,
  width: number,
  children: readonly Docx.Paragraph[],
  fill?: string,
): Docx.TableCell =>
  new lib.TableCell({
    width: { size: width, type: "dxa" },
    children,
    ...(fill === undefined ? {} : { shading: { type: "clear", color: "auto", fill } }),
  });

function rowOf(writer: DocxWriter, table: Table, { id, cells }: TableRow, widths: readonly number[]): Docx.TableRow {
  const place = table.look === "sources" ? sourceOf(cells) : id;
  const children = cells.map((cell, at) =>
    cellOf(writer, widths[at] ?? 0, paragraphsOf(writer, cell, at === 0 ? place : null)),
  );
  return new writer.lib.TableRow({ cantSplit: true, children });
}

/** The report that a row of the sources is of. */
function sourceOf([first]: readonly Cell[]): string | null {
  const [line] = first?.lines ?? [];
  const [piece] = line?.kind === "words" ? line.words : [];
  return typeof piece === "object" && "source" in piece ? reportPlace(piece.source) : null;
}

function paragraphsOf(writer: DocxWriter, { lines, state }: Cell, place: string | null): readonly Docx.Paragraph[] {
  const sign = state === undefined ? [] : [writer.run(`${COVERAGE_SIGN[state]} `, { color: COLORS.soft })];
  const paragraphs = lines.map(
    (line, at) =>
      new writer.lib.Paragraph({
        style: "TableText",
        children: writer.place(at === 0 ? place : null, [...(at === 0 ? sign : []), ...lineRuns(writer, line)]),
      }),
  );
  return paragraphs.length > 0 ? paragraphs : [new writer.lib.Paragraph({ style: "TableText" })];
}

function lineRuns(writer: DocxWriter, line: Line): readonly Docx.ParagraphChild[] {
  if (line.kind === "quote") return writer.quote(line);
  if (line.tone === "silent") return writer.phrase(line.words, false, { color: COLORS.soft });
  if (line.tone === "code") return writer.phrase(line.words, false, { size: 13 });
  return writer.phrase(line.words, false, line.tone === "value" ? { bold: true } : {});
}
