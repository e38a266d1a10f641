import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { openCodebook, parseCodebook } from "../../../packages/core/src/index.ts";
import { Fault } from "../../../packages/core/src/kit/fault.ts";
import { checkCodebook } from "../../../packages/core/src/observation/check-codebook.ts";
import { remarksOf } from "../../../packages/core/src/codebook/remarks-of.ts";
import { SHIPPED_CODEBOOK } from "../../../packages/core/src/codebook/shipped-codebook.ts";

const folder = new URL("overlays/", import.meta.url);
const filesOf = (kind: string) =>
  readdirSync(new URL(`${kind}/`, folder)).map((name) => ({
    name,
    text: readFileSync(new URL(`${kind}/${name}`, folder), "utf8"),
  }));

const thrown = (yaml: string): Promise<unknown> =>
  parseCodebook(yaml, "own.yaml").then(
    () => null,
    (fault: unknown) => fault,
  );

/** How the first line of a bad file says what is wrong: code, line of the file below it, field. */
function summary(fault: unknown): string {
  if (!(fault instanceof Fault)) return String(fault);
  const { text, span } = fault.place;
  const line = text === undefined || span === undefined ? 0 : text.slice(0, span.start).split("\n").length;
  const field = /^`([^`]+)`|^the file/.exec(fault.what)?.[1] ?? "";
  return `${fault.code.replace("codebook/", "")}:${line} ${field}`.trim();
}

describe("a codebook of one's own", () => {
  it.each(filesOf("good"))("$name: every example holds, the shipped ones too", async ({ name, text }) => {
    const examples = await checkCodebook(await parseCodebook(text, name));
    expect(examples.filter(({ holds }) => !holds)).toEqual([]);
    expect(examples.length).toBeGreaterThan(300);
  });

  it.each(filesOf("bad"))("$name is refused, with the line and the field", async ({ text }) => {
    const [first = "", ...rest] = text.split("\n");
    const fault = await thrown(rest.join("\n"));
    expect(summary(fault)).toBe(first.slice(2));
    expect((fault as Fault).mend).not.toBe("");
  });

  it("tells all faults of one entry in a sentence that says what, where and how to mend", async () => {
    const yaml = 'edition: study\nextends: "2026.1"\nindicators:\n  - { id: courts.own, zh: "", en: "" }\n';
    expect(String(await thrown(yaml))).toMatchInlineSnapshot(`
      "Fault: \`indicators[0].zh\` is empty (and 5 more mistakes)
        at   own.yaml:4:27  …wn, zh: 【""】, en: ""…
        mend write the words there"
    `);
  });

  it("is read from disk, and a missing file is a fault", async () => {
    expect((await openCodebook(new URL("good/court-study.yaml", folder).pathname)).edition).toBe("court-study-1");
    await expect(openCodebook("/nowhere/own.yaml")).rejects.toMatchObject({ code: "source/missing" });
  });

  it("for another edition is read all the same, and says so", async () => {
    const codebook = await parseCodebook('edition: old\nextends: "2019.1"\n', "own.yaml");
    expect(remarksOf(codebook).map(({ code }) => code)).toEqual(["codebook/other-edition"]);
    expect(codebook.indicators).toEqual(SHIPPED_CODEBOOK.indicators);
  });
});
