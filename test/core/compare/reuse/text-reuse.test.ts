import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Readings, readReports, textReuse, type TextReuseSchema } from "@fazhi/core";
import type { Row } from "../../../../packages/core/src/frame/schema.ts";
import { corpusOf, type MadeReport, sentence, sentences } from "./made-corpus.ts";
import { faultOf } from "../../frame/fault-code.ts";

type Shares = Row<TextReuseSchema>;

const rowOf = (readings: Readings, report: string): Shares => textReuse(readings).filter({ report }).row(0);

const total = (row: Shares): number =>
  [
    row.share_masked,
    row.share_formula,
    row.share_self,
    row.share_superior,
    row.share_peer,
    row.share_own,
  ].reduce<number>((sum, share) => sum + (share ?? 0), 0);

const shared = ({ share_self, share_superior, share_peer, share_own }: Shares): readonly (number | null)[] => [
  share_self,
  share_superior,
  share_peer,
  share_own,
];

const TEXT = sentences(0, 10);
const me = { id: "me", text: TEXT, year: 2022 };

describe("whom words are shared with", () => {
  const rows: readonly (readonly [string, Omit<MadeReport, "text">, keyof Shares | null])[] = [
    ["the agency's own last year", { id: "a", year: 2021 }, "share_self"],
    [
      "the agency's own of long ago, under an older name",
      { id: "a", year: 2016, body: "科学技术委员会" },
      "share_self",
    ],
    ["the agency's own later year", { id: "a", year: 2023 }, null],
    ["the province's body of the kind", { id: "a", place: "山西省", level: "province" }, "share_superior"],
    ["the same, a year before", { id: "a", place: "山西省", level: "province", year: 2021 }, "share_superior"],
    ["the same, two years before", { id: "a", place: "山西省", level: "province", year: 2020 }, null],
    ["the same, a year after", { id: "a", place: "山西省", level: "province", year: 2023 }, null],
    ["the province's government", { id: "a", place: "山西省", level: "province", body: "人民政府" }, "share_superior"],
    ["the city's own government", { id: "a", body: "人民政府" }, "share_superior"],
    ["the province's body of another kind", { id: "a", place: "山西省", level: "province", body: "财政局" }, null],
    ["another province's body of the kind", { id: "a", place: "河北省", level: "province" }, null],
    ["a national body of the kind", { id: "a", place: "", level: "national" }, "share_superior"],
    ["a city of another province", { id: "a", place: "河北省石家庄市" }, "share_peer"],
    ["the same, a year before", { id: "a", place: "河北省石家庄市", year: 2021 }, "share_peer"],
    ["the same, two years before", { id: "a", place: "河北省石家庄市", year: 2020 }, null],
    ["the same, a year after", { id: "a", place: "河北省石家庄市", year: 2023 }, null],
    ["another body of the city", { id: "a", body: "财政局" }, "share_peer"],
    ["a county of the city", { id: "a", place: "山西省晋城市沁水县", level: "county" }, null],
    ["an agency of no known level and year", { id: "a", place: null, level: null, year: null }, null],
  ];

  it.each(rows)("%s", (_, other, column) => {
    const row = rowOf(corpusOf(me, { ...other, text: TEXT }), "me");
    const expected = ["share_self", "share_superior", "share_peer"].map((kind) => (kind === column ? 1 : null));
    expect(shared(row)).toEqual([...expected, column === null ? 1 : 0]);
  });

  it("a county looks up to its city and its province", () => {
    const county = { ...me, place: "山西省晋城市沁水县", level: "county" };
    for (const above of [{ place: "山西省晋城市" }, { place: "山西省", level: "province" }])
      expect(rowOf(corpusOf(county, { id: "a", text: TEXT, ...above }), "me").share_superior).toBe(1);
  });

  it("a character that several have is counted once, and found in each", () => {
    const others = [
      { id: "self", text: sentences(0, 4), year: 2021 },
      { id: "superior", text: sentences(2, 6), place: "山西省", level: "province" },
      { id: "peer", text: sentences(4, 8), place: "河北省石家庄市" },
    ];
    const row = rowOf(corpusOf(me, ...others), "me");
    expect(shared(row)).toEqual([0.4, 0.2, 0.2, expect.closeTo(0.2, 12)]);
    expect([row.found_self, row.found_superior, row.found_peer]).toEqual([0.4, 0.4, 0.4]);
    expect([row.sources_self, row.sources_superior, row.sources_peer]).toEqual([1, 1, 1]);
  });
});

