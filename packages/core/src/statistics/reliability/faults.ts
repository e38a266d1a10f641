import { Fault } from "../../kit/fault.ts";

/** A rating that is NaN or infinite. */
export const notFinite = (value: number): Fault =>
  new Fault(
    "reliability/not-finite",
    `${value} is no rating`,
    { file: "units" },
    "write null where a coder says nothing, and a number where one is said",
  );

/** A rating in words on a scale of numbers. */
export const notANumber = (value: string, metric: string): Fault =>
  new Fault(
    "reliability/not-a-number",
    `the metric ${metric} compares numbers, and 「${value}」 is none`,
    { file: "units" },
    'code the categories as numbers, or ask for the metric "nominal"',
  );

/** A number of things that is none. */
export const notACount = (option: string, value: number): Fault =>
  new Fault(
    "reliability/not-a-count",
    `${value} is no number of things`,
    { file: option },
    "write a whole number from 0 on",
  );

/** A share that is not between 0 and 1. */
export const notAShare = (option: string, value: number): Fault =>
  new Fault(
    "reliability/not-a-share",
    `${value} does not lie between 0 and 1`,
    { file: option },
    "write a share, such as 0.95",
  );
