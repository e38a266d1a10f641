import { join } from "node:path";
import type { Reading, Readings } from "@fazhi/core";
import type { Language } from "@fazhi/viz";
import type { CodebookChoice } from "./codebook-option.ts";
import { samePage, severalOnOnePage } from "./faults-reader.ts";
import { Progress } from "./progress.ts";
import { refuseOverwriting } from "./refuse-overwriting.ts";
import { tell } from "./terminal.ts";
import { writeFolder, writeOutput } from "./write-output.ts";

/** Where pages go when nobody says. */
const FOLDER = "pages";
const INDEX = "index.html";

/** What pages are made for: the inputs, which none of them may replace, and the language of their words. */
export interface PagesWanted extends CodebookChoice {
  readonly paths: readonly string[];
  readonly language: Language;
  /** A file that ends in .html, or a folder; beside one goes where one is where it is left out. */
  readonly out?: string | undefined;
}

/** Write the page of each report: one as a file, several into a folder with a list of them. */
export async function writePages({ readings, skipped }: Readings, wanted: PagesWanted): Promise<void> {
  const { readerFile } = await import("@fazhi/viz");
  const { out } = wanted;
  const [only] = readings;
  const isFile = out !== undefined && /\.html?$/i.test(out);
  if (isFile && readings.length > 1) throw severalOnOnePage(out, readings.length);
  if (only !== undefined && readings.length === 1) {
    const name = readerFile(only.report.id);
    return writePage(only, isFile ? out : out === undefined ? name : join(out, name), wanted);
  }
  return writeAll({ readings, skipped }, out ?? FOLDER, wanted);
}

async function writePage(reading: Reading, file: string, { paths, language, ...choice }: PagesWanted): Promise<void> {
  await refuseOverwriting(file, paths, choice);
  const { readerHtml } = await import("@fazhi/viz");
  await writeOutput(file, await readerHtml({ reading, language }));
  tell(`wrote ${file}`);
}

async function writeAll(all: Readings, folder: string, { paths, language, ...choice }: PagesWanted): Promise<void> {
  const { readerHtml, readerIndexHtml } = await import("@fazhi/viz");
  const pages = await namesOf(all.readings);
  for (const name of [...pages.keys(), INDEX]) await refuseOverwriting(join(folder, name), paths, choice);
  const progress = new Progress("pages made");
  const written = await writeFolder(folder, async (put) => {
    for (const [done, [name, reading]] of [...pages].entries()) {
      progress.show(done, pages.size);
      await put(name, await readerHtml({ reading, language }));
    }
    await put(INDEX, await readerIndexHtml({ readings: all, language }));
  }).finally(() => progress.end());
  tell(`wrote ${written.length} files into ${folder}; open ${join(folder, INDEX)}`);
}

/** The file of each page. Disks that do not tell capitals apart would mix up two that differ in them only. */
async function namesOf(readings: readonly Reading[]): Promise<ReadonlyMap<string, Reading>> {
  const { readerFile } = await import("@fazhi/viz");
  const taken = new Map([[INDEX, INDEX]]);
  const pages = new Map<string, Reading>();
  for (const reading of readings) {
    const { id } = reading.report;
    const name = readerFile(id);
    const other = taken.get(name.toLowerCase());
    if (other !== undefined) throw samePage(name, [other, id]);
    taken.set(name.toLowerCase(), id);
    pages.set(name, reading);
  }
  return pages;
}
