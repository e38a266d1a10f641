import { spawn, spawnSync } from "node:child_process";
import { root } from "./root.mjs";

/** @typedef {{ readonly cwd?: URL | string, readonly env?: NodeJS.ProcessEnv, readonly quiet?: boolean }} How */

/**
 * Run a program and wait. What it prints is shown, or where `quiet` shown only if it fails.
 * Stops this process with the program's exit status if it fails.
 */
export function run(/** @type {string} */ program, /** @type {readonly string[]} */ args, /** @type {How} */ how = {}) {
  const done = spawnSync(program, args, {
    cwd: how.cwd ?? root,
    env: how.env ?? process.env,
    encoding: "utf8",
    stdio: how.quiet === true ? "pipe" : ["inherit", process.stderr, process.stderr],
    maxBuffer: 1 << 28,
  });
  if (done.status === 0) return done.stdout ?? "";
  if (how.quiet === true) process.stderr.write(`${done.stdout ?? ""}${done.stderr ?? ""}`);
  console.error(`failed: ${[program, ...args].join(" ")}${done.error ? ` (${done.error.message})` : ""}`);
  process.exit(done.status ?? 1);
}

/** Run npm or npx; on Windows they are scripts, which only a shell starts. */
export const runNpm = (
  /** @type {"npm" | "npx"} */ program,
  /** @type {readonly string[]} */ args,
  /** @type {How} */ how = {},
) =>
  process.platform === "win32"
    ? run("cmd.exe", ["/d", "/s", "/c", [program, ...args].join(" ")], how)
    : run(program, args, how);

/** Hand the terminal over to a Node program; resolves to its exit status. */
export function handOver(/** @type {readonly string[]} */ args, env = process.env) {
  return /** @type {Promise<number>} */ (
    new Promise((resolve) => {
      const child = spawn(process.execPath, args, { cwd: root, env, stdio: "inherit" });
      child.on("close", (status) => resolve(status ?? 1));
    })
  );
}
