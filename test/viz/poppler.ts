import { spawnSync } from "node:child_process";

const run = (program: string, args: readonly string[], input?: Uint8Array) =>
  spawnSync(program, args, { input, maxBuffer: 1 << 28 });

export const hasPoppler = ["pdftotext", "pdffonts", "pdfinfo", "pdftoppm"].every(
  (program) => run(program, ["-v"]).status === 0,
);

/** The sentence for PDF files that no other program has read. */
export const UNREAD =
  "no pdftotext, pdffonts, pdfinfo and pdftoppm: PDF files were NOT read by another program (apt-get install poppler-utils)";

/** What a program of poppler prints of a PDF file; it may say nothing to its standard error. */
export function poppler(
  program: string,
  pdf: Uint8Array,
  before: readonly string[],
  after: readonly string[] = [],
): Buffer {
  const { status, stdout, stderr } = run(program, [...before, "-", ...after], pdf);
  if (status !== 0 || stderr.length > 0) throw new Error(`${program}: ${stderr.toString()}`);
  return stdout;
}
