import { reporterInTitle } from "./agency-in-title.ts";
import { Mentions } from "./divisions-in-text.ts";
import { type MastheadSource, toldWithin } from "./masthead-source.ts";
import { readAgency } from "./read-agency.ts";
import type { Told } from "./report.ts";
import { servedByKind } from "./served-by-kind.ts";
import { type Served, servedByName, servedUnlisted, UNKNOWN } from "./served-by-name.ts";

/**
 * The division that an agency serves.
 *
 * 1. The division that opens one of the agency's names (晋城市科学技术局), or that the title names in its place (正定县2023年…).
 *    Where several are called so, the one that lies in a city or province that the text names in full.
 * 2. An agency that says only 市, 区, 县 serves the one division of that kind that the text names in full: an agency cites
 *    the rules of its own division and of those above it (《天津市行政规范性文件管理规定》), and those above it are of another
 *    kind. That holds for 市 only where the city has no county-level cities that call themselves 市 too, or where the text
 *    oversees counties (各县区). One that says only 省 or 自治区 is also told by the number of its paper (晋科发〔2022〕4号). The name must stand there twice at least, and be three in four of all names of the kind.
 * 3. A place that no table has (望川县自然资源局, 柳塘镇人民政府) leaves the region null, and is of the level that its own
 *    kind says.
 * 4. National bodies serve no division, and a zone that no table has (晋城经济技术开发区) serves none of those named before it.
 *
 * Where nothing is found the region is null, and the level is the ordinary sense of 市, 县, 镇.
 */
export function readServed(
  source: MastheadSource,
  names: readonly Told<string>[],
  year: number | null,
  number: Told<string> | null,
): Served {
  const mentions = new Mentions(source.view.text, year);
  const agency = readAgency(names);
  const unlisted = agency === null ? null : servedUnlisted(source, agency);
  if (unlisted !== null) return unlisted;
  for (const name of agency === null ? names : [agency, ...names]) {
    const served = servedByName(source, name, mentions);
    if (served !== null) return served;
  }
  const title = titledPlace(source);
  const titled = title === null ? null : (servedByName(source, title, mentions) ?? servedUnlisted(source, title));
  return titled ?? servedByKind(source, names, mentions, number) ?? UNKNOWN;
}

/** The division whose government reports, where the title names that in an agency's place: 正定县2023年…. */
function titledPlace(source: MastheadSource): Told<string> | null {
  const { title } = source;
  const reporter = title === null ? null : reporterInTitle(title.value);
  return title === null || reporter === null || reporter.isAgency
    ? null
    : toldWithin(source, reporter.name, reporter.name, title);
}
