import { once } from "node:events";

/** Data: to standard output, waiting where the reader is slower than we are. */
export async function print(data: string): Promise<void> {
  if (!process.stdout.write(data)) await once(process.stdout, "drain");
}

/** A line of data. */
export const printLine = (line = ""): Promise<void> => print(`${line}\n`);

/** Progress, warnings and faults: to standard error. */
export function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** How wide a table may be: as the terminal is, and without limit in a file or a pipe, where nothing is to be lost. */
export const tableWidths = (): { readonly width: number; readonly maxColumnWidth: number } =>
  process.stdout.isTTY
    ? { width: process.stdout.columns, maxColumnWidth: 48 }
    : { width: Infinity, maxColumnWidth: 120 };

/** `fazhi … | head` closes our output early: that is the reader's right and no fault. */
export function endQuietlyOnClosedPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE") process.exit(0);
      throw error;
    });
  }
}

/** Text of a report on one line, without characters that could steer the terminal. */
export const plainLine = (text: string): string =>
  text.replace(/\s*[\r\n]\s*/g, "").replace(/[\p{Cc}\u200e\u200f\u2028-\u202e\u2066-\u2069]+/gu, " ");
