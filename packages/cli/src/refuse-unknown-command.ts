import { unknownCommand } from "./faults.ts";
import { nearMatches } from "./near-matches.ts";

const HELP = ["--help", "-h", "help"];

/**
 * A word that is no command is a Fault also where help on it is asked for (`fazhi nonsense --help`, `fazhi help nonsense`):
 * the general help would not say that there is no such command. `args` are those after the program's name.
 */
export function refuseUnknownCommand(args: readonly string[], known: readonly string[]): void {
  const named = args.find((arg) => !HELP.includes(arg));
  if (named === undefined || named.startsWith("-") || known.includes(named)) return;
  throw unknownCommand(named, nearMatches(named, known));
}
