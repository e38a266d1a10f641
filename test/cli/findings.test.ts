import { join } from "node:path";
import type { Finding } from "@fazhi/core";
import { describe, expect, it } from "vitest";
import { fazhi, SEEDS } from "./fazhi.ts";

const tianjin2018 = join(SEEDS, "tianjin-kjj-2018.txt");
const tianjin2022 = join(SEEDS, "tianjin-kjj-2022.txt");

describe("fazhi findings", () => {
  it.concurrent("lists what comes out as printed with --checks", async () => {
    const { status, stdout } = await fazhi(["findings", tianjin2018, "--checks"]);
    expect(status).toBe(0);
    expect(stdout).toContain("51 件 + 59 件 + 1 件 add up to 111 件");
    const { stdout: json } = await fazhi(["findings", tianjin2018, "--checks", "--json"]);
    expect(JSON.parse(json)).toMatchObject({ findings: expect.any(Array), holding: expect.any(Array) });
  });

  it.concurrent("shows the contradiction of Tianjin 2018 with both quotes", async () => {
    const { status, stdout } = await fazhi(["findings", SEEDS]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^矛盾：.*\n {4}无行政复议、行政诉讼和执法投诉案件发生 .*\n {4}行政复议申请 1件 /);
  });

  it.concurrent("says so where there is nothing to show, and leaves the data empty", async () => {
    const { status, stdout, stderr } = await fazhi(["findings", tianjin2022]);
    expect([status, stdout]).toEqual([0, ""]);
    expect(stderr).toContain("no finding in 1 report\n");
  });

  const failing = [
    ["a contradiction fails where asked", [tianjin2018, "--fail"], 1],
    ["a lesser finding does not", [tianjin2022, "--fail"], 0],
    ["a lesser finding does where asked", [tianjin2018, "--fail", "note"], 1],
    ["nothing fails where not asked", [tianjin2018], 0],
  ] as const;

  it.concurrent.each(failing)("%s", async (_, args, status) => {
    expect((await fazhi(["findings", ...args])).status).toBe(status);
  });

  it.concurrent("gives the findings as JSON, the gravest first", async () => {
    const { status, stdout } = await fazhi(["findings", SEEDS, "--json", "--fail"]);
    const findings = JSON.parse(stdout) as readonly Finding[];
    expect([status, findings[0]?.severity]).toEqual([1, "conflict"]);
  });
});
