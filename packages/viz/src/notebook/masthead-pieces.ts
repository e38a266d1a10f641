import { readingNames, type Report, type Told } from "@fazhi/core";
import { notebookWords } from "../label-notebook.ts";
import type { Language } from "../label.ts";
import { onOneLine } from "../page/sentence-around.ts";
import { markup } from "../page/markup.ts";
import { paragraph, table, type Piece } from "./piece.ts";

/** Every field of the masthead with the words that say it, then the fields that the text leaves open. */
export function mastheadPieces(report: Report, language: Language): readonly Piece[] {
  const words = notebookWords(language);
  const { fields, values, columns } = readingNames();
  const name = (list: typeof fields, id: string): string =>
    list.find((one) => one.id === id)?.[language === "en" ? "en" : "zh"] ?? id;
  const told = Object.entries(toldBy(report));
  const rows = told.flatMap(([field, one]) =>
    one === null ? [] : [[name(fields, field), name(values, String(one.value)), wordsOf(one)]],
  );
  const open = told.flatMap(([field, one]) => (one === null ? [name(fields, field)] : []));
  return [
    table(
      ["field", "value", "words"].map((column) => name(columns, column)),
      rows,
      { tail: words.tail },
    ),
    ...(open.length > 0 ? [paragraph(words.openFields(open))] : []),
  ];
}

/** The fields of the masthead that stand in the text. */
function toldBy({ masthead }: Report): Readonly<Record<string, Told<string | number> | null>> {
  const { title, agency, region, level, year, documentNumber, signer, signedOn, issuedOn, publishedOn } = masthead;
  return { title, agency, region, level, year, documentNumber, signer, signedOn, issuedOn, publishedOn };
}

const wordsOf = ({ evidence }: Told<unknown>): Piece => ({
  html: markup`<span lang="zh-CN">${onOneLine(evidence.quote)}</span>`,
  text: onOneLine(evidence.quote),
});
