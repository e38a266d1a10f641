import { MASTHEAD } from "../generated/outline.ts";
import { reporterInTitle } from "./agency-in-title.ts";
import { findDay } from "./dates.ts";
import { knownBody } from "./body-kinds.ts";
import { divisionPrefix } from "./find-division.ts";
import { isClosingLabel, isPrinted } from "./first-page.ts";
import { isLabelled } from "./labels.ts";
import { type MastheadSource, toldWithin } from "./masthead-source.ts";
import { agencyInOpening } from "./agency-in-opening.ts";
import { openingOfName } from "./name-opening.ts";
import { namePartsOf } from "./name-parts.ts";
import { isFullerThan, isOrgan } from "./organ.ts";
import type { Told } from "./report.ts";

/**
 * Every name under which the reporting agency stands on the page: title, signature, the line below the title, the
 * labelled issuer, the paper's head (晋城市科学技术局文件), the opening. In the order in which they are believed.
 */
export function namesOf(source: MastheadSource): readonly Told<string>[] {
  const found = [
    inTitle(source),
    signature(source),
    belowTitle(source),
    ...issuers(source),
    ...paperHeads(source),
    agencyInOpening(source),
  ];
  return found.filter((name) => name !== null);
}

/**
 * The reporting agency, in the fullest form that is written: the name of the title, or of the first other place that has
 * one, unless a longer form of the same name stands elsewhere (科学技术局 for 科技局).
 */
export function readAgency(names: readonly Told<string>[]): Told<string> | null {
  const [first, ...others] = names;
  if (first === undefined) return null;
  return others.reduce((fullest, other) => (isFullerForm(other.value, fullest.value) ? other : fullest), first);
}

/**
 * A name that opens with its own division is whole; those above it are no part of it (陕西省洋县人民政府 for 洋县人民政府), nor is
 * an office of its own (绵阳市公安局法制支队, which put the report online, for 绵阳市公安局).
 */
const isFullerForm = (fuller: string, name: string): boolean =>
  isFullerThan(fuller, name) && !fuller.startsWith(name) && !(divisionPrefix(name) !== null && fuller.endsWith(name));

function inTitle(source: MastheadSource): Told<string> | null {
  const reporter = source.title === null ? null : reporterInTitle(source.title.value);
  return reporter?.isAgency ? toldWithin(source, reporter.name, reporter.name, source.title!) : null;
}

/** The name under the text, alone or with the date after it; not those of the copies and of the printing. */
function signature(source: MastheadSource): Told<string> | null {
  const { lines, closingStart } = source.parts;
  for (const line of lines.slice(closingStart)) {
    if (isClosingLabel(line.text) || isPrinted(line.text)) return null;
    const day = findDay(line.text);
    const name = unsealed((day === null ? line.text : line.text.slice(0, day.start)).replace(/[,:\s]+$/u, ""));
    if (isOrgan(name) && (day === null || day.end === line.text.length)) return toldWithin(source, name, name, line);
  }
  return null;
}

/** A signature without its (章). */
function unsealed(name: string): string {
  const seal = MASTHEAD.seals.find(({ word }) => name.endsWith(`(${word})`));
  return seal === undefined ? name : name.slice(0, -seal.word.length - 2);
}

/** How many lines of a subtitle may stand between the title and the name. */
const SUBTITLE = 2;

/** The name on a line of its own below the title, or below a subtitle in dashes or brackets (——在…会议上). */
function belowTitle(source: MastheadSource): Told<string> | null {
  const to = source.title?.to ?? 0;
  const lines = to === 0 ? [] : source.parts.lines.slice(to, to + SUBTITLE + 1);
  const line = lines.find(({ text }) => !opensSubtitle(text));
  const isName = line !== undefined && isOrgan(line.text) && !isLabelled(line);
  return isName ? toldWithin(source, line.text, line.text, line) : null;
}

const opensSubtitle = (text: string): boolean => /^[—–\-(〔[【]/u.test(text);

/** Labelled issuers; where the title says that a whole division reports, only its government is one: offices put reports online. */
function issuers(source: MastheadSource): readonly Told<string>[] {
  const isOfDivision = titledDivision(source) !== null;
  return source.parts.labels
    .filter(({ field, value }) => field === "issuer" && isOrgan(value) && (!isOfDivision || isGovernment(value)))
    .map((label) => toldWithin(source, label.value, label.value, label));
}

const isGovernment = (name: string): boolean => knownBody(namePartsOf(name).body, null)?.kinds[0] === "government";

/** The division that a title names in an agency's place (正定县2023年…), listed or not; null where it names an agency or nobody. */
export function titledDivision({ title }: Pick<MastheadSource, "title">): string | null {
  const reporter = title === null ? null : reporterInTitle(title.value);
  if (reporter === null || reporter.isAgency) return null;
  const { prefix, place } = openingOfName(reporter.name);
  return prefix === null && place === null ? null : reporter.name;
}

/** 晋城市科学技术局文件 */
function paperHeads(source: MastheadSource): readonly Told<string>[] {
  const { lines, bodyStart } = source.parts;
  return lines.slice(0, bodyStart).flatMap((line) => {
    const paper = MASTHEAD.paper.find(({ word }) => line.text.endsWith(word))?.word;
    const name = paper === undefined ? "" : line.text.slice(0, -paper.length);
    return isOrgan(name) && !isLabelled(line) ? [toldWithin(source, name, name, line)] : [];
  });
}
