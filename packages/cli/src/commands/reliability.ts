import { compareCodings, readCodings, textOf, type AnyCoding, type CodingComparison } from "@fazhi/core";
import { Command, Option } from "commander";
import { codebookNamed, codebookOption, type CodebookChoice } from "../codebook-option.ts";
import { missingOption, notACount, notTogether } from "../faults.ts";
import { given, jsonOption } from "../options.ts";
import { readInputs } from "../read-inputs.ts";
import { printLine, tableWidths } from "../terminal.ts";

const EXAMPLE = `
A coding is a folder of .jsonl files, one for each report, named by the report's id: one coded quantity a line.
docs/guide/reliability-and-review.md says which fields a line has.

Examples:
  $ fazhi reliability mine seeds                 my coding against what the program reads
  $ fazhi reliability mine --against hers        two people`;

interface ReliabilityOptions extends CodebookChoice {
  readonly against?: string;
  readonly resamples?: number;
  readonly json?: true;
}

/** `fazhi reliability CODING PATH…`: how far two codings of the same reports agree, and which variable is the weakest. */
export const reliabilityCommand = (): Command =>
  new Command("reliability")
    .summary("compare two codings of the same reports: span F1, alpha, kappa, AC1")
    .description("Compare a coding of reports with what the program reads, or with another coding.")
    .argument("<coding>", "a folder of coded reports (.jsonl), or one such file")
    .argument("[paths...]", "the reports, or directories of reports")
    .option("--against <coding>", "another coding instead of what the program reads")
    .addOption(codebookOption())
    .addOption(
      new Option("--resamples <number>", "of the bootstrap intervals; 1000 where left out").argParser(parseCount),
    )
    .addOption(jsonOption())
    .addHelpText("after", EXAMPLE)
    .action(compared);

async function compared(coding: string, paths: readonly string[], options: ReliabilityOptions): Promise<void> {
  const { resamples, json } = options;
  const mine = await readCodings(coding);
  const comparison = compareCodings(mine, await otherOf(paths, options), given({ resamples }));
  if (json) return printLine(JSON.stringify(dataOf(comparison), null, 2));
  const widths = { maxRows: Infinity, ...tableWidths() };
  await printLine(textOf(comparison.unitising, widths));
  await printLine();
  return printLine(textOf(comparison.reliability, widths));
}

/** The other coding: what the program reads in the reports, or one that is named. */
async function otherOf(paths: readonly string[], { against, ...choice }: ReliabilityOptions): Promise<AnyCoding> {
  if (against === undefined && paths.length === 0)
    throw missingOption(
      "paths",
      "a coding is compared with reports or with another coding",
      "fazhi reliability mine reports",
    );
  if (against !== undefined && paths.length > 0)
    throw notTogether("--against", "reports", "a coding is compared with one or the other");
  return against === undefined ? readInputs(paths, await codebookNamed(choice)) : readCodings(against);
}

const dataOf = ({ coders, reports, unitising, reliability, weakest }: CodingComparison): object => ({
  coders,
  reports,
  unitising: unitising.rows(),
  reliability: reliability.rows(),
  weakest,
  notes: reliability.notes,
});

function parseCount(value: string): number {
  if (!/^[1-9]\d{0,6}$/.test(value)) throw notACount("--resamples", value);
  return Number(value);
}
