import { Fault } from "@fazhi/core";
import { CommanderError } from "commander";
import { EXIT, type ExitStatus, type Outcome } from "./exit-status.ts";
import { commandNames, programOf } from "./program.ts";
import { refuseUnknownCommand } from "./refuse-unknown-command.ts";
import { tell } from "./terminal.ts";

/** Run the command with the arguments of a process; its exit status. A Fault is told as its sentence, without a stack. */
export async function run(argv: readonly string[]): Promise<ExitStatus> {
  const outcome: Outcome = { status: EXIT.done };
  try {
    const program = programOf(outcome);
    refuseUnknownCommand(argv.slice(2), commandNames(program));
    await program.parseAsync(argv);
    return outcome.status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.unusable;
    tell(error instanceof Fault ? error.message : unexpected(error));
    return EXIT.unusable;
  }
}

/** A fault of ours and not of the input: the stack is what its report needs. */
const unexpected = (error: unknown): string =>
  `fazhi failed, and the fault is its own:\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
