import { rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { busyFile, unwritableFile } from "../kit/faults.ts";

/** How long, in milliseconds, others are waited for, and after how long a mark is of a program that ended in the middle. */
const PATIENCE = 10_000;
const ABANDONED = 30_000;

/**
 * Do work that reads a file and writes it anew while no other program does so: a mark beside the file (`.corrections.yaml.busy`) keeps
 * others waiting. Throws a Fault where another is not done in ten seconds.
 */
export async function oneAtATime<T>(file: string, work: () => Promise<T>): Promise<T> {
  const mark = join(dirname(resolve(file)), `.${basename(file)}.busy`);
  const until = Date.now() + PATIENCE;
  while (!(await isMarked(file, mark))) {
    if (Date.now() > until) throw busyFile(file, mark);
    await wait(20);
  }
  try {
    return await work();
  } finally {
    await rm(mark, { force: true });
  }
}

/** Whether the mark is ours now. */
async function isMarked(file: string, mark: string): Promise<boolean> {
  try {
    await writeFile(mark, String(process.pid), { flag: "wx" });
    return true;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== "EEXIST") throw unwritableFile(file, cause);
    const made = await stat(mark).catch(() => null);
    if (made !== null && Date.now() - made.mtimeMs > ABANDONED) await rm(mark, { force: true });
    return false;
  }
}
