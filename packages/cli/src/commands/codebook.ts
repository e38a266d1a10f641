import { checkCodebook, printTable, type CheckedExample } from "@fazhi/core";
import { Command } from "commander";
import { codebookNamed } from "../codebook-option.ts";
import { EXIT, type Outcome } from "../exit-status.ts";
import { jsonOption } from "../options.ts";
import { plainLine, printLine, tableWidths } from "../terminal.ts";

const EXAMPLE = `
Examples:
  $ fazhi codebook check                 the shipped codebook
  $ fazhi codebook check my-codebook.yaml
  $ fazhi codebook check my-codebook.yaml --json | jq '.[] | select(.holds | not)'`;

/** `fazhi codebook …`: what a codebook is, and whether its examples hold. */
export const codebookCommand = (outcome: Outcome): Command =>
  new Command("codebook")
    .summary("check a codebook and its examples")
    .description("Work with a codebook of your own, or the shipped one.")
    .addCommand(checkCommand(outcome))
    .addHelpText("after", EXAMPLE);

/** `fazhi codebook check [FILE]`: read every example; exit status 1 where one does not give what it stands under. */
const checkCommand = (outcome: Outcome): Command =>
  new Command("check")
    .summary("read every example of a codebook")
    .description(
      "Check a codebook of your own, or the shipped one: its form, and that each example gives its indicator, unit or no quantity. The shipped examples are read with your entries too. Exit status 1 where an example fails.",
    )
    .argument("[file]", "a codebook of your own (YAML); the shipped one where left out")
    .addOption(jsonOption())
    .addHelpText("after", EXAMPLE)
    .action(async (file: string | undefined, { json }: { readonly json?: true }) => {
      const examples = await checkCodebook(await codebookNamed(file === undefined ? {} : { codebook: file }));
      if (json) await printLine(JSON.stringify(examples, null, 2));
      else await printExamples(examples, file !== undefined);
      if (examples.some(({ holds }) => !holds)) outcome.status = EXIT.found;
    });

/** Of a reader's own codebook: the own examples, and those of the shipped ones that fail. */
async function printExamples(examples: readonly CheckedExample[], ownOnly: boolean): Promise<void> {
  const told = examples.filter(({ own, holds }) => !ownOnly || own || !holds);
  const rows = told.map(({ holds, kind, entry, say, gives }) => [
    holds ? "holds" : "FAILS",
    kind,
    entry,
    plainLine(say),
    [...new Set(gives)].join(" ") || "nothing",
  ]);
  if (rows.length > 0) await printLine(printTable(["", "kind", "entry", "example", "gives"], rows, tableWidths()));
  const failing = examples.filter(({ holds }) => !holds).length;
  await printLine(`${examples.length} examples, ${failing === 0 ? "all hold" : `${failing} of which fail`}`);
}