describe("what counts as shared", () => {
  const other = (text: string): MadeReport => ({ id: "a", text, year: 2021 });

  it.each([
    [13, 0],
    [14, 14],
    [15, 15],
  ])("of %i characters in common, %i", (length, counted) => {
    const common = sentence(50, length).slice(0, -1);
    const row = rowOf(corpusOf({ ...me, text: `${sentence(1)}${common}，${sentence(2)}` }, other(`${common}。`)), "me");
    expect(row.share_self! * row.chars).toBeCloseTo(counted, 9);
    expect(row.longest).toBe(counted);
  });

  it("punctuation, blanks, digits and traditional characters part nothing", () => {
    const [mine, its] = ["全面清理规范性文件12件，并向社会公布结果。", "全面清理規範性文件 8 件并向\n社会公布、结果。"];
    const readings = corpusOf({ ...me, text: `${sentence(1)}${mine}` }, other(`${sentence(2)}\n${its}`));
    expect(rowOf(readings, "me").longest).toBe(18);
  });

  it("a title is masked and parts the words around it", () => {
    const text = `${sentence(1, 10).slice(0, -1)}《${sentence(2, 20).slice(0, -1)}》${sentence(3, 10)}`;
    const row = rowOf(corpusOf({ ...me, text }, other(text)), "me");
    expect([row.share_masked, row.share_self, row.share_own]).toEqual([0.5, 0, 0.5]);
  });

  it("a listed formula is a formula whoever else writes it, and does not part the words around it", () => {
    const formula = "重要工作亲自部署、重大问题亲自过问、重点环节亲自协调、重要任务亲自督办";
    const text = `${sentence(1, 8).slice(0, -1)}${formula}${sentence(2, 8)}`;
    const row = rowOf(corpusOf({ ...me, text }, other(text)), "me");
    expect(row.share_formula_listed! * row.chars).toBeCloseTo(32, 9);
    expect(row.share_self! * row.chars).toBeCloseTo(16, 9);
    const alone = rowOf(corpusOf({ ...me, text: `${sentence(1)}${formula}。` }, other(`${formula}。`)), "me");
    expect([alone.share_self, alone.longest]).toEqual([0, 0]);
  });

  it("the words of formulas between them do not make a passage", () => {
    const text = `${sentence(1, 6).slice(0, -1)}谁执法谁普法${sentence(2, 7)}`;
    expect(rowOf(corpusOf({ ...me, text }, other(text)), "me").share_self).toBe(0);
  });
});

describe("a formula by its frequency", () => {
  const PLACES = ["河北省石家庄市", "山西省太原市", "山西省大同市", "辽宁省沈阳市"];
  const writers = (places: readonly string[]): readonly MadeReport[] =>
    places.map((place, at) => ({ id: place, place, text: `${sentence(1)}${sentence(100 + at)}` }));
  const mine = { ...me, text: `${sentence(1)}${sentence(2)}` };

  it("stands in five agencies of three provinces", () => {
    const row = rowOf(corpusOf(mine, ...writers(PLACES)), "me");
    expect([row.share_formula_frequent, row.share_peer, row.share_own]).toEqual([0.5, 0, 0.5]);
  });

  it("does not stand in four agencies only, or in two provinces only", () => {
    const two = PLACES.slice(0, 3).concat("河北省唐山市");
    const stranger = { id: "stranger", place: "青海省西宁市", text: sentence(90) };
    for (const places of [PLACES.slice(0, 3), two]) {
      const row = rowOf(corpusOf(mine, stranger, ...writers(places)), "me");
      expect([row.share_formula_frequent, row.share_peer]).toEqual([0, 0.5]);
    }
  });

  it("is not known, which is not 0, in a corpus of too few agencies or provinces", () => {
    const readings = corpusOf(mine, ...writers(PLACES.slice(0, 3)));
    expect(rowOf(readings, "me").share_formula_frequent).toBeNull();
    expect(textReuse(readings).notes.map(({ code }) => code)).toContain("reuse/no-frequency");
  });

  it("stands in the share of agencies that is asked for", () => {
    const readings = corpusOf(mine, ...writers(PLACES), { id: "other", body: "财政局", text: sentence(7) });
    const frequent = (formulaShare: number): number | null =>
      textReuse(readings, { formulaShare }).filter({ report: "me" }).row(0).share_formula_frequent;
    expect([frequent(5 / 6), frequent(0.9)]).toEqual([0.5, 0]);
  });

  it("is not made by reports that do not say whose they are", () => {
    const nameless = PLACES.map((place, at) => ({ id: `n${at}`, place: null, level: "city", text: sentence(1) }));
    const readings = corpusOf(mine, ...writers(PLACES.slice(0, 3)), ...nameless);
    expect(rowOf(readings, "me").share_formula_frequent).toBeNull();
  });

  it("years of one agency are one writer", () => {
    const years = [2017, 2018, 2019, 2020, 2021].map((year) => ({ id: `y${year}`, year, text: sentence(1) }));
    const options = { formulaRegions: 1 };
    expect(
      textReuse(corpusOf(mine, ...years), options)
        .filter({ report: "me" })
        .row(0).share_formula,
    ).toBe(0);
  });
});

