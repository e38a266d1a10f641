import { z } from "zod";
import type { GeneratedModule } from "./modules.ts";
import { banner, constantOf, readYaml } from "./read-yaml.ts";

const FILE = "compare/breaks.yaml";

const Sentence = z.string().min(1);
const Words = z.array(z.string().min(1));

const Breaks = z.strictObject({
  words: z.array(
    z.strictObject({
      code: z.enum(["words/counting", "words/form", "words/scope", "words/name"]),
      status: z.enum(["B", "D"]),
      severity: z.enum(["note", "warning"]),
      near: Words.min(1),
      with: Words,
      not: Words,
      say: z.array(Sentence).min(1),
      pass: z.array(Sentence).min(1),
    }),
  ),
});

/** The words by which reports say that a series breaks. */
export function breaksModule(): GeneratedModule {
  const { words } = readYaml(FILE, Breaks);
  const source = [
    banner(FILE),
    constantOf(
      "BREAK_WORDS",
      words.map(({ code, status, severity, near, with: confirming, not }) => ({
        code,
        status,
        severity,
        near,
        with: confirming,
        not,
      })),
    ),
  ].join("\n");
  return { name: "breaks.ts", source };
}
