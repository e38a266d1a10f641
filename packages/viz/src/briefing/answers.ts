import type { AnyIndicatorId, ComparedReport, Comparison } from "@fazhi/core";
import { questionWords } from "../label-question.ts";
import { chainPhrase } from "./chain-phrase.ts";
import type { Draft } from "./draft.ts";
import { firstToLast } from "./first-to-last.ts";
import { breakNote } from "./break-note.ts";
import { agenciesId, changeId } from "./part-id.ts";
import { type Linked, listed, type Phrase, say } from "./phrase.ts";
import type { AgencyYears } from "./plan-briefing.ts";
import { statementsPhrase } from "./value-words.ts";
import { reportLink, verdictPhrase, whyNone, yearWords } from "./verdict-sentence.ts";
import { indicatorName, measuredName, type Wording } from "./wording.ts";
import { saysSomething } from "./says-something.ts";

/**
 * A sentence for each indicator that is asked about, between agencies and for each agency through its years: what the
 * comparison says, in either direction or in none, and who says nothing. What no report states is told in one sentence.
 */
export function answers(draft: Draft): readonly Phrase[] {
  const { plan } = draft;
  const asked = plan.narrowed?.indicators ?? [];
  const stated = asked.filter((indicator) => isStated(draft, indicator));
  const across = plan.agencies
    .filter(({ indicator }) => stated.includes(indicator))
    .map((one) => acrossAgencies(draft, one));
  const through = stated.flatMap((indicator) => plan.years.flatMap((years) => throughYears(draft, years, indicator)));
  const alone =
    plan.agencies.length === 0 && plan.years.length === 0 ? stated.map((indicator) => inReport(draft, indicator)) : [];
  const byYearsFirst = plan.narrowed?.question?.across === "years";
  const told = byYearsFirst ? [...through, ...across] : [...across, ...through];
  return [
    ...told,
    ...alone,
    ...unstated(
      draft,
      asked.filter((indicator) => !stated.includes(indicator)),
    ),
  ];
}

const isStated = ({ plan }: Draft, asked: AnyIndicatorId): boolean =>
  [...plan.agencies, ...plan.years.flatMap(({ comparisons }) => comparisons)].some(
    ({ indicator, rows }) => indicator === asked && rows.some(saysSomething),
  ) || plan.coverage.cells.some(({ indicator, statements }) => indicator === asked && statements.length > 0);

function acrossAgencies({ wording }: Draft, comparison: Comparison): Phrase {
  const { indicator, unit } = comparison;
  const name: Linked = { text: measuredName(indicator, unit, wording), part: agenciesId(indicator) };
  return say`${name}${wording.words.colon}${chainPhrase(comparison, wording)}`;
}

function throughYears({ plan, wording }: Draft, years: AgencyYears, asked: AnyIndicatorId): readonly Phrase[] {
  const comparison = years.comparisons.find(({ indicator }) => indicator === asked);
  if (comparison === undefined) return [];
  const { indicator, unit } = comparison;
  const part = changeId(plan, years, indicator);
  const name: Linked = { text: measuredName(indicator, unit, wording), part };
  return [say`${years.agency}${wording.words.colon}${name}${changeOf({ plan, wording }, comparison, part)}`];
}

/** From the first year with a number to the last, whatever may be said of it; then the years without one. */
function changeOf({ plan, wording }: Pick<Draft, "plan" | "wording">, comparison: Comparison, part: string): Phrase {
  const { also, comma } = questionWords(wording.language);
  const pair = firstToLast(comparison);
  const said =
    pair === undefined
      ? say`${comma}${onlyYear(comparison, wording)}`
      : say` ${verdictPhrase(comparison, pair, wording, part)}${breakNote({ plan, wording }, comparison, pair)}`;
  const others = comparison.rows
    .filter(({ interval }) => interval === null)
    .map((row) => wording.words.silent(yearLink(row, wording), whyNone(row, wording)));
  return others.length === 0 ? said : say`${said}${also}${listed(others, also)}`;
}

function onlyYear({ rows }: Comparison, wording: Wording): Phrase {
  const only = rows.find(({ interval }) => interval !== null);
  const { chain } = wording.words;
  if (only === undefined) return [chain.none];
  return chain.only(yearLink(only, wording), statementsPhrase(only.statements, wording));
}

/** The agency is named before: the year tells its reports apart. */
const yearLink = ({ year, report }: ComparedReport, wording: Wording): Linked => ({
  text: yearWords(year, wording),
  source: report,
});

/** What the reports say one by one, where there is nothing to compare them with. */
function inReport({ plan, wording }: Draft, indicator: AnyIndicatorId): Phrase {
  const { unit } = wording.codebook.indicatorOf(indicator);
  const said = plan.coverage.reports.map((key): Phrase => {
    const cell = plan.coverage.cells.find((one) => one.report === key.report && one.indicator === indicator);
    const facts = (cell?.statements ?? []).filter(({ status }) => status === "reported");
    if (facts.length > 0) return wording.words.states(reportLink(key, wording), statementsPhrase(facts, wording));
    return wording.words.silent(reportLink(key, wording), wording.labels.state[cell?.state ?? "not-stated"]);
  });
  return say`${measuredName(indicator, unit, wording)}${wording.words.colon}${listed(said, wording.words.and)}`;
}

function unstated({ plan, wording }: Draft, indicators: readonly AnyIndicatorId[]): readonly Phrase[] {
  if (indicators.length === 0) return [];
  const names = indicators.map((id) => indicatorName(id, wording));
  const reports = { text: wording.words.count.reports(plan.reports.length), part: "coverage" };
  return [questionWords(wording.language).noneStates(wording.labels.list(names), reports, plan.reports.length)];
}
