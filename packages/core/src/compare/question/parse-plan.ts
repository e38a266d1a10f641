import { badPlan } from "./faults.ts";

/** What a briefing is to be about and called, as a YAML file says it. */
export interface PlanFile {
  readonly title?: string | undefined;
  readonly question?: string | undefined;
  readonly agencies?: readonly string[] | undefined;
  readonly years?: readonly number[] | undefined;
  readonly indicators?: readonly string[] | undefined;
  readonly language?: "zh-CN" | "en" | undefined;
  readonly headline?: readonly string[] | undefined;
  readonly most?: number | undefined;
  readonly mostAgencies?: number | undefined;
}

/** What each field takes, for the one who wrote another. */
const TAKES: Readonly<Record<keyof PlanFile, string>> = {
  title: "words",
  question: "a question",
  agencies: "a name or a list of names",
  years: "a year, a list of years, or 2018-2022",
  indicators: "an id of the codebook or a list of ids",
  language: "zh-CN or en",
  headline: "a list of ids of the codebook",
  most: "a number from 1 on",
  mostAgencies: "a number from 1 on",
};

/**
 * Read the plan of a briefing: title, question, agencies, years, indicators, language; every field may be left out. What is not
 * YAML, a field that there is not, and a value that a field does not take are Faults that name the line. `file` names the text.
 *
 * @example
 * await parsePlan("agencies: 天津市科技局\nyears: 2018-2022\nindicators: [enforcement.inspections]", "plan.yaml");
 */
export async function parsePlan(text: string, file: string): Promise<PlanFile> {
  const [{ parseDocument }, { PlanSchema }, { placeIn }] = await Promise.all([
    import("yaml"),
    import("./plan-schema.ts"),
    import("../../codebook/yaml-places.ts"),
  ]);
  const document = parseDocument(text, { logLevel: "error" });
  const [fault] = document.errors;
  if (fault) {
    const [start, end] = fault.pos;
    throw badPlan({ file, text, span: { start, end } }, fault.message.split(" at line", 1)[0] ?? "", TAKES);
  }
  const read = PlanSchema.safeParse(document.toJS({ maxAliasCount: 0 }) ?? {});
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const unknown = issue?.code === "unrecognized_keys" ? issue.keys[0] : undefined;
  const path =
    unknown === undefined
      ? (issue?.path ?? []).map((key) => (typeof key === "symbol" ? key.toString() : key))
      : [unknown];
  const [field] = path;
  const what =
    unknown !== undefined
      ? `a plan has no field 「${unknown}」`
      : field === undefined
        ? "a plan is fields with values"
        : `「${field}」 takes ${TAKES[field as keyof PlanFile]}, and this is none`;
  throw badPlan(placeIn(document, { file, text }, path), what, TAKES);
}
