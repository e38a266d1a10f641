import { openCodebook, remarksOf, SHIPPED_CODEBOOK, type Codebook } from "@fazhi/core";
import { Option } from "commander";
import { tell } from "./terminal.ts";

/** The option as a command gets it. */
export interface CodebookChoice {
  readonly codebook?: string;
}

/** `--codebook FILE`: read with the entries of one's own file too. */
export const codebookOption = (): Option =>
  new Option("--codebook <file>", "a codebook of your own (YAML) to read with beside the shipped one");

/** The codebook that the option names, else the shipped one; what its reader should know is told. */
export async function codebookNamed({ codebook: file }: CodebookChoice): Promise<Codebook> {
  if (file === undefined) return SHIPPED_CODEBOOK;
  const codebook = await openCodebook(file);
  for (const remark of remarksOf(codebook)) tell(`warning: ${remark.message}`);
  return codebook;
}
