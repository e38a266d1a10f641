import { z } from "zod";
import { readYaml } from "../read-yaml.ts";

const Both = z.strictObject({ zh: z.string(), en: z.string() });
const Words = z.record(z.string(), Both);

/** The words of the pages, in both languages. */
const PageWords = z.strictObject({
  title: Both,
  intro: Both,
  caution: Both,
  overview: Both,
  columns: Words,
  kinds: Words,
  sums: Words,
  standings: Words,
  labels: Words,
  crosswalk: Words,
  relations: Words,
});

/** A language of the pages. */
export type PageLanguage = "zh" | "en";

export type PageWords = z.infer<typeof PageWords>;

/** Read the words of the pages. */
export const readPageWords = (): PageWords => readYaml("codebook/page.yaml", PageWords);

/** A word of a list in a language, with its blanks filled: `{year}`. */
export function wordIn(
  words: Readonly<Record<string, z.infer<typeof Both>>>,
  name: string,
  language: PageLanguage,
  blanks: Readonly<Record<string, string | number>> = {},
): string {
  const found = words[name];
  if (found === undefined) throw new Error(`packages/core/data/codebook/page.yaml has no word for ${name}`);
  return filled(found[language], blanks);
}

/** A text with its blanks filled. */
export const filled = (text: string, blanks: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => String(blanks[name] ?? ""));
