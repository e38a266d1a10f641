import { codebookOf, coverageOf, printTable, type Coverage } from "@fazhi/core";
import type { Language } from "@fazhi/viz";
import { Command } from "commander";
import { codebookNamed, codebookOption, type CodebookChoice } from "../codebook-option.ts";
import { jsonOption, languageOption } from "../options.ts";
import { readInputs } from "../read-inputs.ts";
import { printLine, tableWidths } from "../terminal.ts";

const EXAMPLE = `
Examples:
  $ fazhi coverage seeds
  $ fazhi coverage seeds --json | jq '.cells[] | select(.state == "conflict")'`;

interface CoverageCommandOptions extends CodebookChoice {
  readonly experimental?: boolean;
  readonly language: Language;
  readonly json?: true;
}

/** `fazhi coverage PATH…`: which report states which indicator, and why not where it does not. */
export const coverageCommand = (): Command =>
  new Command("coverage")
    .summary("show what each report states, and what it does not")
    .description("Show for every indicator that a report states: where a number is given, and why not where none is.")
    .argument("<paths...>", "reports, or directories of reports")
    .option("--experimental", "with the indicators whose reliability is not measured")
    .addOption(codebookOption())
    .addOption(languageOption())
    .addOption(jsonOption())
    .addHelpText("after", EXAMPLE)
    .action(async (paths: readonly string[], options: CoverageCommandOptions) => {
      const { experimental = false, language, json, ...choice } = options;
      const coverage = coverageOf(await readInputs(paths, await codebookNamed(choice)), { experimental });
      if (json) return printLine(JSON.stringify(coverage, null, 2));
      return printCoverage(coverage, language);
    });

/** Indicators down, reports across: there are many indicators and few reports. */
async function printCoverage(coverage: Coverage, language: Language): Promise<void> {
  const { indicators, reports, cells } = coverage;
  const codebook = codebookOf(coverage);
  const { COVERAGE_SIGN, compareWords } = await import("@fazhi/viz");
  const rows = indicators.map((indicator) => [
    codebook.isExperimental(indicator) ? `${indicator} *` : indicator,
    ...cells.filter((cell) => cell.indicator === indicator).map(({ state }) => COVERAGE_SIGN[state]),
  ]);
  const headers = [compareWords(language).titles.indicator, ...reports.map(({ report }) => report)];
  await printLine(printTable(headers, rows, tableWidths()));
  const states = [...new Set(cells.map(({ state }) => state))];
  await printLine();
  for (const state of states) await printLine(`${COVERAGE_SIGN[state]}  ${compareWords(language).states[state]}`);
  if (indicators.some((id) => codebook.isExperimental(id)))
    await printLine(`*  ${compareWords(language).experimental}`);
}
