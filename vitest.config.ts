import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: {
    alias: {
      "@fazhi/core": source("packages/core/src/index.ts"),
      "@fazhi/viz": source("packages/viz/src/index.ts"),
    },
  },
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 400_000,
    hookTimeout: 400_000,
    // What a browser does after a click, a busy machine does late.
    expect: { poll: { timeout: 60_000, interval: 50 } },
    // Files share what they import, which is most of the time that they take; a test that changes a global thing puts it back.
    isolate: false,
    maxWorkers: "100%",
  },
});
