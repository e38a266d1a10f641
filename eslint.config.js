import js from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

/** Small is a habit with a number: past these a file or a function is cut in two. */
const small = {
  "max-lines": ["error", { max: 250, skipBlankLines: true, skipComments: true }],
  "max-lines-per-function": ["error", { max: 40, skipBlankLines: true, skipComments: true }],
};

const typed = {
  files: ["packages/*/src/**/*.ts", "test/**/*.ts", "bench/**/*.ts", "scripts/**/*.{ts,mjs}"],
  languageOptions: { parserOptions: { projectService: true } },
  rules: {
    "@typescript-eslint/await-thenable": "error",
    "@typescript-eslint/no-floating-promises": "error",
    "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
  },
};

export default defineConfig(
  globalIgnores([
    "**/dist/",
    "**/generated/",
    "**/node_modules/",
    "out/",
    ".fazhi/",
    ".jupyter/",
    "coverage/",
    "test/packages/consumer/",
  ]),
  js.configs.recommended,
  tseslint.configs.strict,
  {
    rules: {
      ...small,
      eqeqeq: ["error", "always", { null: "ignore" }],
      "@typescript-eslint/no-explicit-any": "error",
      // An index that was just checked, or a typed array read inside its length, needs its `!`.
      "@typescript-eslint/no-non-null-assertion": "off",
      // Texts and XML have control characters, and the rules about them name these.
      "no-control-regex": "off",
    },
  },
  typed,
  {
    files: ["**/*.{js,mjs}"],
    languageOptions: {
      globals: {
        console: "readonly",
        process: "readonly",
        URL: "readonly",
        Buffer: "readonly",
        performance: "readonly",
        setTimeout: "readonly",
      },
    },
  },
  { files: ["packages/{core,viz}/src/**"], rules: { "no-console": "error" } },
  // A list of public names is as long as there are names.
  { files: ["packages/*/src/{index,browser}.ts"], rules: { "max-lines": "off" } },
  {
    files: ["test/**"],
    rules: { "max-lines-per-function": "off" },
  },
);
