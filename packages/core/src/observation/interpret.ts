import type { Codebook } from "../codebook/codebook.ts";
import type { AnyIndicatorId } from "../codebook/indicator.ts";
import { SHIPPED_CODEBOOK } from "../codebook/shipped-codebook.ts";
import type { TopicId } from "../generated/outline.ts";
import type { Span } from "../kit/span.ts";
import { DENIALS } from "../quantity/fixed-words.ts";
import type { Quantity } from "../quantity/quantity.ts";
import type { Section } from "../report/report.ts";
import { batchesOf } from "./batches.ts";
import { carriedIndicator, type SoFar } from "./carried-indicator.ts";
import { EarlierMentions } from "./earlier-mentions.ts";
import { namesNothing } from "./fillers.ts";
import { matchIndicator, type Match } from "./match-indicator.ts";
import { meantBy, type Observation, type Role, type Status } from "./observation.ts";
import { periodOf } from "./period.ts";
import { phrasesOf, type Phrase } from "./phrase.ts";
import { quoteSpan, whatOf } from "./quote-span.ts";
import { isRate } from "./rate.ts";
import { rolesOf } from "./role.ts";
import { sharedNames } from "./shared-names.ts";
import { openingBefore, planOpenings, statusesOf } from "./status.ts";

/** What the text around tells: the report's year, and the sections above a place of the view, outermost first. */
export interface ReportContext {
  readonly year: number | null;
  sectionsAt(at: number): readonly Section[];
  /** Whether the outline says that a place is about the coming year. */
  isPlan(at: number): boolean;
}

/** A quantity with its meaning; `span` is of the view. */
export type Interpreted = Omit<
  Observation,
  "report" | "agency" | "region" | "level" | "year" | "quote" | "start" | "end"
> & {
  readonly span: Span;
  /** Where a unit with brackets stands, to be quoted as it is printed. */
  readonly unitSpan: Span | null;
};

/** Say of each quantity of a view what it means. */
export function interpret(
  view: string,
  quantities: readonly Quantity[],
  context: ReportContext,
  codebook: Codebook = SHIPPED_CODEBOOK,
): readonly Interpreted[] {
  const openings = planOpenings(view);
  const earlier = new EarlierMentions();
  return batchesOf(view, quantities).flatMap((batch) =>
    interpretBatch({ view, openings, codebook, earlier }, batch, context),
  );
}

/** What is the same for all batches of a view. */
interface Read {
  readonly view: string;
  readonly openings: readonly number[];
  readonly codebook: Codebook;
  readonly earlier: EarlierMentions;
}

function interpretBatch(
  { view, openings, codebook, earlier }: Read,
  quantities: readonly Quantity[],
  context: ReportContext,
): readonly Interpreted[] {
  const phrases = phrasesOf(view, quantities);
  const around = phrases.map(({ quantity }) => aroundOf(context, openings, quantity.span.start));
  const roles = rolesOf(view, phrases);
  const statuses = statusesOf(view, phrases, roles, (index) => around[index]?.inPlan === true);
  const named = phrases.map((phrase, index) =>
    namedMatches({ codebook, view, phrases, roles }, phrase, around[index] as Around),
  );
  const owned = named.map((matches, index) => withoutBorrowed(matches, named[index + 1], phrases[index] as Phrase));
  const settled: (AnyIndicatorId | null)[] = [];
  const soFar = { codebook, view, phrases, roles, statuses, settled, earlier };
  return phrases.flatMap((phrase, index) => {
    const read = readPhrase(soFar, phrase, around[index] as Around, owned[index] ?? []);
    const indicator = read[0] === undefined ? null : meantBy(read[0]);
    settled.push(indicator);
    earlier.add(phrase, indicator);
    return read;
  });
}

interface Around {
  readonly sections: readonly Section[];
  readonly inPlan: boolean;
  readonly year: number | null;
}

function aroundOf(context: ReportContext, openings: readonly number[], at: number): Around {
  const sections = context.sectionsAt(at);
  const inPlan = context.isPlan(at) || plansOn(context, openingBefore(openings, at), sections);
  return { sections, inPlan, year: context.year };
}

/** 下一步 opened a sentence of the section that the number stands in, or of one around it. */
function plansOn(context: ReportContext, opening: number | null, sections: readonly Section[]): boolean {
  if (opening === null) return false;
  const opened = context.sectionsAt(opening).at(-1);
  return opened === undefined ? sections.length === 0 : sections.includes(opened);
}

/** One of the things that a number is said of, and the indicator that its words name. */
interface NamedMatch {
  readonly named: string | undefined;
  readonly match: Match | null;
}

function namedMatches(
  { codebook, view, phrases, roles }: Omit<SoFar, "settled">,
  phrase: Phrase,
  { sections }: Around,
): readonly NamedMatch[] {
  const { denied } = phrase.quantity;
  const names = denied === undefined ? (sharedNames(view, phrase, phrases) ?? [undefined]) : [denied];
  const headings = sections.map(({ title }) => title).join("\n");
  return names.map((named) => ({
    named,
    match: matchIndicator({
      codebook,
      view,
      phrase,
      last: phrases[phrase.index - 1],
      next: phrases[phrase.index + 1],
      role: roles[phrase.index] ?? "level",
      headings,
      named,
    }),
  }));
}

