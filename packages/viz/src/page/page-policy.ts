import { createHash } from "node:crypto";

/**
 * The content policy of a page of ours: it may show its own style and fonts and run its own script, and load or send nothing.
 * Null is a page without a script: none runs.
 */
export function pagePolicy(script: string | null): string {
  return [
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    "font-src data:",
    ...(script === null ? [] : [`script-src 'sha256-${createHash("sha256").update(script).digest("base64")}'`]),
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}
