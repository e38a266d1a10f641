import { observationsFrame, toCsv, toNdjson, type Readings } from "@fazhi/core";
import { Command, Option } from "commander";
import { codebookNamed, codebookOption, type CodebookChoice } from "../codebook-option.ts";
import { parseOneOf } from "../options.ts";
import { readInputs } from "../read-inputs.ts";
import { refuseOverwriting } from "../refuse-overwriting.ts";
import { print, tell } from "../terminal.ts";
import { writeOutput } from "../write-output.ts";

const FORMATS = ["ndjson", "csv"] as const;
type Format = (typeof FORMATS)[number];

const EXAMPLE = `
Examples:
  $ fazhi extract report.txt                              one line of JSON for each number
  $ fazhi extract reports/ --format csv --out numbers.csv  a table that Excel and WPS open rightly`;

interface ExtractOptions extends CodebookChoice {
  readonly format: Format;
  readonly out?: string;
}

/** `fazhi extract FILE…`: every number of the reports with its words, as NDJSON or CSV. */
export const extractCommand = (): Command =>
  new Command("extract")
    .summary("print every number of reports, with its words")
    .description("Print the observations of reports: every number with its unit, hedge, period, indicator and quote.")
    .argument("<paths...>", "reports, or directories of reports")
    .addOption(codebookOption())
    .addOption(
      new Option("--format <format>", "ndjson, or csv with a byte order mark")
        .default("ndjson")
        .argParser((value: string) => parseOneOf("--format", value, FORMATS)),
    )
    .option("--json", "the same as --format ndjson")
    .option("--out <file>", "write to a file instead of standard output")
    .addHelpText("after", EXAMPLE)
    .action(async (paths: readonly string[], { format, out, ...choice }: ExtractOptions) => {
      if (out !== undefined) await refuseOverwriting(out, paths, choice);
      const data = dataOf(await readInputs(paths, await codebookNamed(choice)), format);
      if (out === undefined) return print(data);
      await writeOutput(out, data);
      tell(`wrote ${out}`);
    });

const dataOf = (readings: Readings, format: Format): string =>
  format === "csv"
    ? toCsv(observationsFrame(readings))
    : toNdjson(readings.readings.flatMap(({ observations }) => observations));
