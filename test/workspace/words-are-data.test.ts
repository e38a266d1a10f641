import ts from "typescript";
import { describe, expect, it } from "vitest";
import { sourceFilesIn, type SourceFile } from "./source-files.ts";

/** Places for words: what the YAML was compiled into, and the wording of charts and briefings. */
const WORDS_LIVE_HERE = [
  /^packages\/core\/src\/generated\//,
  /^packages\/viz\/src\/label[^/]*\.ts$/,
  /^packages\/viz\/src\/label\//,
];

const files = ["packages/core/src", "packages/viz/src", "packages/cli/src", "scripts"]
  .flatMap(sourceFilesIn)
  .filter(({ path }) => !WORDS_LIVE_HERE.some((place) => place.test(path)));

/** The tokens of a module that hold Chinese characters, written out or escaped; comments are no tokens. */
function chineseTokens({ path, text }: SourceFile): readonly string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (node.kind >= ts.SyntaxKind.FirstJSDocNode && node.kind <= ts.SyntaxKind.LastJSDocNode) return;
    const children = node.getChildren(source);
    const value = "text" in node && typeof node.text === "string" ? node.text : "";
    if (children.length === 0 && /\p{Script=Han}/u.test(node.getText(source) + value)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      found.push(`${path}:${line + 1} ${node.getText(source)}`);
    }
    children.forEach(visit);
  };
  visit(source);
  return found;
}

describe("no Chinese word stands in code", () => {
  it.each(files)("$path", (file) => {
    expect(chineseTokens(file)).toEqual([]);
  });
});

describe("the search for words", () => {
  const found = [
    ['const a = "余";', 1],
    ['const a = "\\u4f59";', 1],
    ["const a = `${b}余${c}`;", 1],
    ["const a = /[余多]/u;", 1],
    ["const 余 = 1;", 1],
    ["/** 余 */ const a = 1; // 余", 0],
    ["/** @param 余 多 */\nfunction f() { /* 余 */ }", 0],
    ['const a = "// no comment 余";', 1],
  ] as const;

  it.each(found)("in %s finds %i", (text, count) => {
    expect(chineseTokens({ path: "a.ts", text })).toHaveLength(count);
  });
});
