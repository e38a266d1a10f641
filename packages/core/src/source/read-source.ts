import { readFile, stat } from "node:fs/promises";
import { basename, extname } from "node:path";
import { directoryForFile, emptyFile, missingFile, notAFile, tooLarge, unreadableFile } from "../kit/faults.ts";
import { sha256 } from "./sha256.ts";

/** The largest file that is read: 64 MiB, a thousand times the longest report we know of. */
export const LARGEST_SOURCE = 64 * 1024 * 1024;

/** A file as it lies on disk. */
export interface Source {
  /** The path as the caller gave it. */
  readonly file: string;
  /** The file's name without its ending. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Hex SHA-256 of the bytes. */
  readonly sha256: string;
}

/**
 * Read a file whole. The only door to file contents: nothing else in core opens a file.
 *
 * Throws a Fault for a path that is missing, unreadable, a directory, no regular file, empty, or over `limit` bytes.
 */
export async function readSource(file: string, limit = LARGEST_SOURCE): Promise<Source> {
  const bytes = await bytesOf(file, limit);
  if (bytes.length === 0) throw emptyFile(file);
  return { file, name: nameOf(file), bytes, sha256: sha256(bytes) };
}

/** A file's name without its ending: `seeds/a.b.txt` is `a.b`. */
export const nameOf = (file: string): string => basename(file, extname(file));

async function bytesOf(file: string, limit: number): Promise<Uint8Array> {
  try {
    const found = await stat(file);
    if (found.isDirectory()) throw directoryForFile(file);
    if (!found.isFile()) throw notAFile(file);
    if (found.size > limit) throw tooLarge(file, found.size, limit);
    return await readFile(file);
  } catch (cause) {
    throw faultOf(file, cause);
  }
}

/** The Fault that an error of the file system means; a Fault stays itself. */
export function faultOf(file: string, cause: unknown): Error {
  const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
  if (code === "ENOENT" || code === "ENOTDIR") return missingFile(file);
  return typeof code === "string" && code.startsWith("E") ? unreadableFile(file, cause) : (cause as Error);
}
