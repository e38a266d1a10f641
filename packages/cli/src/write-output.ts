import { randomUUID } from "node:crypto";
import { copyFile, mkdir, mkdtemp, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { inTheWay, unwritable } from "./faults.ts";

/** What is to be written: text as UTF-8, or bytes. */
export type Content = string | Uint8Array;

/** Write a file whole or not at all: beside its place first, then renamed into it. */
export async function writeOutput(file: string, content: Content): Promise<void> {
  if ((await kindOf(file)) === "folder") throw inTheWay(file, "folder");
  const beside = besideOf(file);
  try {
    await mkdir(dirname(resolve(file)), { recursive: true });
    await writeFile(beside, content);
    await rename(beside, file);
  } catch (cause) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw unwritable(file, cause);
  }
}

/**
 * Write files into a folder, all or none: `make` gives them to a folder beside it first, and only when all are there
 * do they get to their places: a folder that is not there yet by one renaming, so that nobody ever sees a part of it; in one
 * that is, each file in the order given. Other files of the folder are left alone.
 */
export async function writeFolder(folder: string, make: (put: Put) => Promise<void>): Promise<readonly string[]> {
  await refuseIfFileIsInTheWay(folder);
  const beside = await stageFor(folder);
  const stage = join(beside, "files");
  const names: string[] = [];
  try {
    await mkdir(stage);
    await make(async (name, content) => {
      await mkdir(dirname(join(stage, name)), { recursive: true });
      await writeFile(join(stage, name), content);
      names.push(name);
    });
    for (const name of names) await refuseIfInTheWay(folder, name);
    if (!(await becomes(stage, folder)))
      for (const name of names) await moveInto(join(stage, name), join(folder, name));
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
  return names.map((name) => join(folder, name));
}

/** Hands over one file of a folder, by its path in it. */
export type Put = (name: string, content: Content) => Promise<void>;

/** A folder of ours on the same disk as the one that is to be written, so that a move is a rename. */
async function stageFor(folder: string): Promise<string> {
  let parent = dirname(resolve(folder));
  while ((await kindOf(parent)) === "nothing") parent = dirname(parent);
  if ((await kindOf(parent)) === "file") throw inTheWay(parent, "file");
  try {
    return await mkdtemp(join(parent, ".fazhi-"));
  } catch (cause) {
    throw unwritable(folder, cause);
  }
}

/** Whether a folder could be renamed into its place: not where something stands there, or on another disk. */
async function becomes(stage: string, folder: string): Promise<boolean> {
  if ((await kindOf(folder)) !== "nothing") return false;
  return mkdir(dirname(resolve(folder)), { recursive: true })
    .then(() => rename(stage, resolve(folder)))
    .then(
      () => true,
      () => false,
    );
}

async function moveInto(from: string, to: string): Promise<void> {
  try {
    await mkdir(dirname(to), { recursive: true });
    await rename(from, to).catch(async (cause: NodeJS.ErrnoException) => {
      if (cause.code !== "EXDEV") throw cause;
      const beside = besideOf(to);
      await copyFile(from, beside);
      await rename(beside, to);
    });
  } catch (cause) {
    throw unwritable(to, cause);
  }
}

const besideOf = (file: string): string => join(dirname(resolve(file)), `.${basename(file)}.${randomUUID()}`);

async function refuseIfFileIsInTheWay(folder: string): Promise<void> {
  if ((await kindOf(folder)) === "file") throw inTheWay(folder, "file");
}

/** Looked at before anything is moved, so that what cannot all be written is not begun. */
async function refuseIfInTheWay(folder: string, name: string): Promise<void> {
  if ((await kindOf(join(folder, name))) === "folder") throw inTheWay(join(folder, name), "folder");
  if (dirname(name) !== ".") await refuseIfFileIsInTheWay(join(folder, dirname(name)));
}

async function kindOf(path: string): Promise<"file" | "folder" | "nothing"> {
  try {
    return (await stat(path)).isDirectory() ? "folder" : "file";
  } catch {
    return "nothing";
  }
}
