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
import { missingOption, unknownEnding } from "../faults.ts";
import { codebookNamed, codebookOption, type CodebookChoice } from "../codebook-option.ts";
import { briefChoice, checkChoice, type BriefChoice, type BriefOptions } from "../brief-choice.ts";
import { languageOption, parseYear } from "../options.ts";
import { printOverview } from "../print-overview.ts";
import { Progress } from "../progress.ts";
import { readInputs } from "../read-inputs.ts";
import { tell } from "../terminal.ts";
import { refuseOverwriting } from "../refuse-overwriting.ts";
import { type Content, type Put, writeFolder, writeOutput } from "../write-output.ts";

const FORMS = [".html", ".docx", ".pptx"] as const;
type Form = (typeof FORMS)[number];

const EXAMPLE = `
Writes into the folder:
  observations.csv, .parquet, .ndjson   every number with its words (the CSV opens rightly in Excel and WPS)
  coverage.csv                          what each report states, and why not where it does not
  reports.xlsx                          the same as a workbook, with sources and codebook
  charts/*.svg, charts/*.png            the charts of the briefing, for Word, PowerPoint and WPS
  briefing.html                         one page that opens from disk; every number leads to its sentence
  briefing.docx, briefing.pptx          the same briefing for Word and WPS, and as slides
With --out x.html, x.docx or x.pptx only that file is written.

A plan (--plan plan.yaml) may say, each line being optional:
  title: Inspections compared
  question: How do training hours compare across agencies in 2023?
  agencies: [NAME, NAME]          as their reports name them, in full or short
  years: 2018-2022                or 2022, or [2018, 2022]
  indicators: [enforcement.inspections, capacity.training_hours]
  language: en                    or zh-CN
What an option says goes before the plan, and what either names before the question.

Examples:
  $ fazhi brief seeds --out out
  $ fazhi brief seeds --indicator enforcement.inspections --year 2022 --out inspections.docx
  $ fazhi brief seeds --question "How do training hours compare across agencies in 2023?" --language en --out answer.pptx
  $ fazhi brief reports/2022 reports/2023 --plan plan.yaml --out briefing`;

/** Endings of files that people ask a briefing for and that it is not written as: no folder is meant by them. */
const OTHER_FORMS = /\.(?:pdf|docm?|pptm?|htm|odt|odp|wps|dps|rtf|xlsx?|txt|md|csv|json|png|svg|zip)$/i;

/** The form of a file, or none for a folder. */
function formOf(out: string): Form | undefined {
  const form = FORMS.find((ending) => out.toLowerCase().endsWith(ending));
  if (form === undefined && OTHER_FORMS.test(out)) throw unknownEnding(out, FORMS);
  return form;
}

interface BriefCommandOptions extends CodebookChoice, BriefOptions {
  readonly out?: string;
}

const collect =
  <T>(parse: (value: string) => T) =>
  (value: string, before: readonly T[] = []): readonly T[] => [...before, parse(value)];
const asWritten = (value: string): string => value;

/** `fazhi brief PATH… --out FOLDER`: everything at once, and an overview in the terminal; to a file, the briefing alone. */
export const briefCommand = (): Command =>
  new Command("brief")
    .summary("write tables, charts and a briefing (HTML, Word, slides), and print an overview")
    .description("Read reports and write everything that can be said of them into a folder, or a briefing into a file.")
    .argument("<paths...>", "reports, or directories of reports")
    .addOption(codebookOption())
    .option("--out <folder>", "where to write; other files in it are left alone; or a file: x.html, x.docx, x.pptx")
    .option("--question <text>", "a question in Chinese or English, which the briefing answers first")
    .option("--plan <file>", "title, question, agencies, years, indicators and language in YAML")
    .option("--title <text>", "the title of the briefing")
    .option("--agency <name>", "only this agency; may be repeated", collect(asWritten))
    .option("--year <year>", "only reports of this year; may be repeated", collect(parseYear))
    .option("--indicator <id>", "only this indicator; may be repeated", collect(asWritten))
    .addOption(languageOption().default(undefined, '"zh-CN"'))
    .addHelpText("after", EXAMPLE)
    .action(async (paths: readonly string[], options: BriefCommandOptions) => {
      const { out } = options;
      if (out === undefined) throw missingOption("--out", "a briefing is written into a folder", "--out out");
      const form = formOf(out);
      if (form !== undefined)
        await refuseOverwriting(out, options.plan === undefined ? paths : [...paths, options.plan], options);
      const choice = await briefChoice(options);
      const codebook = await codebookNamed(options);
      const readings = await readInputs(paths, codebook);
      checkChoice(choice, readings, codebook, options.plan);
      if (form === undefined) await writeAll(readings, codebook, choice, out);
      else await writeForm(readings, choice, form, out);
    });

async function writeAll(readings: Readings, codebook: Codebook, choice: BriefChoice, out: string): Promise<void> {
  const { planBriefing } = await import("@fazhi/viz");
  const { language } = choice;
  const plan = planBriefing(readings, choice);
  const written = await writeFolder(out, async (put) => {
    await putTables(readings, codebook, put);
    await putCharts(plan, language, put);
    for (const form of [".docx", ".pptx", ".html"] as const)
      await put(`briefing${form}`, await briefingAs(form, readings, choice));
  });
  await printOverview(plan, language);
  tell(`wrote ${written.length} files into ${out}; open ${written.at(-1) ?? out}`);
}

async function writeForm(readings: Readings, choice: BriefChoice, form: Form, out: string): Promise<void> {
  await writeOutput(out, await briefingAs(form, readings, choice));
  tell(`wrote ${out}`);
}

async function briefingAs(form: Form, readings: Readings, choice: BriefChoice): Promise<Content> {
  const { briefingDocx, briefingHtml, briefingPptx } = await import("@fazhi/viz");
  const write = { ".html": briefingHtml, ".docx": briefingDocx, ".pptx": briefingPptx }[form];
  return write({ readings, ...choice });
}

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
