import { existsSync } from "node:fs";
import { createRequire } from "node:module";

type Playwright = typeof import("../../packages/cli/node_modules/playwright-core");
export type Browser = Awaited<ReturnType<Playwright["chromium"]["launch"]>>;

const CHROMIUM = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export const hasBrowser = existsSync(CHROMIUM);

/** The sentence for a page that was not tried, since the machine has no browser. */
export const untried = (page: string): string =>
  `no Chromium at ${CHROMIUM}: ${page} was NOT tried in a browser (apt-get install chromium, or set CHROMIUM)`;

/** A real browser that reaches nothing outside. */
export function openBrowser(): Promise<Browser> {
  const require = createRequire(new URL("../../packages/cli/package.json", import.meta.url));
  const { chromium } = require("playwright-core") as Playwright;
  return chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
}
