import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { composeBriefing } from "../../../packages/viz/src/briefing/compose-briefing.ts";
import { briefingDocx } from "../../../packages/viz/src/office/docx/briefing-docx.ts";
import { briefingPptx } from "../../../packages/viz/src/office/pptx/briefing-pptx.ts";
import { seeds } from "../briefing/reports.ts";
import { hostileReadings } from "../page/hostile-readings.ts";

const hasPrograms = ["soffice", "pdftotext"].every((program) => spawnSync(program, ["--version"]).error === undefined);

/** Letters and digits alone: programs differ in blanks, in breaks of lines and in which quotation marks they print. */
const bare = (words: string): string => words.replace(/\[\d+\]|[^\p{L}\p{N}]+/gu, "");

it("LibreOffice opens both forms and prints every sentence of the findings", { timeout: 300_000 }, async (context) => {
  if (!hasPrograms) {
    console.warn("NOT CHECKED: soffice or pdftotext is missing, so no other program has opened the office files.");
    if (process.env["CI"] === "true")
      throw new Error("CI has to open the office files: install LibreOffice and poppler-utils");
    return context.skip();
  }
  const folder = mkdtempSync(join(tmpdir(), "fazhi-office-"));
  try {
    const question = "天津市科技局2018年以来执法检查有什么变化？";
    const inputs = {
      zh: { readings: await seeds() },
      asked: { readings: await seeds(), question },
      hostile: { readings: hostileReadings() },
    };
    for (const [name, input] of Object.entries(inputs)) {
      writeFileSync(join(folder, `${name}.docx`), await briefingDocx(input));
      writeFileSync(join(folder, `${name}.pptx`), await briefingPptx(input));
    }
    for (const [name, input] of Object.entries(inputs))
      for (const form of ["docx", "pptx"]) {
        const text = printed(folder, `${name}.${form}`);
        const sentences = composeBriefing(input).sections.flatMap(({ blocks }) =>
          blocks.flatMap((block) => (block.kind === "key-findings" ? block.sentences : [])),
        );
        expect(sentences.length).toBeGreaterThan(1);
        // Numbers of notes stand among the words of a sentence: it is looked for by its pieces.
        for (const piece of sentences.flatMap((sentence) =>
          sentence.map((one) => (typeof one === "string" ? one : one.text)),
        ))
          if (!/[\u202a-\u202e]/.test(piece)) expect(text).toContain(bare(piece));
      }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

function printed(folder: string, file: string): string {
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  spawnSync("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, join(folder, file)]);
  const pdf = join(folder, file.replace(/\w+$/, "pdf"));
  const { stdout } = spawnSync("pdftotext", ["-raw", pdf, "-"], { encoding: "utf8", maxBuffer: 1 << 26 });
  expect(readFileSync(pdf).length).toBeGreaterThan(10_000);
  return bare(stdout);
}
