import type { Observation, Report, Role } from "@fazhi/core";
import { reportOf } from "../../../packages/core/src/report/read-report.ts";
import { fromPlain } from "../../../packages/core/src/text/from-plain.ts";
import { statement } from "../compare/gold-readings.ts";

/** A report with the statements that a row marks in its text. */
export interface Marked {
  readonly report: Report;
  readonly observations: readonly Observation[];
}

const MARK = /【(?<words>[^|】]*)(?:\|(?<said>[^】]*))?】/gu;
const NUMBER = /(?<value>\d[\d,.]*)(?<power>万)?(?<unit>\D*)$/u;
const ROLES: readonly string[] = ["level", "from", "to", "change", "share", "rank", "part"];

/**
 * Statements written into a text: 清理文件【15件】，其中【废止文件3件|part】. Behind the bar stand a role, `what=整改`,
 * `indicator=…`, `low=21`, `high=29`, `hedge=over`, `period=2021`, `status=planned`, `zero` (a denial), in any order. The
 * value is the last number of the words, the unit what follows it.
 */
export function markedStatements(text: string, defaults: Partial<Observation> = {}): Marked {
  const observations: Observation[] = [];
  let content = "";
  let last = 0;
  for (const match of text.matchAll(MARK)) {
    content += text.slice(last, match.index);
    last = match.index + match[0].length;
    const { words = "", said = "" } = match.groups ?? {};
    observations.push(statement({ ...defaults, ...read(words), ...saidOf(said), quote: words, start: content.length }));
    content += words;
  }
  return { report: reportOf("a", fromPlain(content + text.slice(last))), observations };
}

function read(words: string): Partial<Observation> {
  const { value = "0", power, unit = "件" } = NUMBER.exec(words)?.groups ?? {};
  const number = Number(value.replaceAll(",", "")) * (power === undefined ? 1 : 10_000);
  return { value: number, low: number, high: number, unit };
}

function saidOf(said: string): Partial<Observation> {
  const parts = said.split(" ").filter((one) => one !== "");
  return Object.fromEntries(parts.map((one) => pairOf(one)));
}

function pairOf(word: string): readonly [string, Role | string | number | null] {
  const [key = "", value = ""] = word.split("=");
  if (ROLES.includes(key)) return ["role", key];
  if (key === "low" || key === "high" || key === "value") return [key, value === "" ? null : Number(value)];
  return [key, value === "" ? null : value];
}
