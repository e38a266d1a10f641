import { Fault } from "../../kit/fault.ts";

/** A level of a test that is no chance. */
export const badAlpha = (alpha: number): Fault =>
  new Fault(
    "compare/bad-alpha",
    `alpha is ${alpha}; it is the chance of a false finding that you accept`,
    { file: "alpha" },
    "give a number above 0 and below 1, such as 0.05",
  );

/** A span of years that ends before it begins. */
export const badYears = (from: number, to: number): Fault =>
  new Fault(
    "compare/bad-years",
    `the years from ${from} to ${to} are none`,
    { file: "from, to" },
    "give the earlier year as from and the later as to",
  );

/** A direction that is neither up nor down. */
export const badDirection = (indicator: string, direction: string): Fault =>
  new Fault(
    "compare/bad-direction",
    `「${direction}」 does not say which way is bad`,
    { file: indicator },
    'write "higher" or "lower"',
  );
