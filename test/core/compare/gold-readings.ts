import { readFileSync } from "node:fs";
import type {
  CatalogEntry,
  Hedge,
  IndicatorId,
  Observation,
  Reading,
  Readings,
  Role,
  Section,
  Status,
  TopicId,
} from "@fazhi/core";
import { findDivision } from "../../../packages/core/src/report/find-division.ts";
import { identifyAgency } from "../../../packages/core/src/report/identify-agency.ts";
import { findInconsistencies } from "../../../packages/core/src/observation/find-inconsistencies.ts";
import { fromMarkdown, looksLikeMarkdown } from "../../../packages/core/src/text/from-markdown.ts";
import { fromPlain } from "../../../packages/core/src/text/from-plain.ts";
import { viewOf } from "../../../packages/core/src/text/view.ts";

/** The five seeds as hand-coded: the yardstick's statements under mastheads, catalogs and outlines written by hand. */
interface Seed {
  readonly id: string;
  readonly file: string;
  readonly masthead: { readonly agency: string; readonly region: string | null };
  readonly year: number;
  readonly catalog: Partial<CatalogEntry> | null;
  readonly topics: readonly TopicId[];
}

const TIANJIN = { agency: "天津市科学技术局", region: "天津市", level: "province" } as const;

const SEEDS: readonly Seed[] = [
  {
    id: "tianjin-kjj-2018",
    file: "tianjin-kjj-2018.txt",
    masthead: { agency: "市科技局", region: null },
    year: 2018,
    catalog: TIANJIN,
    topics: [
      "functions",
      "rules",
      "decisions",
      "enforcement",
      "oversight",
      "disputes",
      "leadership",
      "capacity",
      "sector",
    ],
  },
  {
    id: "tianjin-kjj-2022",
    file: "tianjin-kjj-2022.txt",
    masthead: { agency: "市科技局", region: null },
    year: 2022,
    catalog: TIANJIN,
    topics: [
      "thought",
      "functions",
      "business",
      "rules",
      "decisions",
      "enforcement",
      "emergency",
      "disputes",
      "oversight",
      "digital",
      "leadership",
    ],
  },
  {
    id: "binhai-kjj-2023",
    file: "binhai-kjj-2023.txt",
    masthead: { agency: "区科技局", region: "天津市滨海新区" },
    year: 2023,
    catalog: { agency: "天津市滨海新区科技局", region: "天津市滨海新区", level: "county" },
    topics: ["thought", "rules", "functions", "enforcement", "publicity", "oversight", "leadership"],
  },
  {
    id: "jincheng-kjj-2023",
    file: "jincheng-kjj-2023.md",
    masthead: { agency: "晋城市科学技术局", region: "山西省晋城市" },
    year: 2023,
    catalog: null,
    topics: ["leadership", "capacity", "functions", "decisions", "oversight", "publicity"],
  },
  {
    id: "unnamed-city-kjj-2022",
    file: "unnamed-city-kjj-2022.txt",
    masthead: { agency: "市科技局", region: null },
    year: 2022,
    catalog: { agency: null, year: 2022 },
    topics: ["thought", "functions", "rules", "decisions", "enforcement", "emergency", "oversight", "capacity"],
  },
];

/** One line of the yardstick. */
interface GoldLine {
  readonly quote: string;
  readonly value: number;
  readonly unit: string;
  readonly hedge: Hedge;
  readonly what: string;
  readonly indicator: IndicatorId | null;
  readonly status: Status;
  readonly period: string;
  readonly role: Role;
  readonly start: number;
  readonly end: number;
}

const root = new URL("../../../", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), "utf8").replace(/^\uFEFF/, "");

/** The seeds as read by hand, all or those named. */
export function goldReadings(...ids: readonly string[]): Readings {
  const seeds = ids.length === 0 ? SEEDS : SEEDS.filter(({ id }) => ids.includes(id));
  return { readings: seeds.map(goldReading), skipped: [] };
}

