import { coverageOf, type AnyIndicatorId, type Readings } from "@fazhi/core";
import type { ChartSpec, Language } from "@fazhi/viz";
import { Command } from "commander";
import { missingOption, notTogether, unknownEnding, unknownValue } from "../faults.ts";
import { nearMatches } from "../near-matches.ts";
import { codebookNamed, codebookOption, type CodebookChoice } from "../codebook-option.ts";
import { indicatorOption, languageOption, yearOption } from "../options.ts";
import { readInputs } from "../read-inputs.ts";
import { refuseOverwriting } from "../refuse-overwriting.ts";
import { tell } from "../terminal.ts";
import { type Content, writeOutput } from "../write-output.ts";
import { compared, requiredIndicator } from "./compare.ts";

const CHARTS = ["ranking", "slope", "trend", "coverage"] as const;
type ChartName = (typeof CHARTS)[number];

const ENDINGS = [".svg", ".png", ".json"] as const;
type Ending = (typeof ENDINGS)[number];

const EXAMPLE = `
Charts:
  ranking   one indicator across agencies
  slope     one indicator in the first and the last year of an agency
  trend     one indicator through the years of an agency
  coverage  which report states which indicator (takes no --indicator, --year or --agency)

Examples:
  $ fazhi chart ranking seeds --indicator capacity.training_hours --out training.svg
  $ fazhi chart slope seeds/tianjin-kjj-20*.txt --indicator enforcement.inspections --out slope.png --language en
  $ fazhi chart coverage seeds --out coverage.json     the Vega-Lite specification`;

interface ChartCommandOptions extends CodebookChoice {
  readonly indicator?: string;
  readonly year?: number;
  readonly agency?: string;
  readonly out?: string;
  readonly language: Language;
}

/** `fazhi chart NAME PATH… --indicator ID --out FILE`: one chart as a picture or a specification. */
export const chartCommand = (): Command =>
  new Command("chart")
    .summary("draw one chart as SVG, PNG or a Vega-Lite specification")
    .description("Draw a chart of reports. The ending of --out decides: .svg, .png, or .json for the specification.")
    .argument("<name>", `one of ${CHARTS.join(", ")}`)
    .argument("<paths...>", "reports, or directories of reports")
    .addOption(codebookOption())
    .addOption(indicatorOption())
    .addOption(yearOption())
    .option("--agency <name>", "the agency whose years are drawn")
    .option("--out <file>", "the picture to write: x.svg, x.png or x.json")
    .addOption(languageOption())
    .addHelpText("after", EXAMPLE)
    .action(async (named: string, paths: readonly string[], options: ChartCommandOptions) => {
      const name = chartNamed(named);
      const out = requiredOut(options.out);
      const ending = endingOf(out);
      if (name === "coverage") refuseChoices(options);
      const codebook = await codebookNamed(options);
      const indicator = name === "coverage" ? null : requiredIndicator(codebook, options.indicator);
      await refuseOverwriting(out, paths, options);
      const spec = await specOf(name, indicator, await readInputs(paths, codebook), options);
      await writeOutput(out, await contentOf(spec, ending));
      tell(`wrote ${out}`);
    });

function chartNamed(name: string): ChartName {
  const found = CHARTS.find((chart) => chart === name);
  if (found === undefined) throw unknownValue("chart NAME", name, CHARTS, nearMatches(name, CHARTS));
  return found;
}

/** Options that narrow the other charts would be passed over in silence. */
function refuseChoices({ indicator, year, agency }: ChartCommandOptions): void {
  for (const [option, value] of Object.entries({ "--indicator": indicator, "--year": year, "--agency": agency })) {
    if (value !== undefined) {
      throw notTogether(option, "chart coverage", "it shows every indicator of all the reports that are named");
    }
  }
}

function requiredOut(out: string | undefined): string {
  if (out === undefined) throw missingOption("--out", "a chart is written to a file", "--out chart.svg");
  return out;
}

function endingOf(out: string): Ending {
  const found = ENDINGS.find((ending) => out.toLowerCase().endsWith(ending));
  if (found === undefined) throw unknownEnding(out, ENDINGS);
  return found;
}

async function specOf(
  name: ChartName,
  indicator: AnyIndicatorId | null,
  readings: Readings,
  { year, agency, language }: ChartCommandOptions,
): Promise<ChartSpec> {
  const charts = await import("@fazhi/viz");
  if (name === "coverage" || indicator === null) return charts.coverageHeatmap(coverageOf(readings), { language });
  const across = name === "ranking" ? "agencies" : "years";
  const comparison = compared(readings, indicator, {
    across,
    ...(year === undefined ? {} : { year }),
    ...(agency === undefined ? {} : { agency }),
  });
  return charts[name](comparison, { language });
}

async function contentOf(spec: ChartSpec, ending: Ending): Promise<Content> {
  const { renderPng, renderSvg } = await import("@fazhi/viz");
  if (ending === ".json") return `${JSON.stringify(spec, null, 2)}\n`;
  return ending === ".svg" ? renderSvg(spec) : renderPng(spec, { scale: 2 });
}
