import type { Language, Theme } from "@fazhi/viz";
import { Command, Option } from "commander";
import { CHARTS } from "../charts/charts.ts";
import type { ChartEntry } from "../charts/chart-entry.ts";
import { choiceOf, numberOption, optionOf, refuseUnlike, withChoice, type ChoiceOptions } from "../choice.ts";
import { refuseYearWithoutReport } from "../compared.ts";
import { codebookNamed, codebookOption, type CodebookChoice } from "../codebook-option.ts";
import { type ChartEnding, chartContent, ENDINGS } from "../chart-content.ts";
import { missingOption, notTogether, unknownEnding, unknownValue } from "../faults.ts";
import { nearMatches } from "../near-matches.ts";
import { given, languageOption } from "../options.ts";
import { readInputs } from "../read-inputs.ts";
import { refuseOverwriting } from "../refuse-overwriting.ts";
import { tell } from "../terminal.ts";
import { writeOutput } from "../write-output.ts";

const THEMES: readonly Theme[] = ["light", "dark"];

const listOf = (entries: readonly ChartEntry[]): string =>
  entries.map(({ name, about }) => `  ${name.padEnd(18)} ${about}`).join("\n");

const EXAMPLE = `
Charts:
${listOf(CHARTS)}

Examples:
  $ fazhi chart ranking seeds --indicator capacity.training_hours --out training.svg
  $ fazhi chart slope seeds/tianjin-kjj-20*.txt --indicator enforcement.inspections --out slope.png --language en
  $ fazhi chart coverage seeds --out coverage.json     the Vega-Lite specification
  $ fazhi chart coverage seeds --out coverage.pdf      vectors, for print; .html is a page with the data as a table`;

interface ChartCommandOptions extends CodebookChoice, ChoiceOptions {
  readonly out?: string;
  readonly language: Language;
  readonly theme?: Theme;
  readonly pixels?: number;
  readonly scale?: number;
  readonly readerPages?: string;
  readonly font?: readonly string[];
}

/** `fazhi chart NAME PATH… --out FILE`: one chart as a picture or a specification. */
export const chartCommand = (): Command =>
  withChoice(named())
    .option("--out <file>", `the picture to write, by its ending: ${ENDINGS.join(", ")}`)
    .addOption(languageOption())
    .addOption(optionOf("--theme <theme>", "light where left out", THEMES))
    .addOption(
      numberOption("--pixels <number>", "width of the picture at scale 1, at least 320", (width) => width >= 320),
    )
    .addOption(
      numberOption(
        "--scale <number>",
        "pixels of a PNG for one of the picture, above 0 to 10; 2 where left out",
        (scale) => scale > 0 && scale <= 10,
      ),
    )
    .option(
      "--reader-pages <folder>",
      "where `fazhi read` wrote the reports' pages, seen from the chart: marks lead there",
    )
    .addOption(
      new Option("--font <file>", "a font (.ttf, .otf) for characters that ours lacks, once for each") //
        .argParser((file: string, before: readonly string[] = []) => [...before, file]),
    )
    .addHelpText("after", EXAMPLE)
    .action(drawn);

const named = (): Command =>
  new Command("chart")
    .summary("draw one chart as SVG, PNG, PDF, a page or a Vega-Lite specification")
    .description(
      "Draw a chart of reports. The ending of --out decides: .svg, .png or .pdf for a picture, .html for a page of its own with the data as a table, .json for the specification.",
    )
    .argument("<name>", "the chart; see below")
    .argument("<paths...>", "reports, or directories of reports")
    .addOption(codebookOption());

async function drawn(name: string, paths: readonly string[], options: ChartCommandOptions): Promise<void> {
  const entry = chartNamed(name);
  const out = requiredOut(options.out);
  const ending = endingOf(out);
  refuseUnlike(entry, options, `chart ${name}`);
  refuseUnused(ending, options);
  const codebook = await codebookNamed(options);
  const choice = choiceOf(entry, options, codebook);
  await refuseOverwriting(out, paths, options);
  const charts = await import("@fazhi/viz");
  const { language, theme, pixels: width, readerPages } = options;
  const readings = await readInputs(paths, codebook);
  if (choice.year !== undefined) refuseYearWithoutReport(readings, choice.year);
  const spec = await entry.draw(readings, choice, charts, {
    language,
    ...given({ theme, width, readerPages }),
  });
  await writeOutput(out, await chartContent(spec, out, ending, options));
  tell(`wrote ${out}`);
}

function chartNamed(name: string): ChartEntry {
  const found = CHARTS.find((entry) => entry.name === name);
  if (found !== undefined) return found;
  const known = CHARTS.map((entry) => entry.name);
  throw unknownValue("chart NAME", name, known, nearMatches(name, known));
}

function requiredOut(out: string | undefined): string {
  if (out === undefined) throw missingOption("--out", "a chart is written to a file", "--out chart.svg");
  return out;
}

function endingOf(out: string): ChartEnding {
  const found = ENDINGS.find((ending) => out.toLowerCase().endsWith(ending));
  if (found === undefined) throw unknownEnding(out, ENDINGS);
  return found;
}

/** Options that this kind of file has no use for. */
function refuseUnused(ending: ChartEnding, { scale, font }: ChartCommandOptions): void {
  const because = "only a PNG is made of pixels";
  if (scale !== undefined && ending !== ".png") throw notTogether("--scale", `--out x${ending}`, because);
  if (font !== undefined && ending === ".json")
    throw notTogether("--font", `--out x${ending}`, "a specification holds no font");
}
