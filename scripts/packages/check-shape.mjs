import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { inRoot } from "../set-up/root.mjs";
import { judge } from "./verdict.mjs";

/** publint and @arethetypeswrong/cli find nothing to say about a tarball. */
export async function checkShape(/** @type {import("./pack.mjs").Packed} */ { name, tarball }) {
  const bytes = new Uint8Array(readFileSync(tarball));
  const { messages, pkg } = await publint({ pack: { tarball: bytes.buffer }, strict: true });
  judge(
    `${name}: publint is content`,
    messages.map((message) => formatMessage(message, pkg) ?? message.code),
  );
  if (name === "fazhi") return; // a command; nothing of it can be imported
  const attw = inRoot("node_modules/@arethetypeswrong/cli/dist/index.js");
  const { status, stdout, stderr } = spawnSync(process.execPath, [attw, tarball, "--no-color", "--no-emoji"], {
    encoding: "utf8",
  });
  judge(
    `${name}: arethetypeswrong finds nothing wrong (node10, node16, bundler)`,
    status === 0 ? [] : [stdout, stderr],
  );
}