/** 7个事项申报材料由78个减至49个: words between two numbers that name the second are not the first's. */
function withoutBorrowed(
  matches: readonly NamedMatch[],
  next: readonly NamedMatch[] | undefined,
  { after }: Phrase,
): readonly NamedMatch[] {
  const theirs = next?.[0]?.match?.mention;
  return matches.map(({ named, match }) => {
    const borrowed =
      match !== null && theirs !== undefined && match.mention.start === theirs.start && theirs.start > after.start;
    return { named, match: borrowed ? null : match };
  });
}

/** What is known when a phrase is read. */
interface Known extends SoFar {
  readonly statuses: readonly Status[];
  readonly earlier: EarlierMentions;
}

function readPhrase(
  soFar: Known,
  phrase: Phrase,
  around: Around,
  matches: readonly NamedMatch[],
): readonly Interpreted[] {
  const { codebook, view } = soFar;
  const role = soFar.roles[phrase.index] ?? "level";
  return matches.flatMap(({ named, match }) => {
    if (phrase.quantity.form === "bare" && !standsBare(soFar, phrase, match)) return [];
    const carried =
      match === null || role === "to" || comparesOnly(soFar, phrase) ? carriedIndicator(soFar, phrase) : null;
    const told = carried?.indicator ?? match?.indicator ?? null;
    const indicator = told ?? soFar.earlier.of(view, phrase);
    const rule = carried?.rule ?? match?.rule ?? (indicator === null ? phrase.quantity.rule : "earlier-mention");
    const status = soFar.statuses[phrase.index] ?? "reported";
    return [
      interpreted(
        view,
        phrase,
        { role, status, sections: around.sections, inPlan: around.inPlan, year: around.year },
        { codebook, indicator, rule, match, named },
      ),
    ];
  });
}

/** A number without a unit counts where something names it, not at the cut end of a text, and never as money: 罚款3000 may be 元 or 万元. */
const standsBare = ({ codebook, view }: SoFar, { quantity }: Phrase, match: Match | null): boolean =>
  match !== null && quantity.span.end < view.length && codebook.indicatorOf(match.indicator).kind !== "amount";

/** 较上年减少12项: a change with nothing but a comparison before it is of the number before, whatever its verb may cue. */
const comparesOnly = ({ view, roles }: SoFar, { index, before, quantity }: Phrase): boolean =>
  roles[index] === "change" && namesNothing(view.slice(before.start, quantity.span.start));

interface Meaning {
  readonly codebook: Codebook;
  readonly indicator: AnyIndicatorId | null;
  readonly rule: string;
  readonly match: Match | null;
  readonly named: string | undefined;
}

/** Where a number stands and what it is in its sentence. */
interface Standing extends Around {
  readonly role: Role;
  readonly status: Status;
}

/** A fact cannot be of a year after the one reported on. */
const isAhead = (period: string, { year, status }: Standing): boolean =>
  status === "reported" && year !== null && Number(period.slice(0, 4)) > year;

/** Changes, shares and ranks are not held at a date, though the stock that they are of is. */
const OVER_TIME: ReadonlySet<Role> = new Set<Role>(["change", "share", "rank"]);
const AT_A_DATE = /-12-31$/;

/** Fields are named one by one: spreading objects into one another costs more than reading does. */
function interpreted(view: string, phrase: Phrase, around: Standing, meaning: Meaning): Interpreted {
  const { quantity } = phrase;
  const { role } = around;
  const told = periodOf(view, phrase, {
    year: around.year,
    inPlan: around.inPlan,
    isPlanned: around.status === "planned",
  });
  const period = OVER_TIME.has(role) ? told.replace(AT_A_DATE, "") : told;
  const { indicator, experimental } = byStanding(meaning);
  return {
    indicator,
    experimental,
    value: quantity.value,
    low: quantity.low,
    high: quantity.high,
    hedge: quantity.hedge,
    unit: unitOf(quantity, meaning),
    status: isAhead(period, around) ? "planned" : around.status,
    role,
    period,
    topic: topicOf(around.sections),
    section: around.sections.map(({ title }) => title),
    what: whatOf(view, phrase, meaning.named),
    rule: meaning.rule,
    span: quoteSpan(view, phrase, meaning.match, meaning.named),
    unitSpan: quantity.unit.includes("(") ? quantity.unitAt : null,
  };
}

const byStanding = ({ codebook, indicator }: Meaning): Pick<Observation, "indicator" | "experimental"> =>
  indicator !== null && codebook.isExperimental(indicator)
    ? { indicator: null, experimental: indicator }
    : { indicator, experimental: null };

/** A denial and a number that lost its unit are counted in the indicator's own. */
function unitOf({ form, unit, denied = "" }: Quantity, { codebook, indicator }: Meaning): string {
  if (form !== "denial" && form !== "bare") return unit;
  if (indicator !== null) return codebook.indicatorOf(indicator).unit;
  if (form === "bare") return "";
  if (isRate(denied)) return DENIALS.rate_unit;
  return DENIALS.persons.some((head) => denied.endsWith(head)) ? DENIALS.person : DENIALS.unit;
}

const topicOf = (sections: readonly Section[]): TopicId | null => {
  for (let index = sections.length - 1; index >= 0; index--) {
    const topic = sections[index]?.topics[0];
    if (topic !== undefined) return topic;
  }
  return null;
};
