import { type CatalogEntry, type Reading, readText } from "@fazhi/core";
import { readFileSync } from "node:fs";

/** Reports of counties, cities and provinces over four years, mixed of made-up sentences: some of everybody, some of the province, of the city, of last year. */
export function madeReports(count: number, onReport: (done: number) => void = () => {}): readonly Reading[] {
  const writer = new Writer();
  return Array.from({ length: count }, (_, number) => {
    const division = divisions[Math.floor(number / YEARS) % divisions.length]!;
    onReport(number + 1);
    return writer.report(division, 2020 + (number % YEARS), Math.floor(number / YEARS / divisions.length));
  });
}

const YEARS = 4;
const SENTENCES = 190;
/** So many sentences of a hundred come from each place; the others are new. */
const MIX = [
  ["nation", 8],
  ["province", 12],
  ["city", 8],
  ["before", 20],
] as const;

const BODIES = ["科学技术局", "教育局", "财政局", "审计局"];

const rows = readFileSync(new URL("../packages/core/data/region/divisions.yaml", import.meta.url), "utf8");
/** Divisions that are listed all the while. */
const divisions = [...rows.matchAll(/^ {2}(\d{6}) (\S+)$/gm)].map(([, code = "", name = ""]) => ({ code, name }));
const nameOf = new Map(divisions.map(({ code, name }) => [code, name]));

class Writer {
  private readonly before = new Map<string, readonly string[]>();
  private readonly pools = new Map<string, readonly string[]>();
  private state = 1;

  report({ code, name }: (typeof divisions)[number], year: number, body: number): Reading {
    const above = [`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`].filter((one) => one !== code);
    const region = [...above.flatMap((one) => nameOf.get(one) ?? []), name].join("");
    const agency = `${region}${BODIES[body % BODIES.length]}`;
    const last = this.before.get(agency) ?? this.pool(agency, SENTENCES);
    const sentences = Array.from({ length: SENTENCES }, () => this.sentence(code, last));
    this.before.set(agency, sentences);
    const catalog: CatalogEntry = { file: "", agency, region, level: levelOf(code), year, format: null, sha256: null };
    const text = `${agency}${year}年法治政府建设年度报告\n${sentences.join("")}\n`;
    return readText(text, { id: `${code}-${body}-${year}`, catalog });
  }

  private sentence(code: string, before: readonly string[]): string {
    let left = this.below(100);
    for (const [kind, share] of MIX) {
      left -= share;
      if (left >= 0) continue;
      if (kind === "before") return this.one(before);
      const place = kind === "nation" ? "" : kind === "province" ? code.slice(0, 2) : code.slice(0, 4);
      return this.one(this.pool(place, kind === "city" ? 30 : 60));
    }
    return this.made();
  }

  private pool(name: string, size: number): readonly string[] {
    const known = this.pools.get(name) ?? Array.from({ length: size }, () => this.made());
    this.pools.set(name, known);
    return known;
  }

  private made(): string {
    const length = 20 + this.below(24);
    const codes = Array.from({ length }, () => 0x5200 + this.below(2000));
    return `${String.fromCharCode(...codes)}。`;
  }

  private one = (list: readonly string[]): string => list[this.below(list.length)]!;

  /** A linear congruence is random enough for sentences. */
  private below(count: number): number {
    this.state = (Math.imul(this.state, 1664525) + 1013904223) >>> 0;
    return Math.floor((this.state / 2 ** 32) * count);
  }
}

const levelOf = (code: string): "province" | "city" | "county" =>
  code.endsWith("0000") ? "province" : code.endsWith("00") ? "city" : "county";
