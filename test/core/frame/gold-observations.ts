import { readdirSync, readFileSync } from "node:fs";
import type { Observation } from "../../../packages/core/src/observation/observation.ts";

const GOLD = new URL("../../gold/", import.meta.url);

type Coded = Pick<
  Observation,
  "quote" | "value" | "unit" | "hedge" | "what" | "indicator" | "status" | "period" | "role" | "start" | "end"
>;

const observationOf = (report: string, coded: Coded): Observation => ({
  ...coded,
  report,
  agency: report.startsWith("unnamed") ? null : `${report} 局`,
  region: null,
  level: null,
  year: Number(report.slice(-4)),
  low: coded.hedge === "under" ? null : coded.value,
  high: coded.hedge === "over" ? null : coded.value,
  topic: "enforcement",
  section: ["二、主要举措", "（一）执法"],
  rule: "gold",
  experimental: null,
});

/** The hand-coded statements as observations; what the coding leaves open is null, or stands for itself. */
export const goldObservations: readonly Observation[] = readdirSync(GOLD)
  .filter((file) => file.endsWith(".jsonl"))
  .sort()
  .flatMap((file) =>
    readFileSync(new URL(file, GOLD), "utf8")
      .trim()
      .split("\n")
      .map((line) => observationOf(file.replace(".jsonl", ""), JSON.parse(line) as Coded)),
  );
