import {
  codebookOf,
  compareAgencies,
  comparisonTable,
  compareYears,
  printTable,
  reportKeyOf,
  type AnyIndicatorId,
  type Codebook,
  type Comparison,
  type Readings,
  type Scope,
} from "@fazhi/core";
import type { Language } from "@fazhi/viz";
import { Command, Option } from "commander";
import { codebookNamed, codebookOption, type CodebookChoice } from "../codebook-option.ts";
import { missingOption, noReportOfYear, notTogether } from "../faults.ts";
import {
  given,
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

const ACROSS = ["agencies", "years"] as const;

const EXAMPLE = `
Examples:
  $ fazhi compare seeds --indicator capacity.training_hours
  $ fazhi compare seeds/tianjin-kjj-20*.txt --indicator enforcement.inspections --across years`;

interface CompareOptions extends CodebookChoice {
  readonly indicator?: string;
  readonly across?: (typeof ACROSS)[number];
  readonly year?: number;
  readonly agency?: string;
  readonly scope?: Scope;
  readonly language: Language;
  readonly json?: true;
}

/** `fazhi compare PATH… --indicator ID`: a table, what may be said of each pair, and what to beware of. */
export const compareCommand = (): Command =>
  new Command("compare")
    .summary("compare agencies, or the years of one agency, on an indicator")
    .description("Compare reports on one indicator. Hedged numbers are intervals, and silence is not zero.")
    .argument("<paths...>", "reports, or directories of reports")
    .addOption(codebookOption())
    .addOption(indicatorOption())
    .addOption(
      new Option("--across <what>", "agencies, or years of one agency; years where --agency is given").argParser(
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

/** The comparison that the options ask for. */
export function compared(
  readings: Readings,
  indicator: AnyIndicatorId,
  { across, year, agency, scope }: Pick<CompareOptions, "across" | "year" | "agency" | "scope">,
): Comparison {
  if (across === "years" || (across === undefined && agency !== undefined)) {
    if (year !== undefined) throw notTogether("--year", "the years of one agency", "they are compared with each other");
    return compareYears(readings, { indicator, ...given({ agency, scope }) });
  }
  if (agency !== undefined) throw notTogether("--agency", "--across agencies", "agencies are compared with each other");
  if (year !== undefined) refuseYearWithoutReport(readings, year);
  return compareAgencies(readings, { indicator, ...given({ year, scope }) });
}

function refuseYearWithoutReport({ readings }: Readings, year: number): void {
  const years = readings.flatMap((reading) => reportKeyOf(reading).year ?? []);
  if (!years.includes(year))
    throw noReportOfYear(
      year,
      [...new Set(years)].sort((a, b) => a - b),
    );
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
