import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readText, type Reading } from "@fazhi/core";
import { describe, expect, it } from "vitest";

const seeds = fileURLToPath(new URL("../../../seeds/", import.meta.url));
const reports = readdirSync(seeds).filter((name) => /\.(?:txt|md)$/u.test(name) && !/^readme/iu.test(name));

/** All that was read, but for the text itself; ends of lines inside quotes written as line feeds. */
const told = ({ report: { masthead, outline }, observations, findings }: Reading): unknown =>
  JSON.parse(JSON.stringify({ masthead, outline, observations, findings }).replaceAll("\\r", "\\n"));

describe("a text whose lines end in a lone carriage return", () => {
  it.each(reports)("%s has the same sections and observations at the same places", (name) => {
    const lines = readFileSync(`${seeds}${name}`, "utf8")
      .replace(/^\ufeff/u, "")
      .replaceAll("\r\n", "\n");
    const returns = readText(lines.replaceAll("\n", "\r"), { id: "report" });
    expect(returns.report.text.content).toBe(lines.replaceAll("\n", "\r"));
    expect(returns.observations.length).toBeGreaterThan(10);
    expect(told(returns)).toEqual(told(readText(lines, { id: "report" })));
  });
});
