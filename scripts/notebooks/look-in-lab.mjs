import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { inRoot } from "../set-up/root.mjs";
import { jupyterEnvironment, venvPython } from "./jupyter.mjs";

const CHROMIUM = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"];

/** The places of charts in a notebook that JupyterLab shows, and of those that are drawn. */
const PLACE = ".jp-RenderedVegaCommon5, .jp-RenderedVegaCommon";
const DRAWN = `:is(${PLACE}) svg.marks`;

/** What was seen last, for a person to look at. */
const PICTURE = inRoot(".fazhi/jupyterlab.png");

const NO_CHROMIUM = `no Chromium at ${CHROMIUM}: no notebook was looked at in JupyterLab (apt-get install chromium, or set CHROMIUM)`;

/**
 * Open a notebook in a real JupyterLab in Chromium and count the charts that are seen drawn. Answers with an exit status: 0 where
 * all are, or where there is no browser outside of CI.
 */
export async function lookInLab(/** @type {string} */ notebook) {
  if (!existsSync(CHROMIUM)) {
    console.error(NO_CHROMIUM);
    return process.env["CI"] === "true" ? 1 : 0;
  }
  const { lab, address } = await startLab();
  try {
    const { charts, drawn, words } = await seenIn(`${address}/lab/tree/${notebook}?reset`);
    const isWhole = charts > 0 && drawn === charts && words;
    console.log(
      `${notebook} in JupyterLab: ${drawn} of ${charts} charts drawn, Chinese ${words ? "whole" : "MISSING"}`,
    );
    return isWhole ? 0 : 1;
  } finally {
    await stopped(lab);
  }
}

/** JupyterLab on a free port, without a password, on this machine only. */
async function startLab() {
  const port = await freePort();
  const options = [
    "--no-browser",
    `--port=${port}`,
    "--ip=127.0.0.1",
    "--IdentityProvider.token=",
    "--ServerApp.password=",
  ];
  const root = process.getuid?.() === 0 ? ["--allow-root"] : [];
  const folder = `--notebook-dir=${inRoot("notebooks")}`;
  const lab = spawn(venvPython(), ["-m", "jupyterlab", folder, ...options, ...root], {
    env: jupyterEnvironment(),
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  for await (const chunk of lab.stderr.setEncoding("utf8")) {
    said += chunk;
    if (said.includes(`127.0.0.1:${port}/lab`)) return { lab, address: `http://127.0.0.1:${port}` };
  }
  throw new Error(`JupyterLab did not start:\n${said}`);
}

/** JupyterLab asked to end, which ends its kernels too; killed, it would leave them behind. */
const stopped = (/** @type {import("node:child_process").ChildProcess} */ lab) =>
  new Promise((resolve) => {
    lab.on("close", resolve);
    lab.kill("SIGTERM");
  });

/** @returns {Promise<number>} */
const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });

async function seenIn(/** @type {string} */ address) {
  const { chromium } = createRequire(inRoot("packages/cli/package.json"))("playwright-core");
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
  try {
    const page = await browser.newPage({ viewport: { width: 1300, height: 1600 } });
    await page.goto(address);
    await page.waitForSelector(".jp-Notebook .jp-Cell", { timeout: 120_000 });
    await page.waitForSelector(DRAWN, { timeout: 120_000 });
    // Outputs below the window are drawn when they come into sight.
    for (const output of await page.locator(".jp-CodeCell").all()) await output.scrollIntoViewIfNeeded();
    await page.waitForTimeout(2000);
    await page.locator(DRAWN).last().scrollIntoViewIfNeeded();
    await page.screenshot({ path: PICTURE });
    const texts = await page.locator(DRAWN).allTextContents();
    return {
      charts: await page.locator(PLACE).count(),
      drawn: texts.length,
      words: texts.some((/** @type {string} */ text) => /\p{Script=Han}/u.test(text)),
    };
  } finally {
    await browser.close();
  }
}
