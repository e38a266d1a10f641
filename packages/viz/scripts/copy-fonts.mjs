/**
 * Puts the fonts that charts are measured and drawn with into fonts/: Noto Sans SC, regular and bold, whole and
 * byte for byte (30 890 characters, among them the 8 105 of 通用规范汉字表), with their licence (SIL OFL 1.1).
 *
 * They come out of a development dependency, so that neither git nor our users carry its other seven weights.
 */
import { copyFileSync, existsSync, mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const target = fileURLToPath(new URL("../fonts/", import.meta.url));

const files = [
  ["400Regular/NotoSansSC_400Regular.ttf", "NotoSansSC-Regular.ttf"],
  ["700Bold/NotoSansSC_700Bold.ttf", "NotoSansSC-Bold.ttf"],
  ["LICENSE_FONT", "OFL.txt"],
].filter(([, to]) => !existsSync(join(target, to)));

if (files.length > 0) {
  const source = dirname(createRequire(import.meta.url).resolve("@expo-google-fonts/noto-sans-sc/package.json"));
  mkdirSync(target, { recursive: true });
  for (const [from, to] of files) copyFileSync(join(source, from), join(target, to));
}
