import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readText, scopeOf, type Reading, type Scoped } from "@fazhi/core";

interface Entry {
  readonly word: string;
  readonly example: string;
}

const data = parse(readFileSync("packages/core/data/compare/scope.yaml", "utf8")) as Readonly<
  Record<"agency" | "system" | "region" | "bodies" | "leads" | "unlike", readonly Entry[]>
>;

const TITLE = "某市应急管理局2023年法治政府建设年度报告\n\n一、主要举措和成效\n";

function lastScoped(sentence: string, title = TITLE): { readonly reading: Reading; readonly scoped: Scoped } {
  const reading = readText(`${title}${sentence}。\n`, { id: "made" });
  const last = reading.observations.at(-1);
  if (last === undefined) throw new Error(`no statement is read in ${sentence}`);
  return { reading, scoped: scopeOf(reading, last) };
}

describe.each(["agency", "system", "region"] as const)("words of the scope %s", (scope) => {
  it.each(data[scope])("$word: $example", ({ word, example }) => {
    const { reading, scoped } = lastScoped(example);
    expect(scoped.scope).toBe(scope);
    expect(scoped.words?.quote).toBe(word);
    const { start, end, quote } = scoped.words!;
    expect(reading.report.text.content.slice(start, end)).toBe(quote);
  });
});

describe("other words of the data", () => {
  it.each(data.bodies)("$example: the body and those under it", ({ example }) => {
    expect(lastScoped(example).scoped.scope).toBe("system");
  });

  it.each(data.leads)("$example: a word of scope holds behind a time", ({ example }) => {
    expect(lastScoped(example).scoped.words).not.toBeNull();
  });

  it.each(data.unlike)("$example: is no scope", ({ example }) => {
    const reading = readText(`${TITLE}${example}。\n`, { id: "made" });
    for (const one of reading.observations) expect(scopeOf(reading, one).words).toBeNull();
  });
});

describe("scope", () => {
  it("is the body's own where nothing is said", () => {
    expect(lastScoped("开展执法检查12次").scoped).toEqual({ scope: "agency", words: null });
  });

  it("holds for the rest of its sentence, until another one is named", () => {
    expect(lastScoped("全市开展行政检查1200次,作出行政处罚36件").scoped.scope).toBe("region");
    expect(lastScoped("全市开展行政检查1200次,其中市本级检查36次").scoped.scope).toBe("agency");
    expect(lastScoped("全市开展行政检查1200次。作出行政处罚36件").scoped.scope).toBe("agency");
  });

  it("is not taken from a word inside a clause", () => {
    expect(lastScoped("组织人员参加全市法治考试12次").scoped.words).toBeNull();
  });

  it("is the region for the state of a field of work", () => {
    expect(lastScoped("高新技术企业达到320家").scoped).toEqual({ scope: "region", words: null });
  });

  it("is the region for a government, which answers for it", () => {
    const title = "晋城市人民政府2023年法治政府建设年度报告\n\n一、主要举措和成效\n";
    expect(lastScoped("开展执法检查12次", title).scoped).toEqual({ scope: "region", words: null });
  });
});
