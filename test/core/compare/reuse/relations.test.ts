import { describe, expect, it } from "vitest";
import { type Readings, textReuse, type TextReuseSchema } from "@fazhi/core";
import type { Row } from "../../../../packages/core/src/frame/schema.ts";
import { corpusOf, type MadeReport, sentence, sentences } from "./made-corpus.ts";

const rowOf = (readings: Readings): Row<TextReuseSchema> => textReuse(readings).filter({ report: "me" }).row(0);

const shared = ({ share_self, share_superior, share_peer, share_own }: Row<TextReuseSchema>) => [
  share_self,
  share_superior,
  share_peer,
  share_own,
];

const TEXT = sentences(0, 10);
const me = { id: "me", text: TEXT, year: 2022 };

describe("an agency's own words", () => {
  const shares = (...reports: readonly MadeReport[]) => shared(rowOf(corpusOf(...reports))).slice(0, 3);

  it.each([
    ["the body that it was made of", "国土资源局", "自然资源局"],
    ["the body that it was put together with another", "科学技术局", "科技和工业信息化局"],
    ["the body that it was parted from", "科技和工业信息化局", "科学技术局"],
  ])("are those of %s", (_, before, after) => {
    expect(shares({ ...me, body: after }, { id: "a", body: before, year: 2021, text: TEXT })).toEqual([1, null, null]);
    const elsewhere = { id: "a", body: before, year: 2021, text: TEXT, place: "山西省大同市" };
    expect(shares({ ...me, body: after }, elsewhere)).toEqual([null, null, 1]);
  });

  it("are, for a government, those of its departments too, which are no peers", () => {
    const government = { ...me, body: "人民政府" };
    const parts = [2021, 2022].map((year) => ({ id: `a${year}`, year, body: "财政局", text: TEXT }));
    expect(shares(government, ...parts)).toEqual([null, null, null]);
    expect(shares(government, { id: "a", place: "山西省大同市", text: TEXT })).toEqual([null, null, 1]);
  });

  it("are not told from others' where a report does not say whose it is", () => {
    const nameless = { place: null, level: "city", text: TEXT };
    const corpus = corpusOf(
      { ...me, ...nameless },
      { id: "before", year: 2021, ...nameless },
      { id: "twice", ...nameless },
    );
    const named = corpusOf(me, { id: "nameless", ...nameless });
    for (const readings of [corpus, named]) {
      const row = rowOf(readings);
      expect([...shared(row), row.sources_peer]).toEqual([null, null, null, 1, 0]);
      expect(textReuse(readings).notes.map(({ code }) => code)).toContain("reuse/no-agency");
    }
  });

  it("are no reuse where a report was read twice, which a note says", () => {
    const readings = corpusOf(me, { ...me, id: "again" }, { id: "other", body: "财政局", text: sentence(90) });
    expect(shared(rowOf(readings))).toEqual([null, null, 0, 1]);
    const notes = textReuse(readings).notes.filter(({ code }) => code === "reuse/doubles");
    expect(notes.map(({ reports }) => reports)).toEqual([["me", "again"]]);
  });
});
