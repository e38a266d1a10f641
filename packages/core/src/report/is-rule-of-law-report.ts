import { MASTHEAD } from "../generated/outline.ts";
import { reportSentence } from "./opening.ts";
import type { Report, Section } from "./report.ts";
import { isTitle } from "./title.ts";

/** How much of a text without a title is its opening. */
const OPENING = 2500;
/** Lines at the top of a page among which the name of another kind of paper stands. */
const TOP = 20;
/** So many titles and not one sentence are a list of reports. */
const LISTED = 3;

/**
 * Whether a text is a yearly report on 法治政府建设: its title says so; or its opening does (现将法治政府建设情况报告如下); or its
 * headings are those of the mandated blocks, shortcomings or plan among them, and one of them names the matter. Speaking
 * of 法治政府 somewhere, as news, plans and government work reports do, is not enough; a list of titles is no report.
 */
export function isRuleOfLawReport(report: Report): boolean {
  const { text } = report.view;
  if (isListOfReports(text)) return false;
  if (report.masthead.title !== null || opensAsReport(text.slice(0, OPENING))) return true;
  return !isOtherPaper(text) && isDividedAsReport(report.outline);
}

function isListOfReports(text: string): boolean {
  return !text.includes("。") && text.split("\n").filter((line) => line.length < 120 && isTitle(line)).length >= LISTED;
}

function opensAsReport(opening: string): boolean {
  const sentence = reportSentence(opening);
  return sentence !== null && namesMatter(opening.slice(sentence.start, sentence.end));
}

/** 法治政府建设实施纲要, 关于报送法治政府建设年度报告的通知 */
function isOtherPaper(text: string): boolean {
  const top = text.slice(0, OPENING).split("\n", TOP);
  return top.some((line) => namesMatter(line) && MASTHEAD.others.some(({ word }) => line.endsWith(word)));
}

function isDividedAsReport({ children }: Section): boolean {
  const blocks = new Set(children.flatMap((section) => section.blocks));
  const looksBack = blocks.has("measures") || blocks.has("first_responsible");
  const looksOn = blocks.has("problems") || blocks.has("plan");
  return looksBack && looksOn && children.some(({ title }) => namesMatter(title));
}

const namesMatter = (words: string): boolean => MASTHEAD.subjects.some(({ word }) => words.includes(word));