describe("shares", () => {
  const text = fc
    .array(
      fc.oneof(
        fc.nat({ max: 12 }).map((number) => sentence(number)),
        fc.constant("《某某规定》习近平法治思想"),
      ),
      {
        maxLength: 8,
      },
    )
    .map((parts) => parts.join(""));
  const report = fc.record({
    text,
    place: fc.constantFrom("山西省", "山西省晋城市", "河北省石家庄市", "辽宁省沈阳市", null),
    year: fc.constantFrom(2020, 2021, 2022, null),
  });
  const corpus = fc
    .array(report, { minLength: 1, maxLength: 7 })
    .map((reports) => corpusOf(...reports.map((one, at) => ({ ...one, id: `r${at}` }))));

  it("add up to 1, none below 0", () => {
    fc.assert(
      fc.property(corpus, (readings) => {
        const options = { formulaAgencies: 2, formulaRegions: 2 };
        for (const row of textReuse(readings, options)) {
          if (row.chars === 0) expect(row.share_own).toBeNull();
          else expect(total(row)).toBeCloseTo(1, 12);
          for (const [column, value] of Object.entries(row))
            if (column.startsWith("share_")) expect(value ?? 0).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("do not change with the order of the reports, nor with a report that shares nothing", () => {
    fc.assert(
      fc.property(corpus, (readings) => {
        const rows = (given: Readings): readonly Shares[] => textReuse(given, { formulaAgencies: 50 }).rows();
        const stranger = corpusOf({
          id: "stranger",
          text: sentences(70, 80),
          place: "青海省",
          level: null,
          year: null,
        });
        const before = rows(readings);
        const more = { ...readings, readings: [...stranger.readings, ...readings.readings] };
        expect(rows(more).slice(1)).toEqual(before);
        expect([...rows({ ...readings, readings: [...readings.readings].reverse() })].reverse()).toEqual(before);
      }),
      { numRuns: 30 },
    );
  });
});

describe("the five seeds", async () => {
  const reuse = textReuse(await readReports("seeds"));
  const row = (report: string): Shares => reuse.filter({ report }).row(0);

  it("count the characters that meta.chars counts, and their shares add up to 1", () => {
    expect(reuse.toArray("chars")).toEqual([2878, 2551, 8966, 9431, 1777]);
    for (const one of reuse) expect(total(one)).toBeCloseTo(1, 12);
  });

  it("Binhai shares little with its superior once formulas, titles and headings are taken out", () => {
    const { share_superior, longest, longest_source } = row("binhai-kjj-2023");
    expect([Math.round(share_superior! * 1000), longest, longest_source]).toEqual([18, 28, "tianjin-kjj-2022"]);
  });

  it("Tianjin 2022 repeats one passage of Tianjin 2018", () => {
    const { share_self, longest, longest_kind } = row("tianjin-kjj-2022");
    expect([Math.round(share_self! * 1000), longest, longest_kind]).toEqual([5, 45, "self"]);
  });

  it("say which have nobody to be compared with", () => {
    const about = (code: string): readonly string[] => reuse.notes.find((note) => note.code === code)?.reports ?? [];
    expect(about("reuse/no-place")).toEqual(["unnamed-city-kjj-2022"]);
    expect(about("reuse/no-superior")).not.toContain("binhai-kjj-2023");
    expect(about("reuse/no-self")).not.toContain("tianjin-kjj-2022");
  });
});

describe("what is asked", () => {
  const readings = corpusOf(me, { id: "a", text: TEXT, year: 2021 });

  it("has rows for the reports named, and looks in all", () => {
    const rows = textReuse(readings, { reports: ["me"] }).rows();
    expect(rows.map(({ report, share_self }) => [report, share_self])).toEqual([["me", 1]]);
  });

  it.each([
    [{ minimum: 3 }, "reuse/minimum"],
    [{ minimum: 14.5 }, "reuse/minimum"],
    [{ minimum: NaN }, "reuse/minimum"],
    [{ formulaShare: 0 }, "reuse/formula"],
    [{ formulaShare: NaN }, "reuse/formula"],
    [{ formulaAgencies: 1 }, "reuse/formula"],
    [{ formulaRegions: 0 }, "reuse/formula"],
    [{ reports: ["nobody"] }, "compare/unknown-report"],
  ])("refuses %o", (options, code) => {
    expect(faultOf(() => textReuse(readings, options)).code).toBe(code);
  });

  it("of no reports there are no rows", () => {
    expect(textReuse({ readings: [], skipped: [] }).length).toBe(0);
  });
});
