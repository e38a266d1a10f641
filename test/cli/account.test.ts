import { join } from "node:path";
import type { NumeralAccount } from "@fazhi/core";
import { describe, expect, it } from "vitest";
import { fazhi, folderWith, REPORT, SEEDS } from "./fazhi.ts";

const tianjin2022 = join(SEEDS, "tianjin-kjj-2022.txt");

describe("fazhi account", () => {
  const CLASSES = ["quantity", "date", "reference", "outline", "name", "furniture", "unread"];

  it.concurrent("prints a table of every numeral with its class, and the counts", async () => {
    const { status, stdout, stderr } = await fazhi(["account", tianjin2022]);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^report +start +end +class +rule +words\n/);
    const [table = "", counts = ""] = stdout.trimEnd().split("\n\n");
    const total = table.split("\n").length - 2;
    expect(counts).toMatch(new RegExp(`^${total} numerals: .*quantity \\d+, .*unread \\d+`));
    const parts = [...counts.matchAll(/(?<=[a-z] )\d+/g)].map(([count]) => Number(count));
    expect(parts.reduce((sum, count) => sum + count, 0)).toBe(total);
  });

  it.concurrent("gives the account as JSON, each numeral with the text at its place", async () => {
    const [{ stdout: json }, { stdout: text }] = await Promise.all([
      fazhi(["account", tianjin2022, "--json"]),
      fazhi(["text", tianjin2022]),
    ]);
    const account = JSON.parse(json) as readonly (NumeralAccount & { readonly report: string })[];
    expect(account.length).toBeGreaterThan(100);
    for (const { report, quote, start, end, class: kind } of account) {
      expect([report, text.slice(start, end)]).toEqual(["tianjin-kjj-2022", quote]);
      expect(CLASSES).toContain(kind);
    }
  });

  it.concurrent("lists one class only where asked, and every numeral in one class", async () => {
    const listed = async (...only: readonly string[]): Promise<readonly NumeralAccount[]> =>
      JSON.parse((await fazhi(["account", tianjin2022, "--json", ...only])).stdout) as NumeralAccount[];
    const all = await listed();
    for (const kind of CLASSES) {
      expect(await listed("--only", kind)).toEqual(all.filter((line) => line.class === kind));
    }
  });

  const failing = [
    ["fails where asked and a numeral is unread", `${REPORT}\n其他事项：17。\n`, ["--fail"], 1],
    ["does not fail where not asked", `${REPORT}\n其他事项：17。\n`, [], 0],
    ["does not fail where every numeral is told", REPORT, ["--fail"], 0],
  ] as const;

  it.concurrent.each(failing)("%s", async (_, text, options, status) => {
    const folder = await folderWith({ "r.txt": text });
    const run = await fazhi(["account", "r.txt", ...options], { cwd: folder });
    expect([run.status, run.stdout.includes("unread 0")]).toEqual([status, text === REPORT]);
  });
});
