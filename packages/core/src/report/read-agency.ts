import { MASTHEAD } from "../generated/outline.ts";
import { reporterInTitle } from "./agency-in-title.ts";
import { findDay } from "./dates.ts";
import { isClosingLabel, isPrinted } from "./first-page.ts";
import { isLabelled } from "./labels.ts";
import { type MastheadSource, toldWithin } from "./masthead-source.ts";
import { agencyInOpening } from "./agency-in-opening.ts";
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
  return others.reduce((fullest, other) => (isFullerThan(other.value, fullest.value) ? other : fullest), first);
}

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
    const name = (day === null ? line.text : line.text.slice(0, day.start)).replace(/[,:\s]+$/u, "");
    if (isOrgan(name) && (day === null || day.end === line.text.length)) return toldWithin(source, name, name, line);
  }
  return null;
}

function belowTitle(source: MastheadSource): Told<string> | null {
  const to = source.title?.to ?? 0;
  const line = to === 0 ? undefined : source.parts.lines[to];
  const isName = line !== undefined && isOrgan(line.text) && !isLabelled(line);
  return isName ? toldWithin(source, line.text, line.text, line) : null;
}

const issuers = (source: MastheadSource): readonly Told<string>[] =>
  source.parts.labels
    .filter(({ field, value }) => field === "issuer" && isOrgan(value))
    .map((label) => toldWithin(source, label.value, label.value, label));

/** 晋城市科学技术局文件 */
function paperHeads(source: MastheadSource): readonly Told<string>[] {
  const { lines, bodyStart } = source.parts;
  return lines.slice(0, bodyStart).flatMap((line) => {
    const paper = MASTHEAD.paper.find(({ word }) => line.text.endsWith(word))?.word;
    const name = paper === undefined ? "" : line.text.slice(0, -paper.length);
    return isOrgan(name) && !isLabelled(line) ? [toldWithin(source, name, name, line)] : [];
  });
}
