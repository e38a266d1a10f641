import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fazhi, filesIn, folderWith, REPORT } from "./fazhi.ts";

const PNG = new Uint8Array([
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1,
]);
const RECIPE = "红烧肉的做法\n\n五花肉五百克，切块，冷水下锅，焯水三分钟。\n";

const FILES = {
  "empty.txt": "",
  "blank.txt": " \n\n\t\n",
  "picture.txt": PNG,
  "recipe.txt": RECIPE,
  recipe: RECIPE,
  "good.txt": REPORT,
  "report.json": REPORT,
  "sub/notes.pdf": "x",
  "years/2021/r.txt": REPORT,
  "years/2022/r.txt": REPORT,
};

// The arguments, in a folder with FILES; what the fault says.
const refused = [
  ["a missing file", "extract missing.txt", /no such file[\s\S]*missing\.txt/],
  ["a missing file, for a briefing", "brief missing.txt --out out", /no such file[\s\S]*missing\.txt/],
  ["a missing file among good ones", "extract good.txt missing.txt", /missing\.txt/],
  ["an empty file", "extract empty.txt", /empty[\s\S]*empty\.txt/],
  ["a blank file", "text blank.txt", /empty[\s\S]*blank\.txt/],
  ["a binary file", "brief picture.txt --out out", /not a text[\s\S]*picture\.txt/],
  ["a briefing in a form that it has not", "brief good.txt --out out.pdf", /out\.pdf[\s\S]*\.html or \.docx or \.pptx/],
  ["a text that is no report", "brief recipe.txt --out out", /does not look like[\s\S]*recipe\.txt/],
  ["a directory without reports", "brief sub --out out", /no reports[\s\S]*sub/],
  ["a directory where a file belongs", "text sub", /directory[\s\S]*sub/],
  [
    "several files of which none can be read",
    "compare empty.txt recipe.txt --indicator enforcement.inspections",
    /none of these 2 files/,
  ],
  [
    "an indicator misspelt",
    "compare good.txt --indicator enforcement.inspection",
    /「enforcement\.inspection」[\s\S]*did you mean enforcement\.inspections\?/,
  ],
  [
    "an indicator without its theme",
    "compare good.txt --indicator inspections",
    /did you mean enforcement\.inspections /,
  ],
  [
    "an indicator that looks like none",
    "compare good.txt --indicator xyzzy-plugh",
    /「xyzzy-plugh」[\s\S]*fazhi indicators/,
  ],
  ["no indicator", "compare good.txt", /not said which[\s\S]*--indicator/],
  ["a chart misspelt", "chart rankng good.txt --out x.svg", /「rankng」[\s\S]*did you mean ranking\?/],
  ["a chart without a place", "chart coverage good.txt", /--out chart\.svg/],
  [
    "a chart with an unknown ending",
    "chart coverage good.txt --out x.gif",
    /x\.gif[\s\S]*\.svg or \.png or \.pdf or \.html or \.json/,
  ],
  ["a ribbon of no report", "chart reuse-ribbon good.txt --out x.svg", /not said which[\s\S]*--report tianjin/],
  [
    "a ribbon of a report that is not there",
    "chart reuse-ribbon good.txt --out x.svg --report bad",
    /「bad」[\s\S]*name one of good/,
  ],
  ["a ribbon of three", "chart reuse-ribbon good.txt --out x.svg --report a --report b --report c", /two strips/],
  ["a choice that a chart has not", "chart coverage good.txt --out x.svg --mask titles", /--mask[\s\S]*no such choice/],
  ["a size for what has no pixels", "chart coverage good.txt --out x.pdf --scale 2", /--scale[\s\S]*only a PNG/],
  ["a font for what holds none", "chart coverage good.txt --out x.json --font a.ttf", /--font[\s\S]*holds no font/],
  [
    "a font that is none",
    "chart coverage good.txt --out x.pdf --font good.txt",
    /no font that can be read[\s\S]*good\.txt/,
  ],
  ["a chart of no indicator", "chart ranking good.txt --out x.svg", /--indicator/],
  ["a briefing without a place", "brief good.txt", /--out out/],
  ["a format misspelt", "extract good.txt --format cvs", /「cvs」[\s\S]*did you mean csv\?/],
  ["a language that we do not speak", "findings good.txt --language fr", /「fr」[\s\S]*zh-CN, en/],
  ["a severity misspelt", "findings good.txt --fail warnin", /did you mean warning\?/],
  ["a year that is none", "compare good.txt --indicator enforcement.inspections --year last", /「last」 is not a year/],
  [
    "one year of several years",
    "compare good.txt --indicator enforcement.inspections --across years --year 2022",
    /does not go with/,
  ],
  [
    "an agency where agencies are compared",
    "compare good.txt --indicator enforcement.inspections --across agencies --agency x",
    /does not go with/,
  ],
  ["an agency that is not there", "compare good.txt --indicator enforcement.inspections --agency nobody", /nobody/],
  [
    "shortcomings of an agency that is not there",
    "chart problems good.txt --agency nobody --out x.svg",
    /nobody[\s\S]*name one agency/,
  ],
  ["a report in the place of itself", "extract good.txt --out ./sub/../good.txt", /overwrite[\s\S]*good\.txt/],
  ["a report of a directory that is read", "extract . --out recipe.txt", /overwrite[\s\S]*recipe\.txt/],
  ["a chart in the place of a report", "chart coverage report.json --out report.json", /overwrite[\s\S]*report\.json/],
  ["a command that there is none of", "nonsense good.txt", /unknown command 「nonsense」[\s\S]*fazhi --help/],
  ["help on a command that there is none of", "nonsense --help", /unknown command 「nonsense」[\s\S]*fazhi --help/],
  ["help on a command misspelt", "--help extrct", /「extrct」[\s\S]*did you mean extract\?/],
  ["help on a command misspelt, the other way", "help extrct", /「extrct」[\s\S]*did you mean extract\?/],
  ["a command misspelt", "extrct good.txt", /「extrct」[\s\S]*did you mean extract\?/],
  ["a class misspelt", "account good.txt --only unred", /「unred」[\s\S]*did you mean unread\?/],
  [
    "a class that there is none of",
    "account good.txt --only foo",
    /quantity, date, reference, outline, name, furniture, unread/,
  ],
  [
    "coverage of one indicator",
    "chart coverage good.txt --indicator enforcement.inspections --out x.svg",
    /coverage is of 0 indicators[\s\S]*leave --indicator out/,
  ],
  ["coverage of one year", "chart coverage good.txt --year 2022 --out x.svg", /--year does not go with chart coverage/],
  [
    "coverage of one agency",
    "chart coverage good.txt --agency x --out x.svg",
    /--agency does not go with chart coverage/,
  ],
  [
    "a year of no report",
    "compare good.txt --indicator enforcement.inspections --year 1999",
    /none of the reports[\s\S]*1999[\s\S]*write one of 2022/,
  ],
  [
    "a chart of a year of no report",
    "chart ranking good.txt --indicator enforcement.inspections --year 1999 --out x.svg",
    /none of the reports[\s\S]*1999/,
  ],
  [
    "ranks of a year of no report",
    "chart rank-robustness good.txt --indicator enforcement.inspections --year 1999 --out x.svg",
    /none of the reports[\s\S]*1999[\s\S]*write one of 2022/,
  ],
  [
    "a distribution of a year of no report",
    "analyse distribution good.txt --indicator enforcement.inspections --year 1999",
    /none of the reports[\s\S]*1999/,
  ],
  [
    "a ribbon of a report with itself",
    "chart reuse-ribbon good.txt --report good --report good --out x.svg",
    /--report does not go with the same --report/,
  ],
  ["a briefing as plain text", "brief good.txt --out out.txt", /out\.txt[\s\S]*\.html or \.docx or \.pptx/],
  [
    "a directory of years",
    "brief years --out out",
    /no reports[\s\S]*mend name the folders[\s\S]*years\/2021 years\/2022/,
  ],
  ["a file in the way of a folder", "brief good.txt --out recipe", /file of this name is in the way[\s\S]*recipe/],
  ["a folder in the way of a file", "extract good.txt --out sub", /folder of this name is in the way[\s\S]*sub/],
  ["a place below a file", "brief good.txt --out recipe.txt/out", /recipe\.txt/],
] as const;

