import { DOUBTS, reviewItems, type DoubtKind, type ReviewItem } from "@fazhi/core";
import type { Language } from "@fazhi/viz";
import { Command, Option } from "commander";
import { applyDecisions } from "../apply-decisions.ts";
import { codebookNamed, codebookOption, type CodebookChoice } from "../codebook-option.ts";
import { notTogether } from "../faults.ts";
import { jsonOption, languageOption, parseOneOf } from "../options.ts";
import { printReviewItems } from "../print-review-items.ts";
import { readInputs } from "../read-inputs.ts";
import { refuseOverwriting } from "../refuse-overwriting.ts";
import { printLine, tell } from "../terminal.ts";
import { writeOutput } from "../write-output.ts";

const KINDS = Object.keys(DOUBTS) as readonly DoubtKind[];

const EXAMPLE = `
Reasons for doubt:
${KINDS.map((kind) => `  ${kind.padEnd(13)} ${DOUBTS[kind]}`).join("\n")}

Examples:
  $ fazhi review reports                                   what to check, why, and what was decided already
  $ fazhi review reports --reason conflict --reason several
  $ fazhi review reports --out review.html                 a page to decide on: open it in a browser
  $ fazhi review --apply corrections.yaml reports          add its decisions to reports/corrections.yaml`;

interface ReviewCommandOptions extends CodebookChoice {
  readonly all?: true;
  readonly reason?: readonly DoubtKind[];
  readonly out?: string;
  readonly apply?: string;
  readonly replace?: true;
  readonly language: Language;
  readonly json?: true;
}

/** `fazhi review PATH…`: statements for a person to check, a page to check them on, and the way back of the decisions. */
export const reviewCommand = (): Command =>
  new Command("review")
    .summary("list statements to check, make a page for checking, take decisions back")
    .description(
      "List the statements that a person should check before their numbers are used, each with why, and the decisions that were made.",
    )
    .argument("<paths...>", "reports, or directories of reports; with --apply one directory")
    .addOption(codebookOption())
    .option("--all", "list every statement, not the doubtful ones only")
    .addOption(
      new Option("--reason <kind>", "only statements with this reason for doubt; may be given again").argParser(
        addKind,
      ),
    )
    .option("--out <file>", "write a page (.html) on which to decide in a browser")
    .option("--apply <file>", "add the decisions of a file to the corrections.yaml of the directory")
    .option("--replace", "with --apply: decisions take the place of earlier ones on the same statement")
    .addOption(languageOption())
    .addOption(jsonOption())
    .addHelpText("after", EXAMPLE)
    .action(async (paths: readonly string[], options: ReviewCommandOptions) => {
      if (options.apply !== undefined && options.out !== undefined)
        throw notTogether("--apply", "--out", "one takes decisions in, the other asks for them");
      const codebook = await codebookNamed(options);
      if (options.apply !== undefined) return applyDecisions(options.apply, paths, codebook, options.replace === true);
      if (options.out !== undefined) await refuseOverwriting(options.out, paths, options);
      const readings = await readInputs(paths, codebook);
      const { all = false, reason: kinds } = options;
      const items = reviewItems(readings, { all, ...(kinds === undefined ? {} : { kinds }) });
      if (options.out !== undefined) {
        const { reviewHtml } = await import("@fazhi/viz");
        await writeOutput(options.out, await reviewHtml({ readings, items, language: options.language }));
        return tell(
          `wrote ${items.length} ${items.length === 1 ? "statement" : "statements"} to check into ${options.out}; open it in a browser`,
        );
      }
      if (options.json) return printLine(JSON.stringify(items.map(plainItem), null, 2));
      return printReviewItems(items, options.language, codebook);
    });

const addKind = (value: string, before: readonly DoubtKind[] = []): readonly DoubtKind[] => [
  ...before,
  parseOneOf("--reason", value, KINDS),
];

/** An item without what its address repeats. */
const plainItem = ({ report, quote, start, end, observation, doubts, correction }: ReviewItem) => ({
  report,
  quote,
  start,
  end,
  doubts,
  correction,
  observation,
});
