import { createHash } from "node:crypto";

/** The content policy of a page of ours: it may show its own style and fonts and run its own script, and load or send nothing. */
export function pagePolicy(script: string): string {
  const hash = createHash("sha256").update(script).digest("base64");
  return [
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    "font-src data:",
    `script-src 'sha256-${hash}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}