function goldReading(seed: Seed): Reading {
  const lines = read(`test/gold/${seed.id}.jsonl`)
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as GoldLine);
  return readingOf({
    ...seed,
    content: read(`seeds/${seed.file}`),
    observations: lines.map((line) => observationOf(seed, line)),
  });
}

/** What a made-up reading needs; the rest is as a report that says nothing of itself. */
export interface Sketch {
  readonly id: string;
  readonly content?: string;
  readonly year?: number | null;
  readonly masthead?: { readonly agency: string | null; readonly region: string | null };
  readonly catalog?: Partial<CatalogEntry> | null;
  readonly topics?: readonly TopicId[];
  readonly observations?: readonly Observation[];
}

/** A reading, complete, from what a test says of it. */
export function readingOf(sketch: Sketch): Reading {
  const { id, content = "", year = null, masthead, catalog = null, topics = [], observations = [] } = sketch;
  const text = looksLikeMarkdown(content) ? fromMarkdown(content) : fromPlain(content);
  const told = <T>(value: T | null) => (value === null ? null : { value, evidence: { quote: "", start: 0, end: 0 } });
  const reading = {
    report: {
      id,
      text,
      view: viewOf(text),
      masthead: {
        title: null,
        agency: told(masthead?.agency ?? null),
        agencyIdentity: identityOf(masthead, year),
        regionCode: null,
        region: told(masthead?.region ?? null),
        level: null,
        year: told(year),
        documentNumber: null,
        signer: null,
        signedOn: null,
        issuedOn: null,
        publishedOn: null,
      },
      outline: sectionOf(
        "",
        0,
        [],
        topics.map((topic) => sectionOf(topic, 1, [topic], [])),
      ),
    },
    observations,
    catalog:
      catalog === null
        ? null
        : { file: id, agency: null, region: null, level: null, year: null, format: null, sha256: null, ...catalog },
  };
  return { ...reading, findings: findInconsistencies(reading) };
}

const identityOf = (masthead: Sketch["masthead"], year: number | null) =>
  masthead?.agency == null
    ? null
    : identifyAgency(masthead.agency, { division: findDivision(masthead.region ?? ""), year });

const sectionOf = (
  title: string,
  depth: number,
  topics: readonly TopicId[],
  children: readonly Section[],
): Section => ({
  title,
  mark: "",
  depth,
  heading: { quote: "", start: 0, end: 0 },
  span: { start: 0, end: 0 },
  topics,
  block: null,
  blocks: [],
  turns: [],
  children,
});

function observationOf({ id, year, masthead }: Seed, line: GoldLine): Observation {
  return {
    ...line,
    report: id,
    agency: masthead.agency,
    region: masthead.region,
    level: null,
    year,
    ...intervalOf(line),
    topic: null,
    section: [],
    rule: "gold",
    experimental: null,
  };
}

/** 40余 is 41 to 49, 超过3200 is 3200 or more, 近5000 is 4001 to 4999. */
function intervalOf({ value, hedge, quote }: GoldLine): { readonly low: number | null; readonly high: number | null } {
  const step = 10 ** (/0*$/.exec(String(value))?.[0].length ?? 0);
  if (hedge === "over")
    return /[余多]/.test(quote) ? { low: value + 1, high: value + step - 1 } : { low: value, high: null };
  if (hedge === "under") return { low: value - step + 1, high: value - 1 };
  return { low: value, high: value };
}

let last = 0;

/** A statement with what a test says of it; the rest is an exact level of inspections in 2022. */
export function statement(said: Partial<Observation>): Observation {
  const value = said.value ?? 1;
  last += 100;
  const unit = said.unit ?? "次";
  const quote = said.quote ?? `${value}${unit}`;
  const start = said.start ?? last;
  return {
    report: "a",
    agency: null,
    region: null,
    level: null,
    year: 2022,
    indicator: "enforcement.inspections",
    value,
    low: value,
    high: value,
    hedge: "exact",
    unit,
    status: "reported",
    role: "level",
    period: "2022",
    topic: null,
    section: [],
    what: "检查",
    rule: "test",
    experimental: null,
    quote,
    start,
    end: start + quote.length,
    ...said,
  };
}
