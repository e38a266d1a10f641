import { indicators, printTable } from "@fazhi/core";
import { Command } from "commander";
import { jsonOption } from "../options.ts";
import { printLine, tableWidths } from "../terminal.ts";

const EXAMPLE = `
Examples:
  $ fazhi indicators
  $ fazhi indicators --json | jq -r '.[].id'`;

/** `fazhi indicators`: the codebook. */
export const indicatorsCommand = (): Command =>
  new Command("indicators")
    .summary("list the codebook")
    .description("List the indicators that numbers are filed under: id, names, unit, and how the number behaves.")
    .addOption(jsonOption())
    .addHelpText("after", EXAMPLE)
    .action(async ({ json }: { readonly json?: true }) => {
      if (json) return printLine(JSON.stringify(indicators("all"), null, 2));
      const rows = indicators("all").map(({ id, zh, en, unit, kind, standing }) => [id, zh, en, unit, kind, standing]);
      return printLine(printTable(["id", "zh", "en", "unit", "kind", "standing"], rows, tableWidths()));
    });
