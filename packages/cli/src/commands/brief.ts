import {
  coverageFrame,
  coverageOf,
  observationsFrame,
  toCsv,
  toNdjson,
  toParquet,
  toWorkbook,
  type Codebook,
  type Readings,
} from "@fazhi/core";
import type { BriefingPlan, Language } from "@fazhi/viz";
import { Command } from "commander";
import { missingOption } from "../faults.ts";
import { codebookNamed, codebookOption, type CodebookChoice } from "../codebook-option.ts";
import { languageOption } from "../options.ts";
import { printOverview } from "../print-overview.ts";
import { Progress } from "../progress.ts";
import { readInputs } from "../read-inputs.ts";
import { tell } from "../terminal.ts";
import { type Put, writeFolder } from "../write-output.ts";

const EXAMPLE = `
Writes into the folder:
  observations.csv, .parquet, .ndjson   every number with its words (the CSV opens rightly in Excel and WPS)
  coverage.csv                          what each report states, and why not where it does not
  charts/*.svg, charts/*.png            the charts of the briefing, for Word, PowerPoint and WPS
  briefing.html                         one page that opens from disk; every number leads to its sentence

Examples:
  $ fazhi brief seeds --out out
  $ fazhi brief reports/2022 reports/2023 --out briefing --language en`;

interface BriefOptions extends CodebookChoice {
  readonly out?: string;
  readonly language: Language;
}

/** `fazhi brief PATH… --out FOLDER`: everything at once, and an overview in the terminal. */
export const briefCommand = (): Command =>
  new Command("brief")
    .summary("write tables, charts and a briefing page, and print an overview")
    .description("Read reports and write everything that can be said of them into a folder.")
    .argument("<paths...>", "reports, or directories of reports")
    .addOption(codebookOption())
    .option("--out <folder>", "where to write; other files in it are left alone")
    .addOption(languageOption())
    .addHelpText("after", EXAMPLE)
    .action(async (paths: readonly string[], { out, language, ...choice }: BriefOptions) => {
      if (out === undefined) throw missingOption("--out", "a briefing is written into a folder", "--out out");
      const codebook = await codebookNamed(choice);
      const readings = await readInputs(paths, codebook);
      const { planBriefing } = await import("@fazhi/viz");
      const plan = planBriefing(readings);
      const written = await writeFolder(out, async (put) => {
        await putTables(readings, codebook, put);
        await putCharts(plan, language, put);
        await putPage(readings, language, put);
      });
      await printOverview(plan, language);
      tell(`wrote ${written.length} files into ${out}; open ${written.at(-1) ?? out}`);
    });

async function putTables(readings: Readings, codebook: Codebook, put: Put): Promise<void> {
  const observations = observationsFrame(readings);
  const coverage = coverageOf(readings, { indicators: codebook.indicators.map(({ id }) => id) });
  await put("observations.csv", toCsv(observations));
  await put("observations.parquet", await toParquet(observations));
  await put("observations.ndjson", toNdjson(readings.readings.flatMap((reading) => reading.observations)));
  await put("coverage.csv", toCsv(coverageFrame(coverage)));
  await put("reports.xlsx", await toWorkbook(readings));
}

async function putCharts(plan: BriefingPlan, language: Language, put: Put): Promise<void> {
  const { briefingCharts, renderPng, renderSvg } = await import("@fazhi/viz");
  const charts = briefingCharts(plan, language);
  const progress = new Progress("charts drawn");
  try {
    for (const [done, { name, spec }] of charts.entries()) {
      progress.show(done, charts.length);
      await put(`charts/${name}.svg`, await renderSvg(spec));
      await put(`charts/${name}.png`, await renderPng(spec, { scale: 2 }));
    }
  } finally {
    progress.end();
  }
}

async function putPage(readings: Readings, language: Language, put: Put): Promise<void> {
  const { briefingHtml } = await import("@fazhi/viz");
  await put("briefing.html", await briefingHtml({ readings, language }));
}
