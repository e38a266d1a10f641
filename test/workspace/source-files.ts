import { readFileSync, readdirSync } from "node:fs";
import ts from "typescript";

const root = new URL("../../", import.meta.url);

/** A TypeScript source of ours: its path from the root of the workspace, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Every module under a folder of the workspace, generated ones included. */
export const sourceFilesIn = (folder: string): readonly SourceFile[] =>
  readdirSync(new URL(`${folder}/`, root), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.m?ts$|\.mjs$/.test(name))
    .map((name) => `${folder}/${name}`)
    .sort()
    .map((path) => ({ path, text: readFileSync(new URL(path, root), "utf8") }));

/** What a module imports, statically or lazily, as written. */
export const importsOf = ({ text }: SourceFile): readonly string[] =>
  ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);

/** A relative import as a path from the root of the workspace. */
export const resolved = (from: SourceFile, to: string): string =>
  new URL(to, new URL(from.path, root)).href.slice(root.href.length);

export const isRelative = (name: string): boolean => name.startsWith(".");
