import type { TextLayer } from "../text/text-layer.ts";
import type { View } from "../text/view.ts";
import type { AgencyIdentity } from "./agency-identity.ts";
import { bracketedDay, type Day, findDay } from "./dates.ts";
import { documentNumberIn } from "./document-number.ts";
import { type AgencyContext, identifyAgency, identifyGovernment } from "./identify-agency.ts";
import { isPrinted, isSignature, type PageParts } from "./first-page.ts";
import type { Labelled, LabelField } from "./labels.ts";
import { joinedTitle } from "./joined-title.ts";
import { type MastheadSource, told } from "./masthead-source.ts";
import type { Line } from "./lines.ts";
import { isOrgan } from "./organ.ts";
import { namesOf, readAgency, titledDivision } from "./read-agency.ts";
import { readServed } from "./read-region.ts";
import { readYear } from "./report-year.ts";
import type { Masthead, Told } from "./report.ts";
import { findTitle } from "./title.ts";

/** A masthead, and the first line after the title (an index of lines). */
export interface FoundMasthead {
  readonly masthead: Masthead;
  readonly afterTitle: number;
}

/** What a page says of the report on it. Everything is null where the page does not say. */
export function readMasthead(text: TextLayer, view: View, parts: PageParts): FoundMasthead {
  const title = findTitle(parts, (line, at) => joinedTitle({ text, view }, line, at));
  const source: MastheadSource = { text, view, parts, title };
  const names = namesOf(source);
  const dates = {
    signedOn: signedOn(source),
    issuedOn: issuedOn(source),
    publishedOn: labelledDay(source, "publishedOn"),
  };
  const year = readYear(source, writtenIn(dates));
  const agency = readAgency(names);
  const number = documentNumber(source);
  const { division, region, level } = readServed(source, names, year?.value ?? null, number);
  const masthead: Masthead = {
    title: title === null ? null : told(source, title.value, title),
    agency,
    agencyIdentity: identityOf(agency, titledDivision(source), { division, year: year?.value ?? null }),
    region,
    regionCode: division?.code ?? null,
    level,
    year,
    documentNumber: number,
    signer: signer(source),
    ...dates,
  };
  return { masthead, afterTitle: title?.to ?? 0 };
}

function identityOf(agency: Told<string> | null, place: string | null, context: AgencyContext): AgencyIdentity | null {
  if (agency !== null) return identifyAgency(agency.value, context);
  return place === null ? null : identifyGovernment(place, context);
}

/** The year in which a text was signed, issued or published. */
function writtenIn(dates: Pick<Masthead, "signedOn" | "issuedOn" | "publishedOn">): number | null {
  const day = dates.signedOn ?? dates.issuedOn ?? dates.publishedOn;
  return day === null ? null : Number(day.value.slice(0, 4));
}

/** The date under the text, else that in brackets below the title, else a label's. */
function signedOn(source: MastheadSource): Told<string> | null {
  const { lines, closingStart } = source.parts;
  const isDated = ({ text }: Line): boolean => findDay(text) !== null && isSignature(text);
  const line =
    lines.slice(closingStart).find(isDated) ?? lines.find((one, at) => isDated(one) && isBelowName(lines, at));
  const day = line === undefined ? null : findDay(line.text);
  if (line !== undefined && day !== null) return toldDay(source, line, day);
  return belowTitle(source) ?? labelledDay(source, "signedOn");
}

/** Whether a line of the text stands below an agency's name that has a line of its own: a signature before an annex. */
const isBelowName = (lines: readonly Line[], at: number): boolean =>
  at > 1 && isOrgan(lines[at - 1]!.text) && lines[at - 2]!.text.includes("。");

/** (2023年2月16日), below the title or below the agency's name there. */
function belowTitle(source: MastheadSource): Told<string> | null {
  const to = source.title?.to ?? 0;
  const [first, second] = to === 0 ? [] : source.parts.lines.slice(to, to + 2);
  const line = first !== undefined && isOrgan(first.text) ? second : first;
  const day = line === undefined ? null : bracketedDay(line.text);
  return line === undefined || day === null ? null : toldDay(source, line, day);
}

const toldDay = (source: MastheadSource, { start }: Line, day: Day): Told<string> =>
  told(source, day.iso, { start: start + day.start, end: start + day.end });

/** 2024年1月5日印发, else a label's. */
function issuedOn(source: MastheadSource): Told<string> | null {
  const { lines, closingStart } = source.parts;
  const line = lines.slice(closingStart).find(({ text }) => isPrinted(text));
  const day = line === undefined ? null : findDay(line.text);
  return line === undefined || day === null ? labelledDay(source, "issuedOn") : toldDay(source, line, day);
}

function labelledDay(source: MastheadSource, field: LabelField): Told<string> | null {
  for (const label of labelsOf(source, field)) {
    const day = findDay(label.value);
    if (day !== null) return told(source, day.iso, { start: label.start + day.start, end: label.start + day.end });
  }
  return null;
}

/** On a line of its own above the text, else a label's. */
function documentNumber(source: MastheadSource): Told<string> | null {
  const { lines, bodyStart } = source.parts;
  const places = [...lines.slice(0, bodyStart), ...labelsOf(source, "documentNumber")];
  for (const place of places) {
    const number = documentNumberIn("text" in place ? place.text : place.value);
    if (number !== null) return told(source, number.value, { start: place.start, end: place.start + number.end });
  }
  return null;
}

const LONGEST_SIGNER = 20;

function signer(source: MastheadSource): Told<string> | null {
  const label = labelsOf(source, "signer").find(({ value }) => value !== "" && value.length <= LONGEST_SIGNER);
  return label === undefined ? null : told(source, label.value, label);
}

const labelsOf = ({ parts }: MastheadSource, field: LabelField): readonly Labelled[] =>
  parts.labels.filter((label) => label.field === field);
