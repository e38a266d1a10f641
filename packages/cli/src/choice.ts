import type { AnyIndicatorId, Codebook, MaskedWords, PValueCorrection, Scope } from "@fazhi/core";
import { type Command, Option } from "commander";
import { notANumber, notTogether, unlikeIndicators } from "./faults.ts";
import { indicatorIn, parseOneOf, scopeOption, yearOption } from "./options.ts";

/** What reports are put together by. */
export type Group = "level" | "region" | "year" | "kind";

/** What a caller asked of an analysis or a chart; which of it one takes, its entry says. */
export interface Choice {
  readonly indicators: readonly AnyIndicatorId[];
  readonly year?: number | undefined;
  readonly agency?: string | undefined;
  readonly scope?: Scope | undefined;
  readonly by?: Group | undefined;
  readonly floor?: number | undefined;
  readonly width?: number | undefined;
  readonly correction?: PValueCorrection | undefined;
  readonly seed?: number | undefined;
  readonly report?: readonly string[] | undefined;
  readonly mask?: MaskedWords | undefined;
  readonly relation?: Relation | undefined;
  /** Of the indicators of an index, those of which a lower value scores higher. */
  readonly fewer?: readonly AnyIndicatorId[] | undefined;
}

/** What the one of two reports is to the other. */
export type Relation = "self" | "superior" | "peer";

/** One thing that can be asked for by name, and what may be said with it. */
export interface Taking {
  readonly name: string;
  /**
   * How many indicators it is of: none, one, two in order, two or more, one or more, one or none (none: all), or any number
   * (none: all).
   */
  readonly of: 0 | 1 | 2 | "several" | "some" | "at-most-one" | "any";
  readonly takes: readonly Exclude<keyof Choice, "indicators">[];
}

/** The options of a choice as the command line gives them. */
export interface ChoiceOptions extends Omit<Choice, "indicators" | "fewer"> {
  readonly indicator?: readonly string[];
  readonly fewer?: readonly string[];
}

const GROUPS: readonly Group[] = ["level", "region", "year", "kind"];
const MASKS: readonly MaskedWords[] = ["formulas", "titles", "nothing"];
const RELATIONS: readonly Relation[] = ["self", "superior", "peer"];
const CORRECTIONS: readonly PValueCorrection[] = ["none", "holm", "benjamini-hochberg", "bonferroni"];

/** Give a command the options of a choice. */
export const withChoice = (command: Command): Command =>
  command
    .addOption(
      new Option("--indicator <id>", "an indicator of the codebook, once for each; `fazhi indicators` lists them") //
        .argParser((id: string, before: readonly string[] = []) => [...before, id]),
    )
    .addOption(yearOption())
    .option("--agency <name>", "only the years of this agency")
    .addOption(scopeOption())
    .addOption(optionOf("--by <key>", "one row for each level, region, year or kind of agency", GROUPS))
    .addOption(
      numberOption(
        "--floor <share>",
        "least coverage of a ranking or an index, 0 to 1",
        (floor) => floor >= 0 && floor <= 1,
      ),
    )
    .addOption(numberOption("--width <number>", "width of bands, in the indicator's unit", (width) => width > 0))
    .addOption(optionOf("--correction <how>", "of p-values for several tests", CORRECTIONS))
    .addOption(numberOption("--seed <number>", "of what is drawn at random", Number.isSafeInteger))
    .addOption(
      new Option("--report <id>", "a report by its id, once for each") //
        .argParser((id: string, before: readonly string[] = []) => [...before, id]),
    )
    .addOption(optionOf("--mask <words>", "what is left out before words are compared", MASKS))
    .addOption(optionOf("--relation <kind>", "only pairs whose other report is this to the first", RELATIONS))
    .addOption(
      new Option("--fewer <id>", "an indicator of an index of which fewer score higher, once for each") //
        .argParser((id: string, before: readonly string[] = []) => [...before, id]),
    );

/** Refuse options that would be passed over in silence; `command` as in "analyse ranking". */
export function refuseUnlike({ takes }: Taking, options: ChoiceOptions, command: string): void {
  const { year, agency, scope, by, floor, width, correction, seed, report, mask, relation, fewer } = options;
  const said = { year, agency, scope, by, floor, width, correction, seed, report, mask, relation, fewer };
  for (const [option, value] of Object.entries(said))
    if (value !== undefined && !takes.some((taken) => taken === option))
      throw notTogether(`--${option}`, command, "it has no such choice");
}

/** The fewest and the most indicators. */
const SIZES: Readonly<Record<Taking["of"], readonly [number, number]>> = {
  0: [0, 0],
  1: [1, 1],
  2: [2, 2],
  several: [2, Infinity],
  some: [1, Infinity],
  "at-most-one": [0, 1],
  any: [0, Infinity],
};

/** The choice that the options make, with indicators of the codebook. Throws a Fault where they are too few, too many or unknown. */
export function choiceOf({ name, of }: Taking, options: ChoiceOptions, codebook: Codebook): Choice {
  const { indicator = [], fewer, ...choice } = options;
  const [least, most] = SIZES[of];
  if (indicator.length < least || indicator.length > most)
    throw unlikeIndicators(name, indicator.length < least ? least : most, indicator.length);
  const indicators = indicator.map((id) => indicatorIn(codebook, id));
  const reversed = fewer?.map((id) => indicatorIn(codebook, id));
  const stray = reversed?.find((id) => !indicators.includes(id));
  if (stray !== undefined) throw notTogether(`--fewer ${stray}`, name, "it is not among the indicators named");
  return { ...choice, indicators, ...(reversed === undefined ? {} : { fewer: reversed }) };
}

/** The indicator of something that is of one. */
export const firstOf = ({ indicators }: Choice): AnyIndicatorId => indicators[0] as AnyIndicatorId;

/** An option that takes one of some words. */
export const optionOf = <T extends string>(flags: string, about: string, known: readonly T[]): Option =>
  new Option(flags, `${about}: ${known.join(", ")}`).argParser((value: string) =>
    parseOneOf(flags.split(" ")[0] as string, value, known),
  );

/** An option that takes a number of a range. */
export function numberOption(flags: string, about: string, fits: (value: number) => boolean): Option {
  return new Option(flags, about).argParser((text: string) => {
    const value = Number(text);
    if (text.trim() === "" || !fits(value)) throw notANumber(flags.split(" ")[0] as string, text, about);
    return value;
  });
}
