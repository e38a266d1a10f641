import { codebookOf } from "../codebook/codebook-of.ts";
import type { Codebook } from "../codebook/codebook.ts";
import { extendCodebook } from "../codebook/extend-codebook.ts";
import type { OwnIndicator } from "../codebook/overlay.ts";
import { SHIPPED_CODEBOOK } from "../codebook/shipped-codebook.ts";
import { sentenceAt } from "../quantity/clause.ts";
import { checkCodebook } from "./check-codebook.ts";
import type { Unmapped } from "./find-unmapped.ts";
import type { Observation } from "./observation.ts";
import type { Readings } from "./reading.ts";

/** The name of the stub's codebook and of its one theme. */
const EDITION = "own-1";
const THEME = { id: "own", name: "Own indicators" };

/** An entry of the stub with the quantities that it was made of. */
interface Draft {
  readonly entry: OwnIndicator;
  readonly of: Unmapped;
}

/**
 * An overlay for the quantities that the codebook does not know, as YAML: an entry for each group, with a cue and an example that
 * holds. It can be read with as it is; left to a person are better names (an entry's are the report's words) and
 * striking out what counts nothing of interest.
 * A group for which no such cue holds, or one that would take numbers from a shipped indicator, is left out.
 */
export async function overlayStub(readings: Readings, groups: readonly Unmapped[]): Promise<string> {
  const base = readings.readings[0] === undefined ? SHIPPED_CODEBOOK : codebookOf(readings.readings[0]);
  const drafts = groups.flatMap((group, at) => draftOf(readings, group, idAt(at)));
  return written(await holding(drafts, base));
}

/** own.thing_a, own.thing_b … own.thing_ba */
const idAt = (at: number): string =>
  `${THEME.id}.thing_${[...at.toString(26)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join("")}`;

function draftOf(readings: Readings, group: Unmapped, id: string): readonly Draft[] {
  const [first] = group.observations;
  const { thing, unit, unitClass } = group;
  if (first === undefined || unitClass === null || thing.length < 2) return [];
  const kind = unitClass === "percent" ? "rate" : unitClass === "money" ? "amount" : "flow";
  const cues = [{ near: thing, say: sentenceOf(readings, first) }];
  return [
    {
      of: group,
      entry: {
        id,
        zh: thing,
        en: thing,
        unit,
        units: [unitClass],
        kind,
        standing: "established",
        cues,
        counter_examples: [],
      },
    },
  ];
}

/** The sentence of a report's view that states a quantity: it reads as the report does. */
function sentenceOf({ readings }: Readings, { report, start, quote }: Observation): string {
  const reading = readings.find((one) => one.report.id === report);
  if (reading === undefined) return quote;
  const { view } = reading.report;
  const { start: from, end } = sentenceAt(view.text, view.fromLayer(start));
  return view.text.slice(from, end).trim();
}

/** Drop entries whose example fails, and those that a shipped example now gives, until all examples hold. */
async function holding(drafts: readonly Draft[], base: Codebook): Promise<readonly Draft[]> {
  const overlay = {
    file: EDITION,
    edition: EDITION,
    extends: SHIPPED_CODEBOOK.edition,
    themes: [],
    indicators: drafts.map(({ entry }) => entry),
    extensions: [],
    words: { units: [], names: [] },
  };
  const failing = (await checkCodebook(extendCodebook(base, overlay))).filter(({ holds }) => !holds);
  const guilty = new Set(failing.flatMap(({ own, entry, gives }) => (own ? [entry] : gives)));
  const kept = drafts.filter(({ entry }) => !guilty.has(entry.id));
  return kept.length === drafts.length ? drafts : holding(kept, base);
}

const written = (drafts: readonly Draft[]): string =>
  [
    "# Quantities that the codebook does not know, ready to be read with. Entries bear the reports' words as names:",
    "# mend them, strike out what is of no interest, and run `fazhi codebook check` on this file.",
    `edition: ${EDITION}`,
    `extends: ${JSON.stringify(SHIPPED_CODEBOOK.edition)}`,
    "themes:",
    `  - { id: ${THEME.id}, zh: ${THEME.name}, en: ${THEME.name} }`,
    drafts.length === 0 ? "indicators: []" : "indicators:",
    ...drafts.map(entryText),
    "",
  ].join("\n");

const entryText = ({ entry: { id, zh, en, unit, units, kind, cues }, of }: Draft): string => {
  const [cue] = cues;
  const said = `${of.count} ${of.count === 1 ? "time" : "times"} in ${of.reports.join(", ")}`;
  return [
    `  # ${said.replaceAll(/\s+/g, " ")}`,
    `  - id: ${id}`,
    `    zh: ${JSON.stringify(zh)}`,
    `    en: ${JSON.stringify(en)}`,
    `    unit: ${JSON.stringify(unit)}`,
    `    units: [${units.join(", ")}]`,
    `    kind: ${kind}`,
    "    cues:",
    `      - { near: ${JSON.stringify(cue?.near)}, say: ${JSON.stringify(cue?.say)} }`,
  ].join("\n");
};
