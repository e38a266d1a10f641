import { mkdtemp, readFile, rm } from "node:fs/promises";
import { readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type ChartOptions, type ChartSpec, type Language, renderSvg } from "@fazhi/viz";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readGallery } from "../../scripts/generate/pages/gallery-page.ts";
import { fazhi } from "../cli/fazhi.ts";

const gallery = new URL("../../docs/gallery/", import.meta.url);
const pictures = new URL("../../scripts/gallery/pictures/", import.meta.url);
const languages: readonly Language[] = ["zh-CN", "en"];
const entries = readGallery().pictures;

let folder = "";
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), "fazhi-gallery-"))));
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Picture {
  readonly default: (options: ChartOptions) => ChartSpec | Promise<ChartSpec>;
}

it("the gallery shows every picture that has a program, and no other", () => {
  const programs = readdirSync(pictures).map((file) => file.replace(/\.ts$/, ""));
  expect(entries.map(({ name }) => name).sort()).toEqual(programs.sort());
});

/** Pictures to look at when a chart changes: redraw them with `npx vitest run test/viz/gallery-of-docs.test.ts -u`. */
describe.each(entries)("$name", ({ name, command }) => {
  const drawn = async (language: Language): Promise<ChartSpec> => {
    const { default: draw } = (await import(new URL(`${name}.ts`, pictures).href)) as Picture;
    return draw({ language });
  };

  it.each(languages)("looks as it did in %s", async (language) => {
    const svg = await renderSvg(await drawn(language));
    await expect(svg).toMatchFileSnapshot(fileURLToPath(new URL(`${name}.${language}.svg`, gallery)));
  });

  it("is what its command draws", async () => {
    const out = join(folder, `${name}.json`);
    const { status, stderr } = await fazhi([...command.split(" ").slice(1), "--language", "en", "--out", out]);
    expect({ status, stderr }).toMatchObject({ status: 0 });
    expect(JSON.parse(await readFile(out, "utf8"))).toEqual(JSON.parse(JSON.stringify(await drawn("en"))));
  });
});
