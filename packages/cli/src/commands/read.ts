import { papersCited, reportMeasures } from "@fazhi/core";
import type { Language } from "@fazhi/viz";
import { Command } from "commander";
import { codebookNamed, codebookOption, type CodebookChoice } from "../codebook-option.ts";
import { jsonOption, languageOption } from "../options.ts";
import { printReport } from "../print-report.ts";
import { readInputs } from "../read-inputs.ts";
import { printLine } from "../terminal.ts";

const EXAMPLE = `
Examples:
  $ fazhi read report.txt
  $ fazhi read seeds --language en
  $ fazhi read report.txt --json | jq '.[].measures[] | select(.id == "meta.on_time")'`;

interface ReadCommandOptions extends CodebookChoice {
  readonly language: Language;
  readonly json?: true;
}

/** `fazhi read PATH…`: what a report says of itself, how it is divided, and what can be measured of it. */
export const readCommand = (): Command =>
  new Command("read")
    .summary("show what reports say of themselves: masthead, outline, measures")
    .description(
      "Show a report's masthead with its words, its outline with blocks and topics, and the measures of the report itself: dates and days late, length, contents, share of sentences with numbers, shortcomings, plans, laws cited.",
    )
    .argument("<paths...>", "reports, or directories of reports")
    .addOption(codebookOption())
    .addOption(languageOption())
    .addOption(jsonOption())
    .addHelpText("after", EXAMPLE)
    .action(async (paths: readonly string[], { language, json, ...choice }: ReadCommandOptions) => {
      const { readings } = await readInputs(paths, await codebookNamed(choice));
      if (!json) {
        for (const reading of readings) await printReport(reading, language);
        return;
      }
      const data = readings.map((reading) => ({
        report: reading.report.id,
        masthead: reading.report.masthead,
        outline: reading.report.outline,
        measures: reportMeasures(reading),
        papers: papersCited(reading.report),
      }));
      await printLine(JSON.stringify(data, null, 2));
    });
