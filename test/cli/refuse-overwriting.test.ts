import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { refuseOverwriting } from "../../packages/cli/src/refuse-overwriting.ts";
import { folderWith } from "./fazhi.ts";

const FILES = {
  "in/r.txt": "r",
  "in/2022/r.md": "r",
  "in/catalog.yaml": "reports: []",
  "in/old.csv": "a",
  "in-other/r.txt": "r",
};

// What is to be written, what is read, and whether that is refused.
const cases = [
  ["the file itself", "in/r.txt", ["in/r.txt"], true],
  ["one of several files", "in/r.txt", ["in-other/r.txt", "in/../in/r.txt"], true],
  ["a report in the directory", "in/r.txt", ["in"], true],
  ["a report that the directory's catalog can name", "in/2022/r.md", ["in"], true],
  ["the catalog beside the reports", "in/catalog.yaml", ["in"], true],
  ["a report of the catalog that is read", "in/r.txt", ["in/catalog.yaml"], true],
  ["a link to a report", "link.txt", ["in/r.txt"], true],
  ["a report that is read by a link", "in/r.txt", ["link.txt"], true],
  ["another file", "in-other/r.txt", ["in/r.txt", "in"], false],
  ["a file that is not there yet", "in/new.txt", ["in"], false],
  ["an older table in the directory", "in/old.csv", ["in"], false],
  ["beside a path that is missing", "in/r.txt", ["gone.txt"], false],
] as const;

describe("refuseOverwriting", () => {
  it.each(cases)("%s", async (_, out, inputs, refused) => {
    const folder = await folderWith(FILES);
    await symlink(join(folder, "in/r.txt"), join(folder, "link.txt"));
    const asked = refuseOverwriting(
      join(folder, out),
      inputs.map((input) => join(folder, input)),
    );
    if (refused)
      await expect(asked).rejects.toMatchObject({ code: "cli/out-is-input", place: { file: join(folder, out) } });
    else await expect(asked).resolves.toBeUndefined();
  });
});
