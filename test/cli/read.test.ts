import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fazhi, SEEDS } from "./fazhi.ts";

const binhai = join(SEEDS, "binhai-kjj-2023.txt");

describe("fazhi read", () => {
  it.concurrent("prints masthead, outline and measures, in either language", async () => {
    const [chinese, english] = await Promise.all([
      fazhi(["read", binhai]),
      fazhi(["read", binhai, "--language", "en"]),
    ]);
    expect([chinese.status, chinese.stderr, english.status]).toEqual([0, "", 0]);
    for (const words of ["天津市滨海新区科学技术局", "120116", "规定内容板块数", "2024-02-18"])
      expect(chinese.stdout).toContain(words);
    for (const words of ["agency by the registry", "Mandated blocks present", "First-responsible-person duties"])
      expect(english.stdout).toContain(words);
  });

  it.concurrent("prints the same as JSON, with the words of every measure", async () => {
    const { stdout } = await fazhi(["read", binhai, "--json"]);
    const [report] = JSON.parse(stdout) as readonly {
      readonly masthead: { readonly regionCode: string };
      readonly measures: readonly { readonly id: string; readonly value: number | string | null }[];
      readonly papers: readonly { readonly title: string; readonly kind: string | null }[];
    }[];
    expect(report?.masthead.regionCode).toBe("120116");
    expect(report?.measures).toContainEqual(expect.objectContaining({ id: "meta.signed_on", value: "2024-02-18" }));
    expect(report?.papers).toContainEqual(expect.objectContaining({ title: "科学技术进步法", kind: "law" }));
  });
});
