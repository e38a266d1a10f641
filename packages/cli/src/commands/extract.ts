import { asOfEdition, observationsFrame, toCsv, toNdjson, type Observation, type Readings } from "@fazhi/core";
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
  readonly edition?: string;
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
    .option("--edition <edition>", "only indicators that this edition of the codebook had, such as 2026.1")
    .option("--json", "the same as --format ndjson")
    .option("--out <file>", "write to a file instead of standard output")
    .addHelpText("after", EXAMPLE)
    .action(async (paths: readonly string[], { format, edition, out, ...choice }: ExtractOptions) => {
      if (out !== undefined) await refuseOverwriting(out, paths, choice);
      const readings = await readInputs(paths, await codebookNamed(choice));
      const data = dataOf(observationsOf(readings, edition), format);
      if (out === undefined) return print(data);
      await writeOutput(out, data);
      tell(`wrote ${out}`);
    });

function observationsOf({ readings }: Readings, edition: string | undefined): readonly Observation[] {
  const all = readings.flatMap(({ observations }) => observations);
  return edition === undefined ? all : asOfEdition(all, edition);
}

const dataOf = (observations: readonly Observation[], format: Format): string =>
  format === "csv" ? toCsv(observationsFrame(observations)) : toNdjson(observations);
