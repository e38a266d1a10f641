import { accountFor, printTable, type NumeralAccount, type NumeralClass } from "@fazhi/core";
import { Command, Option } from "commander";
import { codebookNamed, codebookOption, type CodebookChoice } from "../codebook-option.ts";
import { EXIT, type Outcome } from "../exit-status.ts";
import { jsonOption, parseOneOf } from "../options.ts";
import { readInputs } from "../read-inputs.ts";
import { printLine } from "../terminal.ts";

const CLASSES: readonly NumeralClass[] = ["quantity", "date", "reference", "outline", "name", "furniture", "unread"];

const EXAMPLE = `
Examples:
  $ fazhi account seeds/tianjin-kjj-2018.txt
  $ fazhi account reports/ --only unread --fail    exit status 1 where a numeral could not be told`;

interface AccountOptions extends CodebookChoice {
  readonly only?: NumeralClass;
  readonly fail?: true;
  readonly json?: true;
}

interface Line extends NumeralAccount {
  readonly report: string;
}

/** `fazhi account PATH…`: every numeral with its class. */
export const accountCommand = (outcome: Outcome): Command =>
  new Command("account")
    .summary("account for every numeral of reports: quantity, date, name …")
    .description(
      "List every numeral of reports, Arabic or Chinese, with exactly one class (quantity, date, reference, outline, name, furniture, unread) and the rule that said so.",
    )
    .argument("<paths...>", "reports, or directories of reports")
    .addOption(codebookOption())
    .addOption(
      new Option("--only <class>", "list this class only; the counts are of all").argParser((value: string) =>
        parseOneOf("--only", value, CLASSES),
      ),
    )
    .option("--fail", "exit status 1 if a numeral is unread")
    .addOption(jsonOption())
    .addHelpText("after", EXAMPLE)
    .action(async (paths: readonly string[], { only, fail, json, ...choice }: AccountOptions) => {
      const { readings } = await readInputs(paths, await codebookNamed(choice));
      const all = readings.flatMap((reading) =>
        accountFor(reading).map((line) => ({ report: reading.report.id, ...line })),
      );
      const listed = all.filter((line) => only === undefined || line.class === only);
      await printLine(json ? JSON.stringify(listed, null, 2) : `${tableOf(listed)}\n\n${countsOf(all)}`);
      if (fail && all.some((line) => line.class === "unread")) outcome.status = EXIT.found;
    });

const tableOf = (lines: readonly Line[]): string =>
  printTable(
    ["report", "start", "end", "class", "rule", "words"],
    lines.map(({ report, start, end, class: kind, rule, quote }) => [
      report,
      start,
      end,
      kind,
      rule,
      quote.replace(/\s+/g, " "),
    ]),
  );

function countsOf(lines: readonly Line[]): string {
  const counts = new Map<string, number>();
  for (const { class: kind } of lines) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const parts = [...counts].sort((a, b) => b[1] - a[1]).map(([kind, count]) => `${kind} ${count}`);
  return `${lines.length} numerals: ${parts.join(", ")}${counts.has("unread") ? "" : ", unread 0"}`;
}
