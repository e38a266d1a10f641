import { papersCited, reportMeasures, type Reading } from "@fazhi/core";
import type { Language } from "@fazhi/viz";
import { Command, Option } from "commander";
import { codebookNamed, codebookOption, type CodebookChoice } from "../codebook-option.ts";
import { languageOption } from "../options.ts";
import { printReport } from "../print-report.ts";
import { readInputs } from "../read-inputs.ts";
import { refuseOverwriting } from "../refuse-overwriting.ts";
import { printLine } from "../terminal.ts";
import { writePages } from "../write-pages.ts";

const EXAMPLE = `
Examples:
  $ fazhi read report.txt                       the overview, and the page report.html to open in a browser
  $ fazhi read report.txt --out page.html --language en
  $ fazhi read seeds --out pages                a page for each report, and pages/index.html
  $ fazhi read report.txt --json | jq '.[].measures[] | select(.id == "meta.on_time")'`;

interface ReadCommandOptions extends CodebookChoice {
  readonly language: Language;
  readonly out?: string;
  readonly json?: true;
}

/** `fazhi read PATH…`: a page of each report with its numbers marked in place, and in the terminal what it says of itself. */
export const readCommand = (): Command =>
  new Command("read")
    .summary("make a page of each report with its numbers marked; show masthead, outline, measures")
    .description(
      "Write a page of each report (.html) that opens in a browser: the whole text with every quantity marked in place, what was read of it and by which rule. Show its masthead with its words, its outline with blocks and topics, and the measures of the report itself: dates and days late, length, contents, share of sentences with numbers, shortcomings, plans, laws cited.",
    )
    .argument("<paths...>", "reports, or directories of reports")
    .addOption(codebookOption())
    .option(
      "--out <place>",
      "a file (.html) for one report, a folder for several; REPORT.html here, or pages/, where left out",
    )
    .addOption(languageOption())
    .addOption(new Option("--json", "print JSON instead of tables; a page is written with --out only"))
    .addHelpText("after", EXAMPLE)
    .action(async (paths: readonly string[], { language, json, out, ...choice }: ReadCommandOptions) => {
      if (out !== undefined) await refuseOverwriting(out, paths, choice);
      const readings = await readInputs(paths, await codebookNamed(choice));
      if (!json || out !== undefined) await writePages(readings, { paths, language, out, ...choice });
      if (json) return printLine(JSON.stringify(readings.readings.map(dataOf), null, 2));
      for (const reading of readings.readings) await printReport(reading, language);
    });

const dataOf = (reading: Reading) => ({
  report: reading.report.id,
  masthead: reading.report.masthead,
  outline: reading.report.outline,
  measures: reportMeasures(reading),
  papers: papersCited(reading.report),
});
