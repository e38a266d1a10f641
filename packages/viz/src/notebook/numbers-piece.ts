import type { Observation, Status } from "@fazhi/core";
import { notebookWords, type CodedAs } from "../label-notebook.ts";
import type { Language } from "../label.ts";
import { paragraph, section, table, type Piece } from "./piece.ts";

const STATUSES: readonly Status[] = ["reported", "planned", "context"];
const CODED: readonly CodedAs[] = ["established", "experimental", "unmapped"];

/** How many numbers of a report are facts, plans and context, and how many of each have an indicator. */
export function numbersPiece(observations: readonly Observation[], language: Language): Piece {
  const words = notebookWords(language);
  if (observations.length === 0) return section(words.numbers(0), paragraph(words.noNumbers));
  const rows = [...STATUSES, null].map((status) => {
    const own = observations.filter((one) => status === null || one.status === status);
    const counts = CODED.map((coded) => own.filter((one) => codedAs(one) === coded).length);
    return [status === null ? words.total : words.status[status], ...counts, own.length];
  });
  const headers = [words.column.status, ...CODED.map((coded) => words.codedAs[coded]), words.total];
  return section(words.numbers(observations.length), table(headers, rows, { tail: words.tail }));
}

function codedAs({ indicator, experimental }: Observation): CodedAs {
  if (indicator !== null) return "established";
  return experimental === null ? "unmapped" : "experimental";
}
