import { readFileSync } from "node:fs";
import { Command } from "commander";
import { accountCommand } from "./commands/account.ts";
import { analyseCommand } from "./commands/analyse.ts";
import { briefCommand } from "./commands/brief.ts";
import { chartCommand } from "./commands/chart.ts";
import { codebookCommand } from "./commands/codebook.ts";
import { compareCommand } from "./commands/compare.ts";
import { coverageCommand } from "./commands/coverage.ts";
import { exportCommand } from "./commands/export.ts";
import { extractCommand } from "./commands/extract.ts";
import { findingsCommand } from "./commands/findings.ts";
import { indicatorsCommand } from "./commands/indicators.ts";
import { readCommand } from "./commands/read.ts";
import { reliabilityCommand } from "./commands/reliability.ts";
import { reviewCommand } from "./commands/review.ts";
import { textCommand } from "./commands/text.ts";
import { unmappedCommand } from "./commands/unmapped.ts";
import type { Outcome } from "./exit-status.ts";

const ABOUT = `Reads Chinese government departments' yearly reports on law-based government into typed indicators;
every number leads back to its words.

Data goes to standard output, progress and faults to standard error.
Exit status: 0 done, 1 findings that you asked to fail on, 2 input that cannot be used.`;

const EXAMPLE = `
Example:
  $ fazhi brief seeds --out out        everything at once: tables, charts and a briefing page
  $ fazhi extract report.txt           every number of one report, a line of JSON each`;

/** The whole command; a subcommand that finds what its caller asked to fail on raises `outcome.status`. */
export function programOf(outcome: Outcome): Command {
  const commands = [
    textCommand(),
    readCommand(),
    extractCommand(),
    exportCommand(),
    accountCommand(outcome),
    compareCommand(),
    analyseCommand(),
    coverageCommand(),
    findingsCommand(outcome),
    chartCommand(),
    briefCommand(),
    indicatorsCommand(),
    codebookCommand(outcome),
    unmappedCommand(),
    reliabilityCommand(),
    reviewCommand(),
  ];
  const program = new Command("fazhi")
    .description(ABOUT)
    .version(version(), "-V, --version", "print the version")
    .addHelpText("after", EXAMPLE)
    .exitOverride()
    .showHelpAfterError("(`fazhi --help` and `fazhi COMMAND --help` say more)");
  for (const command of commands) program.addCommand(command.copyInheritedSettings(program));
  return program;
}

/** What may stand behind `fazhi`. */
export const commandNames = (program: Command): readonly string[] => program.commands.map((command) => command.name());

/** The version of this package; its package.json lies above both `src` and `dist`. */
function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  return (manifest as { readonly version: string }).version;
}
