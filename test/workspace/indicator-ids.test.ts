import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, it } from "vitest";
import { indicators, type IndicatorId } from "@fazhi/core";

const index = fileURLToPath(new URL("../../packages/core/src/index.ts", import.meta.url));
const probe = fileURLToPath(new URL("probe.ts", import.meta.url));

/** What the compiler says of an assignment to `IndicatorId`. */
function complaints(id: string): readonly string[] {
  const text = `import type { IndicatorId } from ${JSON.stringify(index)};\nexport const id: IndicatorId = ${JSON.stringify(id)};\n`;
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    allowImportingTsExtensions: true,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2022,
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (name, target) =>
    name === probe ? ts.createSourceFile(name, text, target) : getSourceFile(name, target);
  const program = ts.createProgram([probe], options, host);
  return program
    .getSemanticDiagnostics(program.getSourceFile(probe))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}

const [first] = indicators();
const id: IndicatorId = first!.id;

it("an id of the codebook compiles", () => {
  expect(complaints(id)).toEqual([]);
});

it("a misspelt id does not compile", () => {
  expect(complaints(`${id}x`)).toEqual([expect.stringContaining("not assignable")]);
});
