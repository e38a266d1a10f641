import { printTable } from "@fazhi/core";
import { Command } from "commander";
import { codebookNamed, codebookOption, type CodebookChoice } from "../codebook-option.ts";
import { jsonOption } from "../options.ts";
import { printLine, tableWidths } from "../terminal.ts";

const EXAMPLE = `
Examples:
  $ fazhi indicators
  $ fazhi indicators --codebook my-codebook.yaml
  $ fazhi indicators --json | jq -r '.[].id'`;

interface IndicatorsOptions extends CodebookChoice {
  readonly json?: true;
}

/** `fazhi indicators`: the codebook. */
export const indicatorsCommand = (): Command =>
  new Command("indicators")
    .summary("list the codebook")
    .description("List the indicators that numbers are filed under: id, names, unit, and how the number behaves.")
    .addOption(codebookOption())
    .addOption(jsonOption())
    .addHelpText("after", EXAMPLE)
    .action(async ({ json, ...choice }: IndicatorsOptions) => {
      const { indicators } = await codebookNamed(choice);
      if (json) return printLine(JSON.stringify(indicators, null, 2));
      const rows = indicators.map(({ id, zh, en, unit, kind, standing }) => [id, zh, en, unit, kind, standing]);
      return printLine(printTable(["id", "zh", "en", "unit", "kind", "standing"], rows, tableWidths()));
    });
