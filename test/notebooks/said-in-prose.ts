import { fileURLToPath } from "node:url";
import {
  compareAgencies,
  observationsFrame,
  panelOf,
  quantification,
  readReports,
  reportTimeliness,
  seriesBreaks,
  silences,
  structureTable,
  textReuse,
  verdictSentences,
} from "@fazhi/core";

const folder = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));

const seeds = await readReports(folder("seeds"));
const madeUp = await readReports(folder("docs/gallery/made-up"));
const tianjin = await readReports(["2018", "2022"].map((year) => folder(`seeds/tianjin-kjj-${year}.txt`)));
const panel = panelOf(tianjin).mergeRepeats();

const WORDS = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
const word = (count: number): string => WORDS[count] ?? String(count);
const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
const percent = (share: number): string => `${Math.round(share * 100)} %`;
const among = (part: number, whole: number): string => `${word(part)} of the ${word(whole)}`;

const reports = seeds.readings.length;
const written = quantification(seeds).rows();
const shares = written.map(({ quantified_share: share }) => share ?? NaN);
const whole = written.filter(({ rates, rates_100: full }) => rates > 0 && rates === full);
const causes = structureTable(seeds).filter({ has_causes: true }).length;
const changes = silences(panel);
const count = (change: "dropped" | "kept"): number => changes.filter({ change }).length;
const carriedOver = textReuse(tianjin).filter({ report: "tianjin-kjj-2022" }).row(0).share_self ?? NaN;
const isNarrower = (indicator: "enforcement.inspections" | "rules.normative_documents_issued"): boolean =>
  seriesBreaks(panel, { indicator }).filter({ code: "crosswalk/narrower" }).length > 0;
const statedBy = (indicator: "decisions.legal_reviews"): number =>
  compareAgencies(seeds, { indicator }).rows.filter(({ statements }) => statements.length > 0).length;
const [inspections = ""] = verdictSentences(compareAgencies(tianjin, { indicator: "enforcement.inspections" }));
const [, more, less, , by] = /\((\d+) 次\).*\((\d+)–(\d+) 次\), by (\d+–\d+)/.exec(inspections) ?? [];
const planned = observationsFrame(seeds).filter(
  ({ indicator, status }) => status === "planned" && (indicator?.startsWith("enforcement.") ?? false),
).length;
const made = `${madeUp.readings.length} reports of ${word(new Set(madeUp.readings.map(({ report }) => report.id.split("-")[0])).size)} counties`;

/** What the lessons say in prose, as the library has it now: the lesson by its number, and the words that must stand in it. */
export const SAID: readonly (readonly [lesson: number, words: string])[] = [
  [1, `${capital(word(planned))} row is \`planned\``],
  [2, `${capital(word(reports))} reports of science and technology departments`],
  [2, `stated by ${among(statedBy("decisions.legal_reviews"), reports)}`],
  [2, `states ${more} inspections for 2022`],
  [2, `more, by ${by?.replace("–", " to ")}`],
  [3, made],
  [4, isNarrower("enforcement.inspections") ? "what is counted became narrower" : "what is counted stayed the same"],
  [4, isNarrower("rules.normative_documents_issued") ? "fewer things were counted after 2018" : "the same was counted"],
  [4, `is higher for 2022 (${more}) than for 2018 (${less}–`],
  [4, count("dropped") > count("kept") ? "Most indicators of 2018 are never stated again" : "Most are kept"],
  [4, `Less than ${Math.ceil(carriedOver * 100)} % of the text of 2022`],
  [5, made],
  [5, `Only ${among(causes, reports)} give causes`],
  [5, `In ${among(whole.length, reports)} every rate is exactly 100 %`],
  [5, `has ${word(Math.max(...whole.map(({ rates }) => rates)))} such rates`],
  [5, `Between ${percent(Math.min(...shares))} and ${percent(Math.max(...shares))} of their sentences`],
  [
    5,
    reportTimeliness(seeds).filter({ on_time: "unknown" }).length === reports ? "no day of publication is known" : "?",
  ],
];
