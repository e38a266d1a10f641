import { join } from "node:path";
import type { Observation } from "@fazhi/core";
import { beforeAll, describe, expect, it } from "vitest";
import { fazhi, folderWith } from "./fazhi.ts";

describe("experimental indicators", () => {
  let report: string;
  beforeAll(async () => {
    const text = "某县水利局2022年法治政府建设年度报告\n全年立案8起，开展现场检查40次。";
    report = join(await folderWith({ "a.txt": text }), "a.txt");
  });
  const told = async (...options: readonly string[]) =>
    (await fazhi(["extract", report, ...options])).stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as Observation)
      .map(({ indicator, experimental }) => [indicator, experimental]);

  it.concurrent("have a field of their own, and are not in an edition that lacked them", async () => {
    const inspections = ["enforcement.inspections", null];
    expect(await told()).toEqual([[null, "enforcement.cases_filed"], inspections]);
    expect(await told("--edition", "2026.1")).toEqual([[null, null], inspections]);
    expect((await fazhi(["extract", report, "--edition", "1999.1"])).status).toBe(2);
  });

  it.concurrent("are covered where they are asked for, and marked", async () => {
    const [plain, all] = await Promise.all([
      fazhi(["coverage", report, "--language", "en"]),
      fazhi(["coverage", report, "--language", "en", "--experimental"]),
    ]);
    expect(plain.stdout).not.toContain("enforcement.cases_filed");
    expect(all.stdout).toContain("enforcement.cases_filed *");
    expect(all.stdout).toContain("experimental: reliability not measured");
  });

  it.concurrent("are compared with a word of caution", async () => {
    const { stdout } = await fazhi(["compare", report, "--indicator", "enforcement.cases_filed", "--language", "en"]);
    expect(stdout).toContain("experimental: reliability not measured");
  });
});
