import { findChecks, reportKeyOf, type Finding, type Severity } from "@fazhi/core";
import type { Language } from "@fazhi/viz";
import { Command, Option } from "commander";
import { codebookNamed, codebookOption, type CodebookChoice } from "../codebook-option.ts";
import { EXIT, type Outcome } from "../exit-status.ts";
import { jsonOption, languageOption, parseOneOf } from "../options.ts";
import { printFindings, printHolding } from "../print-findings.ts";
import { readInputs } from "../read-inputs.ts";
import { printLine, tell } from "../terminal.ts";

/** The gravest first. */
const SEVERITIES: readonly Severity[] = ["conflict", "warning", "note"];

const EXAMPLE = `
Examples:
  $ fazhi findings seeds
  $ fazhi findings seeds --checks          … and what can be worked out again and holds
  $ fazhi findings seeds --fail            exit status 1 where a report contradicts itself
  $ fazhi findings seeds --fail warning    … or a sum, a change or a rate does not follow from its numbers`;

interface FindingsOptions extends CodebookChoice {
  readonly fail?: true | Severity;
  readonly language: Language;
  readonly checks?: true;
  readonly json?: true;
}

/** `fazhi findings PATH…`: what a report says that does not go together, with all quotes. */
export const findingsCommand = (outcome: Outcome): Command =>
  new Command("findings")
    .summary("show where reports contradict themselves, with both quotes")
    .description(
      "Show statements of one report that do not go together: contradictions, sums, changes and rates, repeats.",
    )
    .argument("<paths...>", "reports, or directories of reports")
    .addOption(codebookOption())
    .addOption(
      new Option(
        "--fail [severity]",
        "exit status 1 for findings as grave as this (conflict, warning or note)",
      ).argParser((value: string) => parseOneOf("--fail", value, SEVERITIES)),
    )
    .option("--checks", "list the sums, changes and rates that come out as printed too")
    .addOption(languageOption())
    .addOption(jsonOption())
    .addHelpText("after", EXAMPLE)
    .action(async (paths: readonly string[], { fail, language, checks, json, ...choice }: FindingsOptions) => {
      const codebook = await codebookNamed(choice);
      const { readings } = await readInputs(paths, codebook);
      const findings = readings.flatMap((reading) => reading.findings).sort((a, b) => rankOf(a) - rankOf(b));
      const holding = checks
        ? readings.flatMap((reading) => findChecks(reading)).filter(({ finding }) => finding === null)
        : [];
      if (json) await printLine(JSON.stringify(checks ? { findings, holding } : findings, null, 2));
      else {
        await printFindings(findings, readings.map(reportKeyOf), language, codebook);
        await printHolding(holding);
        if (findings.length === 0)
          tell(`no finding in ${readings.length} ${readings.length === 1 ? "report" : "reports"}`);
      }
      const gravest = fail === true ? "conflict" : fail;
      if (gravest !== undefined && findings.some((finding) => rankOf(finding) <= SEVERITIES.indexOf(gravest))) {
        outcome.status = EXIT.found;
      }
    });

const rankOf = ({ severity }: Finding): number => SEVERITIES.indexOf(severity);
