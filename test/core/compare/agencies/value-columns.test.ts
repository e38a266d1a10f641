import { expect, it } from "vitest";
import { outliersOf, rankAgencies, readReports, readText, type Readings } from "@fazhi/core";

const BETWEEN = " | ";
const TABLE = readText(
  "# 晋城市司法局2022年法治政府建设年度报告\n\n| 项目 | 数量 |\n| --- | --- |\n| 执法检查 | 26次 |\n\n全年执法检查26次。\n",
  { id: "table" },
);

/** The quotes of each report, cut out of its text by their offsets, beside those in the cell. */
function cutOut({ readings }: Readings, rows: readonly Cells[]): readonly (readonly [cut: string, cell: string])[] {
  const texts = new Map(readings.map(({ report }) => [report.id, report.text.content]));
  const numbers = (cell: string): readonly number[] => (cell === "" ? [] : cell.split(BETWEEN).map(Number));
  return rows.map(({ report, quotes, starts, ends }) => {
    const to = numbers(ends);
    const cut = numbers(starts).map((start, at) => texts.get(report)?.slice(start, to[at]));
    return [cut.join(BETWEEN), quotes];
  });
}

type Cells = Readonly<Record<"report" | "quotes" | "starts" | "ends", string>>;

it("cuts every quote out of its report, rows of tables among them", async () => {
  const made = await readReports("test/documents/made");
  const all = { readings: [...made.readings, TABLE], skipped: [] };
  for (const indicator of ["enforcement.inspections", "disputes.reconsideration_cases", "oversight.closure_rate"]) {
    const ranking = rankAgencies(all, { indicator, floor: 0 });
    const outliers = outliersOf(all, { indicator });
    for (const [cut, cell] of [...cutOut(all, ranking.rows()), ...cutOut(all, outliers.rows())]) expect(cut).toBe(cell);
  }
  const [row] = rankAgencies({ readings: [TABLE], skipped: [] }, { indicator: "enforcement.inspections" }).rows();
  expect([row?.quotes, row?.statements]).toEqual(["执法检查 | 26次 | 执法检查26次", 2]);
});
