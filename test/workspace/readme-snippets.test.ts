import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { beforeAll, describe, expect, it } from "vitest";
import { fencedBlocks } from "./fenced-blocks.ts";

/** Blocks that open with ```ts run are programs: they are compiled and run against the built packages. */
const RUN = "ts run";

/** Blocks that open with ```ts need files of the reader's own: they are compiled. */
const COMPILE = "ts";

const root = new URL("../../", import.meta.url);
const folder = new URL(".fazhi/readme/", root);
const inFolder = (name: string): string => fileURLToPath(new URL(name, folder));

const COMPILER = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  target: "es2022",
  module: "nodenext",
  moduleResolution: "nodenext",
  types: ["node"],
};

beforeAll(() => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL("package.json", folder), '{ "type": "module" }\n');
  writeFileSync(new URL("tsconfig.json", folder), JSON.stringify({ compilerOptions: COMPILER, include: ["*.ts"] }));
});

function complaints(file: string): readonly string[] {
  const { options } = ts.parseJsonConfigFileContent(
    { compilerOptions: COMPILER, files: [file] },
    ts.sys,
    inFolder("."),
  );
  const program = ts.createProgram([inFolder(file)], options);
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}

function printedBy(file: string): string {
  const env = { ...process.env, TSX_TSCONFIG_PATH: inFolder("tsconfig.json"), NODE_OPTIONS: "" };
  const done = spawnSync(process.execPath, ["--import", "tsx", inFolder(file)], { cwd: root, env, encoding: "utf8" });
  expect(done.stderr).toBe("");
  expect(done.status).toBe(0);
  return done.stdout;
}

const guides = readdirSync(new URL("docs/guide/", root)).map((name) => `docs/guide/${name}`);

describe.each(["README.md", "README.zh-CN.md", ...guides])("%s", (readme) => {
  const page = new URL(readme, root);
  const blocks = fencedBlocks(existsSync(page) ? readFileSync(page, "utf8") : "").filter(({ info }) => info === RUN);

  it("has a program to run", () => {
    expect(blocks).not.toEqual([]);
  });

  it.each(blocks)("runs the program on line $line", ({ line, text, printed }) => {
    const file = `${readme.replace(/\.md$/, "").replaceAll("/", "-")}-${line}.ts`;
    writeFileSync(inFolder(file), text);
    expect(complaints(file)).toEqual([]);
    const output = printedBy(file);
    if (printed !== null) expect(output).toBe(printed);
  });
});

describe("the README of a package", () => {
  const blocks = ["core", "viz", "cli"].flatMap((name) => {
    const page = readFileSync(new URL(`packages/${name}/README.md`, root), "utf8");
    return fencedBlocks(page).flatMap(({ info, text }) => (info === COMPILE ? [{ name, text }] : []));
  });

  it.each(blocks)("shows a program that compiles: $name", ({ name, text }) => {
    writeFileSync(inFolder(`package-${name}.ts`), text);
    expect(complaints(`package-${name}.ts`)).toEqual([]);
  });
});
