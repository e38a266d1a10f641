import { findUnmapped, overlayStub, printTable, type Unmapped } from "@fazhi/core";
import { Command, Option } from "commander";
import { codebookNamed, codebookOption, type CodebookChoice } from "../codebook-option.ts";
import { notACount } from "../faults.ts";
import { jsonOption } from "../options.ts";
import { readInputs } from "../read-inputs.ts";
import { plainLine, print, printLine, tableWidths } from "../terminal.ts";

const MOST_QUOTES = 3;

const EXAMPLE = `
Examples:
  $ fazhi unmapped reports/ --min 3
  $ fazhi unmapped reports/ --min 3 --yaml > my-codebook.yaml    entries to mend, then: fazhi codebook check my-codebook.yaml`;

interface UnmappedCommandOptions extends CodebookChoice {
  readonly min?: number;
  readonly yaml?: true;
  readonly json?: true;
}

/** `fazhi unmapped PATH…`: the quantities that the codebook does not know, and a codebook of one's own to begin with. */
export const unmappedCommand = (): Command =>
  new Command("unmapped")
    .summary("group the quantities that the codebook does not know")
    .description(
      "Group the quantities of reports that no indicator means by counted thing and unit, the commonest first; or write them as a codebook to fill in.",
    )
    .argument("<paths...>", "reports, or directories of reports")
    .addOption(codebookOption())
    .addOption(new Option("--min <n>", "only groups of at least so many quantities").argParser(parseCount))
    .addOption(new Option("--yaml", "print the beginning of a codebook of your own").conflicts("json"))
    .addOption(jsonOption())
    .addHelpText("after", EXAMPLE)
    .action(async (paths: readonly string[], options: UnmappedCommandOptions) => {
      const readings = await readInputs(paths, await codebookNamed(options));
      const groups = findUnmapped(readings, { min: options.min ?? 1 });
      if (options.yaml) return print(await overlayStub(readings, groups));
      return printLine(options.json ? JSON.stringify(groups.map(plainGroup), null, 2) : tableOf(groups));
    });

function parseCount(value: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value)) throw notACount("--min", value);
  return Number(value);
}

/** A group with its quotes instead of whole observations. */
const plainGroup = ({ observations, ...group }: Unmapped) => ({
  ...group,
  quotes: observations.map(({ report, quote, start, end }) => ({ report, quote, start, end })),
});

const tableOf = (groups: readonly Unmapped[]): string =>
  printTable(
    ["thing", "unit", "count", "reports", "quotes"],
    groups.map(({ thing, unit, count, reports, observations }) => [
      thing,
      unit,
      count,
      reports.length,
      observations
        .slice(0, MOST_QUOTES)
        .map(({ quote }) => plainLine(quote))
        .join(" / "),
    ]),
    tableWidths(),
  );
