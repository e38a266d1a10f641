import { expect, it } from "vitest";
import { Progress } from "../../packages/cli/src/progress.ts";

const drawn = (isTTY: boolean): string => {
  let written = "";
  const progress = new Progress("charts drawn", { isTTY, write: (text: string) => (written += text) !== "" });
  for (let done = 0; done <= 4; done += 2) progress.show(done, 4);
  progress.end();
  return written;
};

it("draws a bar over itself in a terminal, and takes it away", () => {
  const steps = drawn(true).split("\r").slice(1);
  expect(steps.map((step) => step.split("\u001b")[0])).toEqual([
    `${"░".repeat(24)} 0/4 charts drawn`,
    `${"█".repeat(12)}${"░".repeat(12)} 2/4 charts drawn`,
    `${"█".repeat(24)} 4/4 charts drawn`,
    "",
  ]);
});

it("writes nothing where there is no terminal", () => expect(drawn(false)).toBe(""));
