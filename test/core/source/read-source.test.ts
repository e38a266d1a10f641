import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listSources } from "../../../packages/core/src/source/list-sources.ts";
import { readSource } from "../../../packages/core/src/source/read-source.ts";
import { selectSources } from "../../../packages/core/src/source/select-sources.ts";

let folder = "";
const at = (name: string): string => join(folder, name);
const write = (name: string, text = "甲"): void => writeFileSync(at(name), text);
const codeOf = async (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => "read",
    (fault: { code?: unknown }) => fault.code,
  );

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "fazhi-source-"));
  for (const name of [
    "b.txt",
    "a.md",
    "C.TXT",
    ".hidden.txt",
    "README.md",
    "readme.zh-CN.md",
    "LICENSE.txt",
    "table.csv",
    "d.pdf",
  ])
    write(name);
  for (const name of ["inner", "empty", "2022", "2023"]) mkdirSync(at(name));
  write("inner/x.txt");
  write("2022/kjj.txt");
  write("2023/kjj.txt");
  write("kjj.txt");
  write("nothing.txt", "");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("readSource", () => {
  it("gives the bytes, their sum and the file's name", async () => {
    write("one.report.txt", "abc");
    const source = await readSource(at("one.report.txt"));
    expect(source.name).toBe("one.report");
    expect(Buffer.from(source.bytes).toString()).toBe("abc");
    expect(source.sha256).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  });

  it.each([
    ["no-such.txt", "source/missing"],
    ["b.txt/inside.txt", "source/missing"],
    ["inner", "source/directory"],
    ["nothing.txt", "source/empty"],
  ])("tells what is wrong with %s", async (name, code) => {
    expect(await codeOf(readSource(at(name)))).toBe(code);
  });

  it("refuses a file over the limit, a device, and a link that leads nowhere or in a ring", async () => {
    expect(await codeOf(readSource(at("b.txt"), 2))).toBe("source/too-large");
    expect(await codeOf(readSource("/dev/null"))).toBe("source/not-a-file");
    symlinkSync(at("gone.txt"), at("broken-link"));
    symlinkSync(at("ring"), at("ring"));
    expect(await codeOf(readSource(at("broken-link")))).toBe("source/missing");
    expect(await codeOf(readSource(at("ring")))).toBe("source/unreadable");
  });
});

describe("listSources", () => {
  it("lists texts in order of name: no hidden file, no README, no folder", async () => {
    const listed = await listSources(folder);
    const names = listed.map((file) => file.slice(folder.length + 1));
    expect(names.filter((name) => !/link|ring|report|nothing/u.test(name))).toEqual([
      "C.TXT",
      "a.md",
      "b.txt",
      "kjj.txt",
    ]);
  });

  it("tells a missing folder from an empty one", async () => {
    expect(await codeOf(listSources(at("no-such")))).toBe("source/missing");
    expect(await listSources(at("empty"))).toEqual([]);
  });
});

describe("selectSources", () => {
  it("takes files and folders, each file once", async () => {
    const selected = await selectSources([at("b.txt"), at("inner"), at("inner/../b.txt")]);
    expect(selected.map(({ id }) => id)).toEqual(["b", "x"]);
  });

  it("tells files of one name apart by their folders", async () => {
    const selected = await selectSources([at("2022"), at("2023"), at("b.txt")]);
    expect(selected.map(({ id }) => id)).toEqual(["2022/kjj", "2023/kjj", "b"]);
  });

  it("tells files of one name in one folder apart by their endings", async () => {
    write("2022/kjj.md");
    const selected = await selectSources([at("2022")]);
    expect(selected.map(({ id }) => id)).toEqual(["kjj.md", "kjj.txt"]);
  });

  it("names the folders that hold reports where a directory holds nothing else", async () => {
    for (const file of ["years/2023/a.txt", "years/2022/a.md", "years/.old/a.txt", "years/pictures/a.png"]) {
      mkdirSync(dirname(at(file)), { recursive: true });
      write(file);
    }
    await expect(selectSources([at("years")])).rejects.toMatchObject({
      code: "source/no-reports",
      mend: `name the folders in it that hold reports: ${at("years/2022")} ${at("years/2023")}`,
    });
  });

  it.each([
    ["empty", "source/no-reports"],
    ["no-such", "source/missing"],
  ])("refuses the path %s", async (name, code) => {
    expect(await codeOf(selectSources([at(name)]))).toBe(code);
  });
});
