import { expect, it } from "vitest";
import { fencedBlocks } from "./fenced-blocks.ts";

const MARKDOWN = [
  "# A page",
  "",
  "```ts run",
  'console.log("a");',
  "```",
  "",
  "```text",
  "a",
  "```",
  "words",
  "```sh",
  "npm start",
  "```",
].join("\n");

it("finds blocks, where they stand and what they are said to print", () => {
  expect(fencedBlocks(MARKDOWN)).toEqual([
    { info: "ts run", line: 4, text: 'console.log("a");\n', printed: "a\n" },
    { info: "sh", line: 12, text: "npm start\n", printed: null },
  ]);
});
