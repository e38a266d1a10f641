import { z } from "zod";
import type { GeneratedModule } from "./modules.ts";
import { banner, constantOf, readYaml, unionOf } from "./read-yaml.ts";

const OUTLINE = "outline/outline.yaml";
const HEADINGS = "outline/headings.yaml";
const BODIES = "outline/bodies.yaml";
const MASTHEAD = "outline/masthead.yaml";
const CROSSWALK = "outline/crosswalk.yaml";

const Text = z.string().min(1);
const Words = z.array(z.strictObject({ word: Text, example: Text }));
const Named = { id: Text, zh: Text, en: Text };
const mark = { id: Text, family: Text, pattern: Text, rank: z.int(), example: Text };

const Outline = z.strictObject({
  numerals: Text,
  marks: z.array(z.strictObject(mark)),
  damaged: z.array(z.strictObject(mark)),
  blocks: z.array(z.strictObject({ ...Named, mandated: z.boolean() })),
  topics: z.array(z.strictObject(Named)),
});

const says = { says: z.array(Text).min(1), unless: z.array(Text).default([]), example: Text };
const headings = (block: z.ZodType<string>, topic: z.ZodType<string>) =>
  z.strictObject({
    blocks: z.array(z.strictObject({ block, ...says, deep: z.boolean().default(false) })),
    joins: Text,
    ends: Words,
    topics: z.array(z.strictObject({ topic, ...says })),
  });

const bodies = (block: z.ZodType<string>, topic: z.ZodType<string>) =>
  z.strictObject({
    topics: z.array(z.strictObject({ topic, word: Text, example: Text })),
    turns: z.array(z.strictObject({ block, opens: Text, example: Text })),
    ahead: Words,
    lacks: z.array(z.strictObject({ says: z.array(Text).min(1), example: Text })),
  });

const Part = z.strictObject({ number: Text, title: Text });
const crosswalk = (topic: z.ZodType<string>) =>
  z.strictObject({
    plans: z.array(
      z.strictObject({
        id: Text,
        title: Text,
        from: z.int(),
        until: z.int(),
        checked: z.boolean(),
        parts: z.array(Part).min(1),
      }),
    ),
    topics: z.array(z.strictObject({ topic, plan: Text, part: Text, items: z.array(z.int()).min(1) })),
  });

const Field = z.enum(["title", "issuer", "signedOn", "issuedOn", "publishedOn", "documentNumber", "signer"]);
const Masthead = z.strictObject({
  name: Text,
  subjects: Words,
  kinds: Words,
  tails: Words,
  refused: Words,
  others: Words,
  leftOff: Words,
  clauses: Words,
  organs: Words,
  paper: Words,
  party: Words,
  national: Words,
  reports: Words,
  lastYear: Words,
  seals: Words,
  labels: z.array(z.strictObject({ field: Field.nullable(), word: Text, example: Text, value: Text.optional() })),
  closing: Words,
  printed: Words,
  furniture: Words,
  date: z.strictObject({ year: Text, term: Text, month: Text, day: Text, range: Text }),
});

/** The outline: marks, blocks, topics, and the words by which a heading, a body and a first page are known. */
export function outlineModule(): GeneratedModule {
  const outline = readYaml(OUTLINE, Outline);
  const block = z.enum(outline.blocks.map(({ id }) => id));
  const topic = z.enum(outline.topics.map(({ id }) => id));
  const source = [
    banner([OUTLINE, HEADINGS, BODIES, CROSSWALK, MASTHEAD].join(", ")),
    unionOf(
      "BlockId",
      outline.blocks.map(({ id }) => id),
    ),
    unionOf(
      "TopicId",
      outline.topics.map(({ id }) => id),
    ),
    constantOf("OUTLINE", outline),
    constantOf("HEADINGS", readYaml(HEADINGS, headings(block, topic))),
    constantOf("BODIES", readYaml(BODIES, bodies(block, topic))),
    constantOf("CROSSWALK", readYaml(CROSSWALK, crosswalk(topic))),
    constantOf("MASTHEAD", readYaml(MASTHEAD, Masthead)),
  ].join("\n");
  return { name: "outline.ts", source };
}
