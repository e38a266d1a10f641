import {
  textOf,
  type Analysis,
  type AnyFrame,
  type Codebook,
  type PValueCorrection,
  type Schema,
  type Scope,
} from "@fazhi/core";
import { Command, Option } from "commander";
import { ANALYSES, type AnalysisChoice, type AnalysisEntry, type AnalysisGroup } from "../analyses.ts";
import { codebookNamed, codebookOption, type CodebookChoice } from "../codebook-option.ts";
import { exportedFrame } from "../export-content.ts";
import { exportTarget } from "../export-format.ts";
import { notANumber, notTogether, unknownValue, unlikeIndicators } from "../faults.ts";
import { nearMatches } from "../near-matches.ts";
import { indicatorIn, jsonOption, parseOneOf, scopeOption, yearOption } from "../options.ts";
import { readInputs } from "../read-inputs.ts";
import { refuseOverwriting } from "../refuse-overwriting.ts";
import { printLine, tableWidths, tell } from "../terminal.ts";
import { writeOutput } from "../write-output.ts";

const GROUPS: readonly AnalysisGroup[] = ["level", "region", "year", "kind"];
const CORRECTIONS: readonly PValueCorrection[] = ["none", "holm", "benjamini-hochberg", "bonferroni"];

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

interface AnalyseOptions extends CodebookChoice {
  readonly indicator?: readonly string[];
  readonly year?: number;
  readonly agency?: string;
  readonly scope?: Scope;
  readonly by?: AnalysisGroup;
  readonly floor?: number;
  readonly width?: number;
  readonly correction?: PValueCorrection;
  readonly seed?: number;
  readonly out?: string;
  readonly json?: true;
}

/** `fazhi analyse NAME PATH…`: one analysis, with its notes, its formula and where the formula is from. */
export const analyseCommand = (): Command =>
  new Command("analyse")
    .alias("analyze")
    .summary("rank, describe, follow through the years, measure reports themselves")
    .description(
      "Work out one analysis of reports. Its formula, its source and what it leaves out are printed with it.",
    )
    .argument("<name>", "the analysis; see below")
    .argument("<paths...>", "reports, or directories of reports")
    .addOption(codebookOption())
    .addOption(
      new Option("--indicator <id>", "an indicator of the codebook, once for each; `fazhi indicators` lists them") //
        .argParser((id: string, before: readonly string[] = []) => [...before, id]),
    )
    .addOption(yearOption())
    .option("--agency <name>", "only the years of this agency")
    .addOption(scopeOption())
    .addOption(optionOf("--by <key>", "one row for each level, region, year or kind of agency", GROUPS))
    .addOption(
      numberOption("--floor <share>", "least coverage of a ranking, 0 to 1", (floor) => floor >= 0 && floor <= 1),
    )
    .addOption(numberOption("--width <number>", "width of bands, in the indicator's unit", (width) => width > 0))
    .addOption(optionOf("--correction <how>", "of p-values for several tests", CORRECTIONS))
    .addOption(numberOption("--seed <number>", "of what is drawn at random", Number.isSafeInteger))
    .option("--out <file>", "write to .csv, .xlsx, .parquet, .arrow or .ndjson instead of printing")
    .addOption(jsonOption())
    .addHelpText("after", EXAMPLE)
    .action(analysed);

async function analysed(name: string, paths: readonly string[], options: AnalyseOptions): Promise<void> {
  const entry = analysisNamed(name);
  refuseUnlike(entry, options);
  const codebook = await codebookNamed(options);
  const choice = choiceOf(entry, options, codebook);
  const { out } = options;
  if (out !== undefined) await refuseOverwriting(out, paths, options);
  const frame = await entry.run(await readInputs(paths, codebook), choice);
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

/** Options that an analysis would pass over in silence. */
function refuseUnlike({ name, takes }: AnalysisEntry, options: AnalyseOptions): void {
  const { year, agency, scope, by, floor, width, correction, seed } = options;
  for (const [option, value] of Object.entries({ year, agency, scope, by, floor, width, correction, seed }))
    if (value !== undefined && !takes.some((taken) => taken === option))
      throw notTogether(`--${option}`, `analyse ${name}`, "it has no such choice");
}

/** The fewest and the most indicators. */
const SIZES: Readonly<Record<AnalysisEntry["of"], readonly [number, number]>> = {
  0: [0, 0],
  1: [1, 1],
  2: [2, 2],
  several: [2, Infinity],
  "at-most-one": [0, 1],
  any: [0, Infinity],
};

function choiceOf({ name, of }: AnalysisEntry, options: AnalyseOptions, codebook: Codebook): AnalysisChoice {
  const { indicator = [], ...choice } = options;
  const [least, most] = SIZES[of];
  if (indicator.length < least || indicator.length > most)
    throw unlikeIndicators(name, Math.max(least, Math.min(most, 2)), indicator.length);
  return { ...choice, indicators: indicator.map((id) => indicatorIn(codebook, id)) };
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

const optionOf = <T extends string>(flags: string, about: string, known: readonly T[]): Option =>
  new Option(flags, `${about}: ${known.join(", ")}`).argParser((value: string) =>
    parseOneOf(flags.split(" ")[0] as string, value, known),
  );

function numberOption(flags: string, about: string, fits: (value: number) => boolean): Option {
  return new Option(flags, about).argParser((text: string) => {
    const value = Number(text);
    if (text.trim() === "" || !fits(value)) throw notANumber(flags.split(" ")[0] as string, text, about);
    return value;
  });
}
