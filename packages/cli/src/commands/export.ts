import { join } from "node:path";
import type { Codebook, DataPackageOptions, ExportScope, Readings } from "@fazhi/core";
import { Command, Option } from "commander";
import { compared } from "../compared.ts";
import { codebookNamed, codebookOption, type CodebookChoice } from "../codebook-option.ts";
import { EXPORTED, type Exported, exportedFile, exportedPackage, type Exporting } from "../export-content.ts";
import { EXPORT_FORMATS, type ExportFormat, exportTarget } from "../export-format.ts";
import { missingOption, notAYear, notTogether } from "../faults.ts";
import { indicatorOption, parseOneOf, yearOption } from "../options.ts";
import { readInputs } from "../read-inputs.ts";
import { refuseOverwriting } from "../refuse-overwriting.ts";
import { tell } from "../terminal.ts";
import { writeFolder, writeOutput } from "../write-output.ts";
import { requiredIndicator } from "./compare.ts";

const EXAMPLE = `
What the ending of --out writes:
  .xlsx                       a workbook: numbers beside their words, sources, coverage, codebook, codes
  .csv                        one table that Excel and WPS open rightly
  .parquet .arrow .feather    one table for R, pandas, DuckDB
  .ndjson                     one line of JSON a row
  .sdmx.csv                   an SDMX-CSV 2.0 message: a row, too, for each number that is missing, which says why
  a folder/ or datapackage.json   a Frictionless Data Package: every table with its description

Examples:
  $ fazhi export seeds --out numbers.xlsx
  $ fazhi export seeds --out package/ --title "Five bureaus" --license CC-BY-4.0
  $ fazhi export seeds --out coverage.csv --what coverage
  $ fazhi export seeds --out inspections.parquet --what comparison --indicator enforcement.inspections
  $ fazhi export seeds --out reports.sdmx.csv --expect 2018,2022,2023    an agency without a report of a year says so`;

interface ExportOptions extends CodebookChoice {
  readonly out?: string;
  readonly what?: Exported;
  readonly format?: ExportFormat;
  readonly indicator?: string;
  readonly year?: number;
  readonly expect?: readonly number[];
  readonly title?: string;
  readonly license?: string;
}

/** `fazhi export PATH… --out PLACE`: the reports as files that other programs read. */
export const exportCommand = (): Command =>
  new Command("export")
    .summary("write reports as a workbook, Parquet, a data package and other formats")
    .description("Write what reports state, and what they do not, in a format that other programs read.")
    .argument("<paths...>", "reports, or directories of reports")
    .option("--out <place>", "the file or folder to write; its ending says the format")
    .addOption(
      new Option("--what <table>", `the table of a single file: ${EXPORTED.join(", ")}; observations where left out`) //
        .argParser((value: string) => parseOneOf("--what", value, EXPORTED)),
    )
    .addOption(
      new Option("--format <format>", `${EXPORT_FORMATS.join(", ")}; where the ending of --out says another or none`) //
        .argParser((value: string) => parseOneOf("--format", value, EXPORT_FORMATS)),
    )
    .addOption(codebookOption())
    .addOption(indicatorOption())
    .addOption(yearOption())
    .addOption(
      new Option("--expect <years>", "years of which every agency should have a report: 2021,2022").argParser(
        parseYears,
      ),
    )
    .option("--title <title>", "the title of a data package")
    .option("--license <name>", "the licence of a data package, such as CC-BY-4.0")
    .addHelpText("after", EXAMPLE)
    .action(exported);

async function exported(paths: readonly string[], options: ExportOptions): Promise<void> {
  if (options.out === undefined) throw missingOption("--out", "an export is written to a place", "--out numbers.xlsx");
  const { format, path } = await exportTarget(options.out, options.format);
  refuseUnlike(format, options);
  const codebook = await codebookNamed(options);
  if (options.what === "comparison") requiredIndicator(codebook, options.indicator);
  await refuseOverwriting(path, paths, options);
  const exporting = exportingOf(await readInputs(paths, codebook), codebook, options);
  if (format !== "data-package") {
    await writeOutput(path, await exportedFile(exporting, format));
    return tell(`wrote ${path}`);
  }
  const files = Object.entries(await exportedPackage(exporting, aboutOf(options)));
  for (const [name] of files) await refuseOverwriting(join(path, name), paths, options);
  await writeFolder(path, async (put) => {
    for (const [name, content] of files) await put(name, content);
  });
  tell(`wrote ${files.length} files into ${path}`);
}

/** Options that this export would pass over in silence. */
function refuseUnlike(format: ExportFormat, { what, indicator, year, title, license }: ExportOptions): void {
  const single = format !== "xlsx" && format !== "data-package" && format !== "sdmx-csv";
  if (!single && what !== undefined && what !== "comparison")
    throw notTogether("--what", `--format ${format}`, "it holds every table");
  if (format === "sdmx-csv" && what !== undefined) throw notTogether("--what", "--format sdmx-csv", "it has one form");
  for (const [option, value] of Object.entries({ "--indicator": indicator, "--year": year }))
    if (value !== undefined && what !== "comparison")
      throw notTogether(option, "an export of whole reports", "add --what comparison, which is of one indicator");
  for (const [option, value] of Object.entries({ "--title": title, "--license": license }))
    if (value !== undefined && format !== "data-package")
      throw notTogether(option, `--format ${format}`, "only a data package says so of itself");
}

function exportingOf(readings: Readings, codebook: Codebook, options: ExportOptions): Exporting {
  const { what = "observations", indicator, year, expect } = options;
  const scope: ExportScope = expect === undefined ? {} : { years: expect };
  const choice = { across: "agencies" as const, ...(year === undefined ? {} : { year }) };
  const comparison = what === "comparison" ? compared(readings, requiredIndicator(codebook, indicator), choice) : null;
  return { readings, what, scope, comparison };
}

const aboutOf = ({ title, license }: ExportOptions): DataPackageOptions => ({
  ...(title === undefined ? {} : { title }),
  ...(license === undefined ? {} : { licenses: [{ name: license }] }),
});

function parseYears(value: string): readonly number[] {
  return value.split(",").map((year) => {
    if (!/^\d{4}$/.test(year)) throw notAYear(year);
    return Number(year);
  });
}
