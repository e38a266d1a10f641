import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fazhi, filesIn, folderWith, REPORT, SEEDS } from "./fazhi.ts";

const binhai = join(SEEDS, "binhai-kjj-2023.txt");

describe("fazhi read", () => {
  it.concurrent("prints masthead, outline and measures, in either language, and writes a page beside", async () => {
    const [zh, en] = await Promise.all([folderWith(), folderWith()]);
    const [chinese, english] = await Promise.all([
      fazhi(["read", binhai], { cwd: zh }),
      fazhi(["read", binhai, "--language", "en"], { cwd: en }),
    ]);
    expect([chinese.status, chinese.stderr, english.status]).toEqual([0, "wrote binhai-kjj-2023.html\n", 0]);
    for (const words of ["天津市滨海新区科学技术局", "120116", "规定内容板块数", "2024-02-18"])
      expect(chinese.stdout).toContain(words);
    for (const words of ["agency by the registry", "Mandated blocks present", "First-responsible-person duties"])
      expect(english.stdout).toContain(words);
    expect([await filesIn(zh), await filesIn(en)]).toEqual([["binhai-kjj-2023.html"], ["binhai-kjj-2023.html"]]);
    const page = await readFile(join(en, "binhai-kjj-2023.html"), "utf8");
    for (const words of ['<html lang="en">', "讲法治课1", 'id="quote-324-330"']) expect(page).toContain(words);
  });

  it.concurrent("prints the same as JSON, with the words of every measure, and writes nothing", async () => {
    const folder = await folderWith();
    const { stdout, stderr } = await fazhi(["read", binhai, "--json"], { cwd: folder });
    const [report] = JSON.parse(stdout) as readonly {
      readonly masthead: { readonly regionCode: string };
      readonly measures: readonly { readonly id: string; readonly value: number | string | null }[];
      readonly papers: readonly { readonly title: string; readonly kind: string | null }[];
    }[];
    expect(report?.masthead.regionCode).toBe("120116");
    expect(report?.measures).toContainEqual(expect.objectContaining({ id: "meta.signed_on", value: "2024-02-18" }));
    expect(report?.papers).toContainEqual(expect.objectContaining({ title: "科学技术进步法", kind: "law" }));
    expect([stderr, await filesIn(folder)]).toEqual(["", []]);
  });

  it.concurrent("writes a page for each of several reports and a list of them, beside JSON too", async () => {
    const folder = await folderWith({ "in/a.txt": REPORT, "in/b c.txt": REPORT.replace("26", "27") });
    const [pages, json] = await Promise.all([
      fazhi(["read", "in"], { cwd: folder }),
      fazhi(["read", "in", "--json", "--out", "other"], { cwd: folder }),
    ]);
    expect([pages.status, pages.stderr]).toEqual([
      0,
      `wrote 3 files into pages; open ${join("pages", "index.html")}\n`,
    ]);
    expect(JSON.parse(json.stdout)).toHaveLength(2);
    const names = ["a.html", "b-c.html", "index.html"];
    const files = [...names.map((name) => join("other", name)), ...names.map((name) => join("pages", name))];
    expect((await filesIn(folder)).filter((name) => name.endsWith(".html"))).toEqual(files);
    const index = await readFile(join(folder, "pages", "index.html"), "utf8");
    expect(index).toContain('href="b-c.html"');
    expect(await readFile(join(folder, "pages", "b-c.html"), "utf8")).toContain("检查27次");
  });

  it.concurrent("writes the page of one report where it is asked to: a file, or into a folder", async () => {
    const folder = await folderWith({ "a.txt": REPORT });
    const [file, into] = await Promise.all([
      fazhi(["read", "a.txt", "--out", "x/page.html"], { cwd: folder }),
      fazhi(["read", "a.txt", "--out", "y"], { cwd: folder }),
    ]);
    expect([file.status, into.status]).toEqual([0, 0]);
    expect(await filesIn(folder)).toEqual(["a.txt", join("x", "page.html"), join("y", "a.html")]);
  });

  // What lies in the folder, what is asked for, and the fault.
  const refused = [
    [
      "one page of several reports",
      { "in/a.txt": REPORT, "in/b.txt": REPORT },
      ["in", "--out", "p.html"],
      "name a folder with --out",
    ],
    ["pages of one name", { "in/a b.txt": REPORT, "in/A-b.txt": REPORT }, ["in"], "would both be written to this page"],
    [
      "a page that the list would replace",
      { "in/index.txt": REPORT, "in/b.txt": REPORT },
      ["in/index.txt", "in/b.txt"],
      "would both be written",
    ],
    ["a page in the place of its report", { "a.txt": REPORT }, ["a.txt", "--out", "a.txt"], "a.txt"],
    ["a page in the place of what is read", { "a.html": REPORT }, ["a.html"], "a.html"],
  ] as const;

  it.concurrent.each(refused)("refuses %s, and leaves everything as it was", async (_, files, args, words) => {
    const folder = await folderWith(files);
    const { status, stdout, stderr } = await fazhi(["read", ...args], { cwd: folder });
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(words);
    expect(await filesIn(folder)).toEqual(Object.keys(files).sort());
    for (const [name, content] of Object.entries(files))
      expect(await readFile(join(folder, name), "utf8")).toBe(content);
  });
});
