import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  lawsCited,
  normMargins,
  plansAgainstNextYear,
  plansOf,
  problemsOf,
  problemsOverYears,
  type Readings,
  readReports,
  readText,
  reusedPassages,
  targetsAgainstNextYear,
  topicPresence,
} from "@fazhi/core";
import { madeYears } from "./pledges/made-years.ts";
import { misquoted } from "./structure/made-report.ts";

type Table = (readings: Readings) => Promise<Iterable<object>> | Iterable<object>;

/** Every table of reports that quotes, and where its quotes stand: the column of the report, and the prefix of the others. */
const TABLES: readonly (readonly [string, Table, readonly (readonly [report: string, prefix: string])[]])[] = [
  [
    "reusedPassages",
    (readings) => reusedPassages(readings),
    [
      ["report", ""],
      ["source_report", "source_"],
    ],
  ],
  [
    "problemsOf",
    problemsOf,
    [
      ["report", ""],
      ["report", "cause_"],
    ],
  ],
  [
    "problemsOverYears",
    problemsOverYears,
    [
      ["report", ""],
      ["before_report", "before_"],
      ["report", "plan_"],
      ["next_report", "next_"],
    ],
  ],
  ["plansOf", plansOf, [["report", ""]]],
  [
    "plansAgainstNextYear",
    plansAgainstNextYear,
    [
      ["report", ""],
      ["report", "said_"],
      ["next_report", "found_"],
      ["next_report", "copied_"],
    ],
  ],
  [
    "targetsAgainstNextYear",
    targetsAgainstNextYear,
    [
      ["report", ""],
      ["next_report", "next_"],
    ],
  ],
  ["topicPresence", topicPresence, [["report", ""]]],
  ["lawsCited", lawsCited, [["report", ""]]],
  ["normMargins", (readings) => normMargins(readings), [["report", ""]]],
];

/** The seeds, once more a year later as Markdown with marks in their sentences and in other ends of lines, and made-up reports. */
async function everyReading(): Promise<Readings> {
  const seeds = await readReports("seeds");
  const later = seeds.readings.map(({ report, catalog }) => {
    const year = (catalog?.year ?? report.masthead.year?.value ?? 2020) + 1;
    const content = report.text.content.replaceAll("。", "。**").replaceAll("，", "**，").replaceAll("\n", "\r\n");
    const own = { file: "", agency: null, region: null, level: null, format: null, sha256: null };
    return readText(content, { id: `${report.id}-later`, format: "markdown", catalog: { ...own, ...catalog, year } });
  });
  const made = await readReports("test/documents/made");
  return { readings: [...seeds.readings, ...later, ...madeYears().readings, ...made.readings], skipped: [] };
}

describe("every quote is the words at its place", async () => {
  const readings = await everyReading();

  it.each(TABLES)("%s", async (_, table, places) => {
    const rows = [...(await table(readings))];
    for (const [report, prefix] of places) {
      const columns = [report, `${prefix}quote`, `${prefix}start`, `${prefix}end`] as const;
      expect(misquoted(readings, rows, columns)).toEqual([]);
      expect(rows.some((row) => (row as Record<string, unknown>)[`${prefix}quote`] !== null)).toBe(true);
    }
  });

  it("in traditional characters too", () => {
    const simplified = readFileSync("seeds/binhai-kjj-2023.txt", "utf8");
    const [from, to] = ["发为书务证与报", "發為書務證與報"];
    const traditional = simplified.replace(/[发为书务证与报]/gu, (sign) => to.charAt(from.indexOf(sign)));
    const both = [simplified, traditional].map((text, at) => {
      const own = { file: "", agency: "天津市滨海新区科技局", region: "天津市滨海新区", level: "county" as const };
      return readText(text, { id: `r${at}`, catalog: { ...own, year: 2022 + at, format: null, sha256: null } });
    });
    const rows = reusedPassages({ readings: both, skipped: [] }, { reports: ["r1"] }).rows();
    expect(rows.filter(({ kind, quote }) => kind === "self" && /[發務]/u.test(quote)).length).toBeGreaterThan(3);
    expect(misquoted({ readings: both, skipped: [] }, rows)).toEqual([]);
  });
});
