import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agencyKinds, isBorneIn } from "../../../packages/core/src/report/agency-kind.ts";
import { divisionTable } from "../../../packages/core/src/report/division-table.ts";
import { placeNameOf } from "../../../packages/core/src/report/identify-agency.ts";
import { reportOf } from "../../../packages/core/src/report/read-report.ts";
import { fromPlain } from "../../../packages/core/src/text/from-plain.ts";

/** Divisions that all lists of the years 2016 to 2023 have. */
const divisions = [...divisionTable().byName.values()]
  .flat()
  .filter(({ from, until }) => from === null && until === null);

/** Kinds that stand behind any division's name alike. */
const OWN_WAYS = [
  "government",
  "government-office",
  "subdistrict",
  "zone",
  "rule-of-law-office",
  "party-office",
  "political-legal",
  "customs",
];
const kinds = agencyKinds().filter(({ id }) => !OWN_WAYS.includes(id));

const HAN = "〇一二三四五六七八九";
const han = (value: number): string =>
  value <= 10
    ? value === 10
      ? "十"
      : (HAN[value] ?? "")
    : `${value < 20 ? "" : HAN[Math.floor(value / 10)]}十${value % 10 === 0 ? "" : HAN[value % 10]}`;

type Day = readonly [year: number, month: number, day: number];
const iso = ([year, month, day]: Day): string =>
  `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
const days: readonly ((day: Day) => string)[] = [
  ([year, month, day]) => `${year}年${month}月${day}日`,
  ([year, month, day]) => `${year} 年 ${month} 月 ${day} 日`,
  ([year, month, day]) =>
    `${[...String(year)].map((digit) => HAN[Number(digit)]).join("")}年${han(month)}月${han(day)}日`,
];
const titles: readonly ((agency: string, year: number) => string)[] = [
  (agency, year) => `${agency}${year}年法治政府建设年度报告`,
  (agency, year) => `${agency}关于${year}年度法治政府建设情况的报告`,
  (agency, year) => `${agency}\n${year}年度法治政府建设工作总结`,
  (agency, year) => `${agency}关于${year}年度\n推进法治政府建设工作情况的报告`,
  (agency, year) => `${year}年度${agency}法治政府建设情况报告`,
  (agency, year) => `${agency}${year}年法治政府建设工作总结和${year + 1}年工作计划`,
];
const tables: readonly ((agency: string, day: Day) => string)[] = [
  (agency, day) => `索引号：0031/2020-1 发布机构：${agency} 发布日期：${iso(day)}\n`,
  (agency, day) => `发布时间：${iso(day)} 10:22  来源：${agency}  浏览次数：33\n`,
  (agency, day) => `索 引 号：0031\n发文机关：${agency}\n发布日期：${days[0]?.(day)}\n`,
  (agency, day) => `| 发布机构 | ${agency} | 公开日期 | ${iso(day)} |\n`,
];
const feet = ["", "\n打印 关闭", "\n主办：某某政府办公室\n某ICP备05000000号"];

const pages = fc.record({
  division: fc.constantFrom(...divisions),
  kind: fc.constantFrom(...kinds),
  name: fc.nat(),
  word: fc.nat(),
  year: fc.integer({ min: 2016, max: 2023 }),
  month: fc.integer({ min: 1, max: 4 }),
  day: fc.integer({ min: 2, max: 28 }),
  title: fc.constantFrom(...titles),
  table: fc.constantFrom(...tables),
  write: fc.constantFrom(...days),
  foot: fc.constantFrom(...feet),
});

describe("readMasthead", () => {
  it("reads agency, division, year and dates of any kind of body of any division, in any of these shapes", () => {
    fc.assert(
      fc.property(pages, ({ division, kind, name, word, year, month, day, title, table, write, foot }) => {
        const borne = kind.names.filter((one) => isBorneIn(one, year));
        const chosen = borne[name % Math.max(1, borne.length)];
        fc.pre(chosen !== undefined);
        const words = [chosen!.full, ...chosen!.short];
        const agency = placeNameOf(division) + words[word % words.length];
        const [signed, published] = [[year + 1, month, day - 1] as const, [year + 1, month, day] as const];
        const text = `${table(agency, published)}${title(agency, year)}

${year}年，我局坚持依法行政，认真落实各项工作部署，取得了新的进展。
一、主要举措和成效
开展执法检查12次。
二、存在的不足
执法力量不足。
${agency}
${write(signed)}${foot}`;
        const { masthead } = reportOf("r", fromPlain(text));
        expect({
          agency: masthead.agency?.value,
          kinds: masthead.agencyIdentity?.kinds,
          region: masthead.region?.value,
          code: masthead.regionCode,
          level: masthead.level?.value,
          year: masthead.year?.value,
          signedOn: masthead.signedOn?.value,
          publishedOn: masthead.publishedOn?.value,
          title: masthead.title?.value,
        }).toEqual({
          agency,
          kinds: [kind.id],
          region: division.fullName,
          code: division.code,
          level: division.level,
          year,
          signedOn: iso(signed),
          publishedOn: iso(published),
          title: title(agency, year).replace("\n", ""),
        });
      }),
      { numRuns: 300 },
    );
  });
});
