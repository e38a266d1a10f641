import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { writeFolder, writeOutput } from "../../packages/cli/src/write-output.ts";
import { filesIn, folderWith } from "./fazhi.ts";

describe("writeOutput", () => {
  it("takes the place of a file, and leaves nothing beside it", async () => {
    const folder = await folderWith({ "a.csv": "old" });
    await writeOutput(join(folder, "a.csv"), "new");
    expect([await filesIn(folder), await readFile(join(folder, "a.csv"), "utf8")]).toEqual([["a.csv"], "new"]);
  });

  it("refuses a folder, and leaves it as it was", async () => {
    const folder = await folderWith({ "a.csv/b": "x" });
    await expect(writeOutput(join(folder, "a.csv"), "new")).rejects.toMatchObject({ code: "cli/in-the-way" });
    expect(await filesIn(folder)).toEqual(["a.csv/b"]);
  });
});

describe("writeFolder", () => {
  it("writes nothing where one file of many cannot be made", async () => {
    const folder = await folderWith({ "out/mine.txt": "mine" });
    const failing = writeFolder(join(folder, "out"), async (put) => {
      await put("a.csv", "a");
      throw new Error("no chart");
    });
    await expect(failing).rejects.toThrow("no chart");
    expect(await filesIn(folder)).toEqual(["out/mine.txt"]);
  });

  it("makes folders that are not there, and answers what it wrote", async () => {
    const folder = await folderWith();
    const out = join(folder, "deep/out");
    const written = await writeFolder(out, async (put) => {
      await put("a.csv", "a");
      await put("charts/b.svg", new Uint8Array([60]));
    });
    expect(written).toEqual([join(out, "a.csv"), join(out, "charts/b.svg")]);
    expect(await filesIn(folder)).toEqual(["deep/out/a.csv", "deep/out/charts/b.svg"]);
  });
});