describe("what cannot be used", () => {
  it.concurrent.each(refused)(
    "%s: exit status 2, and a sentence that says what, where and how to mend",
    async (_, line, says) => {
      const folder = await folderWith(FILES);
      const before = await filesIn(folder);
      const { status, stdout, stderr } = await fazhi(line.split(" "), { cwd: folder });
      expect(stderr).toMatch(says);
      expect(stderr).toMatch(/\n {2}at {3}[\s\S]+\n {2}mend .+/);
      expect(stderr).not.toMatch(/\n {4}at |\.ts:\d/);
      expect([status, stdout]).toEqual([2, ""]);
      expect(await filesIn(folder)).toEqual(before);
      expect(await readFile(join(folder, "good.txt"), "utf8")).toBe(REPORT);
    },
  );

  // What commander says itself, in its own form.
  const misused = [
    ["an unknown option", "extract good.txt --frmat csv", /unknown option '--frmat'[\s\S]*--format/],
    ["a missing argument", "extract", /missing required argument/],
  ] as const;

  it.concurrent.each(misused)("%s: exit status 2", async (_, line, says) => {
    const { status, stdout, stderr } = await fazhi(line.split(" "));
    expect(stderr).toMatch(says);
    expect([status, stdout]).toEqual([2, ""]);
  });
});

describe("one bad file among good ones", () => {
  const bad = [
    ["empty.txt", ""],
    ["picture.txt", PNG],
    ["recipe.txt", RECIPE],
  ] as const;

  it.concurrent.each(bad)("%s is named and passed over; the rest is done", async (name, content) => {
    const folder = await folderWith({ "good.txt": REPORT, [name]: content });
    const { status, stdout, stderr } = await fazhi(["extract", "."], { cwd: folder });
    expect(status).toBe(0);
    expect(stderr).toMatch(new RegExp(`^skipped: [\\s\\S]*${name.replace(".", "\\.")}[\\s\\S]*mend`));
    expect(stdout).toContain('"quote"');
    expect(
      new Set(
        stdout
          .trim()
          .split("\n")
          .map((line) => (JSON.parse(line) as { report: string }).report),
      ),
    ).toEqual(new Set(["good"]));
  });
});

describe("a folder that cannot take everything", () => {
  it("is left as it was", async () => {
    const files = { "r.txt": REPORT, "out/mine.txt": "mine", "out/charts": "a file where a folder is to be" };
    const folder = await folderWith(files);
    const { status, stderr } = await fazhi(["brief", "r.txt", "--out", "out"], { cwd: folder });
    expect(status).toBe(2);
    expect(stderr).toMatch(/in the way[\s\S]*charts/);
    expect(await filesIn(folder)).toEqual(["out/charts", "out/mine.txt", "r.txt"]);
  });

  it("is left as it was where a folder has the name of one of our files", async () => {
    const folder = await folderWith({ "r.txt": REPORT });
    await mkdir(join(folder, "out/briefing.html"), { recursive: true });
    const { status } = await fazhi(["brief", "r.txt", "--out", "out"], { cwd: folder });
    expect([status, await filesIn(folder)]).toEqual([2, ["r.txt"]]);
  });
});
