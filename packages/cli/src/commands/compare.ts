import {
  codebookOf,
  comparisonTable,
  printTable,
  type AnyIndicatorId,
  type Codebook,
  type Comparison,
} from "@fazhi/core";
import type { Language } from "@fazhi/viz";
import { Command, Option } from "commander";
import { codebookNamed, codebookOption, type CodebookChoice } from "../codebook-option.ts";
import { ACROSS, compared, type ComparedWhat } from "../compared.ts";
import { missingOption } from "../faults.ts";
import {
  indicatorIn,
  indicatorOption,
  jsonOption,
  languageOption,
  parseOneOf,
  scopeOption,
  yearOption,
} from "../options.ts";
import { printFindings } from "../print-findings.ts";
import { readInputs } from "../read-inputs.ts";
import { plainLine, printLine, tableWidths } from "../terminal.ts";

const EXAMPLE = `
Examples:
  $ fazhi compare seeds --indicator capacity.training_hours
  $ fazhi compare seeds/tianjin-kjj-20*.txt --indicator enforcement.inspections --across years
  $ fazhi compare docs/gallery/made-up --indicator enforcement.inspections --across both`;

interface CompareOptions extends CodebookChoice, ComparedWhat {
  readonly indicator?: string;
  readonly language: Language;
  readonly json?: true;
}

/** `fazhi compare PATH… --indicator ID`: a table, what may be said of each pair, and what to beware of. */
export const compareCommand = (): Command =>
  new Command("compare")
    .summary("compare agencies, the years of one agency, or both, on an indicator")
    .description("Compare reports on one indicator. Hedged numbers are intervals, and silence is not zero.")
    .argument("<paths...>", "reports, or directories of reports")
    .addOption(codebookOption())
    .addOption(indicatorOption())
    .addOption(
      new Option("--across <what>", "agencies, years of one agency, or both; years where --agency is given").argParser(
        (value: string) => parseOneOf("--across", value, ACROSS),
      ),
    )
    .addOption(yearOption())
    .option("--agency <name>", "the agency whose years are compared")
    .addOption(scopeOption())
    .addOption(languageOption())
    .addOption(jsonOption())
    .addHelpText("after", EXAMPLE)
    .action(async (paths: readonly string[], options: CompareOptions) => {
      const codebook = await codebookNamed(options);
      const indicator = requiredIndicator(codebook, options.indicator);
      const comparison = compared(await readInputs(paths, codebook), indicator, options);
      if (options.json) return printLine(JSON.stringify(comparison, null, 2));
      return printComparison(comparison, options.language);
    });

/** Asked for here and not by the parser, so that what is missing is told with an example. */
export function requiredIndicator(codebook: Codebook, indicator: string | undefined): AnyIndicatorId {
  if (indicator === undefined) {
    throw missingOption("--indicator", "a comparison is of one indicator", "--indicator enforcement.inspections");
  }
  return indicatorIn(codebook, indicator);
}

async function printComparison(comparison: Comparison, language: Language): Promise<void> {
  const { comparisonSentences, compareWords } = await import("@fazhi/viz");
  const { title, headers, rows } = comparisonTable(comparison, { language, words: compareWords(language) });
  await printLine(`${title} (${comparison.indicator})`);
  await printLine(printTable(headers, rows, tableWidths()));
  await printLine();
  for (const sentence of comparisonSentences(comparison, language)) await printLine(plainLine(sentence));
  if (comparison.findings.length > 0) await printLine();
  await printFindings(comparison.findings, comparison.rows, language, codebookOf(comparison));
}
