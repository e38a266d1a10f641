import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setUp } from "../set-up/set-up.mjs";
import { checkBrowser } from "./check-browser.mjs";
import { checkCommand } from "./check-command.mjs";
import { checkContents } from "./check-contents.mjs";
import { checkImports } from "./check-imports.mjs";
import { checkKernel } from "./check-kernel.mjs";
import { checkShape } from "./check-shape.mjs";
import { checkTypes } from "./check-types.mjs";
import { installTarballs } from "./consumer.mjs";
import { pack } from "./pack.mjs";
import { passed } from "./verdict.mjs";

/** Everything that we promise to those who install the packages. Stops at the first promise that does not hold. */
export async function checkPackages() {
  setUp();
  const folder = mkdtempSync(join(tmpdir(), "fazhi-packages-"));
  const packages = pack(folder);
  packages.forEach(checkContents);
  for (const one of packages) await checkShape(one);
  const consumer = installTarballs(folder, packages);
  checkImports(consumer);
  await checkBrowser(consumer);
  checkTypes(consumer);
  checkCommand(consumer);
  checkKernel(consumer);
  rmSync(folder, { recursive: true, force: true });
  passed("the packages keep their promises");
}
