import { readFile } from "node:fs/promises";
import {
  agenciesRead,
  agenciesNamed,
  Fault,
  parsePlan,
  type Codebook,
  type PlanFile,
  type Readings,
} from "@fazhi/core";
import type { BriefingChoice, Language } from "@fazhi/viz";
import { unknownAgency, unknownPlanIndicator, unreadablePlan } from "./faults-brief.ts";
import { nearMatches } from "./near-matches.ts";
import { given } from "./options.ts";

/** What the options of `fazhi brief` narrow. */
export interface BriefOptions {
  readonly question?: string;
  readonly plan?: string;
  readonly title?: string;
  readonly agency?: readonly string[];
  readonly year?: readonly number[];
  readonly indicator?: readonly string[];
  readonly language?: Language;
}

/** What a briefing is about, its title and its language. */
export interface BriefChoice extends BriefingChoice {
  readonly title?: string;
  readonly language: Language;
}

/** The plan with what the options say over it. */
export async function briefChoice({ plan: file, ...options }: BriefOptions): Promise<BriefChoice> {
  const plan = file === undefined ? {} : await planIn(file);
  const { title, question, agency, year, indicator, language } = options;
  const own = given({ title, question, agencies: agency, years: year, indicators: indicator, language });
  return { language: "zh-CN", ...given(plan), ...own } as BriefChoice;
}

async function planIn(file: string): Promise<PlanFile> {
  const text = await readFile(file, "utf8").catch((cause: unknown) => {
    throw unreadablePlan(file, cause);
  });
  return parsePlan(text, file);
}

/** Refuse an agency or indicator that is not there, with those that look like it. */
export function checkChoice(
  { agencies = [], indicators = [], headline = [] }: BriefChoice,
  readings: Readings,
  codebook: Codebook,
  plan: string | undefined,
): void {
  for (const name of agencies) checkAgency(name, readings, plan ?? "--agency");
  const known = codebook.indicators.map(({ id }) => id);
  for (const id of [...indicators, ...headline])
    if (!codebook.has(id)) throw unknownPlanIndicator(id, plan ?? "--indicator", nearMatches(id, known));
}

function checkAgency(name: string, readings: Readings, where: string): void {
  try {
    agenciesNamed(readings, name);
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    const known = agenciesRead(readings).map((agency) => agency.name);
    throw unknownAgency(name, where, nearMatches(name, known), known);
  }
}
