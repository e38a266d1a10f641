import { build } from "./build.mjs";
import { install } from "./install.mjs";

/** Make a fresh clone ready to run: the dependencies, the packages. Less than a second when nothing changed. */
export function setUp() {
  install();
  build();
}
