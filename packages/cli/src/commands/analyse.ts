import { textOf, type Analysis, type AnyFrame, type Schema } from "@fazhi/core";
import { Command } from "commander";
import { ANALYSES, type AnalysisEntry } from "../analyses.ts";
import { choiceOf, refuseUnlike, withChoice, type ChoiceOptions } from "../choice.ts";
import { refuseYearWithoutReport } from "../compared.ts";
import { codebookNamed, codebookOption, type CodebookChoice } from "../codebook-option.ts";
import { exportedFrame } from "../export-content.ts";
import { exportTarget } from "../export-format.ts";
import { notTogether, unknownValue } from "../faults.ts";
import { nearMatches } from "../near-matches.ts";
import { jsonOption } from "../options.ts";
import { readInputs } from "../read-inputs.ts";
import { refuseOverwriting } from "../refuse-overwriting.ts";
import { printLine, tableWidths, tell } from "../terminal.ts";
import { writeOutput } from "../write-output.ts";

const listOf = (entries: readonly AnalysisEntry[]): string =>
  entries.map(({ name, about }) => `  ${name.padEnd(20)} ${about}`).join("\n");

const EXAMPLE = `
Analyses:
${listOf(ANALYSES)}

Examples:
  $ fazhi analyse ranking seeds --indicator enforcement.inspections --floor 0.2
  $ fazhi analyse trend reports --indicator enforcement.penalties --correction holm
  $ fazhi analyse rates reports --indicator enforcement.penalties --indicator enforcement.officers
  $ fazhi analyse reuse reports --out reuse.xlsx       figures, with the method and notes on a sheet of their own`;

interface AnalyseOptions extends CodebookChoice, ChoiceOptions {
  readonly out?: string;
  readonly json?: true;
}

/** `fazhi analyse NAME PATH…`: one analysis, with its notes, its formula and where the formula is from. */
export const analyseCommand = (): Command =>
  withChoice(named())
    .option("--out <file>", "write to .csv, .xlsx, .parquet, .arrow or .ndjson instead of printing")
    .addOption(jsonOption())
    .addHelpText("after", EXAMPLE)
    .action(analysed);

const named = (): Command =>
  new Command("analyse")
    .alias("analyze")
    .summary("rank, describe, follow through the years, measure reports themselves")
    .description(
      "Work out one analysis of reports. Its formula, its source and what it leaves out are printed with it.",
    )
    .argument("<name>", "the analysis; see below")
    .argument("<paths...>", "reports, or directories of reports")
    .addOption(codebookOption());

async function analysed(name: string, paths: readonly string[], options: AnalyseOptions): Promise<void> {
  const entry = analysisNamed(name);
  refuseUnlike(entry, options, `analyse ${entry.name}`);
  const codebook = await codebookNamed(options);
  const choice = choiceOf(entry, options, codebook);
  const { out } = options;
  if (out !== undefined) await refuseOverwriting(out, paths, options);
  const readings = await readInputs(paths, codebook);
  if (choice.year !== undefined) refuseYearWithoutReport(readings, choice.year);
  const frame = await entry.run(readings, choice);
  if (out !== undefined) return writeFrame(frame, out);
  return printLine(
    options.json ? JSON.stringify(jsonOf(frame), null, 2) : textOf(frame, { maxRows: Infinity, ...tableWidths() }),
  );
}

function analysisNamed(name: string): AnalysisEntry {
  const found = ANALYSES.find((entry) => entry.name === name);
  if (found !== undefined) return found;
  const known = ANALYSES.map((entry) => entry.name);
  throw unknownValue("analyse NAME", name, known, nearMatches(name, known));
}

async function writeFrame(frame: AnyFrame, out: string): Promise<void> {
  const { format, path } = await exportTarget(out);
  if (format === "data-package" || format === "sdmx-csv")
    throw notTogether(
      `--out ${out}`,
      "analyse",
      "an analysis is one table: name a .csv, .xlsx, .parquet, .arrow or .ndjson",
    );
  await writeOutput(path, await exportedFrame(frame, format));
  tell(`wrote ${path}`);
}

const jsonOf = (frame: AnyFrame): object => ({ ...saidOf(frame), rows: frame.rows() });

/** What a result says beside its figures; a plain frame says nothing. */
const saidOf = (frame: AnyFrame): object => {
  const { method, notes } = frame as Partial<Analysis<Schema>>;
  return { ...(method === undefined ? {} : { method }), ...(notes === undefined ? {} : { notes }) };
};
