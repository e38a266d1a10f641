import { codebookOf, type Readings } from "@fazhi/core";
import type { Language } from "../label.ts";
import { agenciesSection } from "./agencies-section.ts";
import { askedOf } from "./asked.ts";
import type { Briefing, BriefingSection } from "./briefing.ts";
import { briefingCharts } from "./briefing-charts.ts";
import { limitsSection, methodSection, sourcesSection } from "./closing-sections.ts";
import { contradictionSection } from "./contradiction-section.ts";
import { coverageSection } from "./coverage-section.ts";
import type { Draft } from "./draft.ts";
import { keyFindings } from "./key-findings.ts";
import type { Citation, Phrase } from "./phrase.ts";
import { type BriefingChoice, planBriefing } from "./plan-briefing.ts";
import { wordingIn } from "./wording.ts";
import { yearsSection } from "./years-section.ts";

/** Width of a chart of which two stand side by side, in pixels. */
const HALF_PAGE = 480;

/** What a briefing is made of. */
export interface BriefingInput extends BriefingChoice {
  readonly readings: Readings;
  /** Of the briefing's own words; "zh-CN" where left out. Quotes stay as printed. */
  readonly language?: Language;
  /** The title; "法治政府建设年度报告指标比对" or its English where left out. */
  readonly title?: string;
}

/** Compose a briefing: decide what it shows, and say it. Nothing is drawn or written yet. */
export function composeBriefing({ readings, language = "zh-CN", title, ...choice }: BriefingInput): Briefing {
  const plan = planBriefing(readings, choice);
  const wording = wordingIn(language, codebookOf(plan.coverage));
  const charts = new Map(briefingCharts(plan, language, HALF_PAGE).map((chart) => [chart.part, chart]));
  const draft: Draft = { plan, wording, charts };
  const sections = [
    keyFindings(draft),
    agenciesSection(draft),
    yearsSection(draft),
    coverageSection(draft),
    contradictionSection(draft),
    limitsSection(draft),
    methodSection(draft),
    sourcesSection(draft),
  ].filter((section): section is BriefingSection => section !== null);
  return {
    title: title ?? wording.words.title,
    plan,
    wording,
    lede: ledeOf(draft),
    asked: askedOf(draft),
    sections,
    notes: citationsOf(sections),
  };
}

/** What the key findings cite, each quote once, in order. */
function citationsOf(sections: readonly BriefingSection[]): readonly Citation[] {
  const cited = new Map<string, Citation>();
  for (const { blocks } of sections)
    for (const block of blocks)
      for (const phrase of block.kind === "key-findings" ? block.sentences : [])
        for (const piece of phrase)
          if (typeof piece !== "string" && "cites" in piece && !cited.has(citationKey(piece.cites)))
            cited.set(citationKey(piece.cites), piece.cites);
  return [...cited.values()];
}

/** Tells citations apart. */
export const citationKey = ({ report, start, end }: Citation): string => `${start} ${end} ${report}`;

function ledeOf({ plan, wording: { words, labels } }: Draft): Phrase {
  const years = plan.reports.flatMap(({ year }) => (year === null ? [] : [year]));
  const source = (text: string) => ({ text, part: "sources" });
  const statements = plan.readings.readings.reduce((sum, { observations }) => sum + observations.length, 0);
  return words.lede(
    source(words.count.reports(plan.reports.length)),
    source(words.count.agencies(plan.agencyCount)),
    source(years.length === 0 ? words.noYear : labels.years(Math.min(...years), Math.max(...years))),
    source(words.count.statements(statements)),
  );
}
