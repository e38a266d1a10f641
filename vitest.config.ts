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
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Nothing under test keeps a state that a test could change, so files share what they import: a third of the time.
    isolate: false,
    maxWorkers: "100%",
  },
});
