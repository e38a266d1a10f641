import { readReport } from "@fazhi/core";
import { Command } from "commander";
import { print } from "../terminal.ts";

const EXAMPLE = `
Example:
  $ fazhi text seeds/tianjin-kjj-2022.txt | head

Every quote and every start and end that other commands print are offsets into this text
(UTF-16 code units, end exclusive).`;

/** `fazhi text FILE`: the text layer, on which every quote stands. */
export const textCommand = (): Command =>
  new Command("text")
    .summary("print the text that quotes and offsets refer to")
    .description("Print the text layer of a report: the decoded file without its byte order mark, otherwise unchanged.")
    .argument("<file>", "a report")
    .addHelpText("after", EXAMPLE)
    .action(async (file: string) => {
      const { report } = await readReport(file);
      await print(report.text.content);
    });
