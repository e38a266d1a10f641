import { z } from "zod";

const Name = z.string().trim().min(1);

/** A name, or several. */
const Names = z.union([Name.transform((one) => [one]), z.array(Name).min(1)]);

const Year = z.int().min(1900).max(2099);

/** A year, several, or "2018-2022": both and all between. */
const Years = z.union([
  Year.transform((one) => [one]),
  z.array(Year).min(1),
  z
    .string()
    .regex(/^\s*\d{4}\s*[-–—~]\s*\d{4}\s*$/)
    .transform((range) => {
      const [from = 0, until = 0] = (range.match(/\d{4}/g) ?? []).map(Number);
      return Array.from({ length: Math.max(0, until - from + 1) }, (_, at) => from + at);
    })
    .refine((years) => years.length > 0),
]);

/** A briefing as its reader asks for it, in YAML. Loads zod: parse-plan.ts imports it when a plan is parsed, and nothing else may. */
export const PlanSchema = z.strictObject({
  title: Name.optional(),
  question: Name.optional(),
  agencies: Names.optional(),
  years: Years.optional(),
  indicators: Names.optional(),
  language: z.enum(["zh-CN", "en"]).optional(),
  headline: Names.optional(),
  most: z.int().positive().optional(),
  mostAgencies: z.int().positive().optional(),
});
