import { z } from "zod";
import type { GeneratedModule } from "./modules.ts";
import { banner, constantOf, readYaml, unionOf } from "./read-yaml.ts";

const KINDS = "agency/kinds.yaml";
const REFORMS = "agency/reforms.yaml";

const Text = z.string().min(1);

const Reforms = z.strictObject({
  reforms: z.array(z.strictObject({ id: Text, year: z.int(), local: z.int(), document: Text, checked: z.boolean() })),
});

const kinds = (reform: z.ZodType<string>) => {
  const origin = z.strictObject({ reform, of: z.array(Text).min(1) });
  const name = z.strictObject({
    full: Text,
    short: z.array(Text),
    from: reform.optional(),
    until: reform.optional(),
    into: Text.optional(),
    merged: Text.optional(),
    how: z.enum(["renamed", "reorganised"]).optional(),
    except: z.array(Text).optional(),
  });
  const kind = { id: Text, en: Text, made: origin.optional(), took: origin.optional(), founded: reform.optional() };
  return z.strictObject({
    kinds: z.array(z.strictObject({ ...kind, names: z.array(name).min(1) })),
    together: z.array(z.strictObject({ short: Text, full: Text, kinds: z.array(Text).min(2) })),
    within: z.array(z.strictObject({ word: Text, example: Text })),
    joins: z.array(Text),
    endings: z.array(Text),
  });
};

/** Kinds of bodies, their names through the years, and the reorganisations between them. */
export function agencyModule(): GeneratedModule {
  const { reforms } = readYaml(REFORMS, Reforms);
  const registry = readYaml(KINDS, kinds(z.enum(reforms.map(({ id }) => id))));
  const ids = registry.kinds.map(({ id }) => id);
  refuseUnknown(registry.kinds, ids);
  const unknown = registry.together.flatMap((one) => one.kinds).filter((id) => !ids.includes(id));
  if (unknown.length > 0) throw new Error(`packages/core/data/${KINDS}: together: no kind ${unknown.join(", ")}`);
  const source = [
    banner("agency/*.yaml"),
    unionOf("AgencyKindId", ids),
    constantOf("REFORMS", reforms),
    constantOf("AGENCIES", registry),
  ].join("\n");
  return { name: "agency.ts", source };
}

type Kinds = z.infer<ReturnType<typeof kinds>>["kinds"];

/** Every kind and name that an entry points to must be there. */
function refuseUnknown(all: Kinds, ids: readonly string[]): void {
  for (const { id, names, made, took } of all) {
    const kindsNamed = [...(made?.of ?? []), ...(took?.of ?? []), ...names.flatMap(({ merged }) => merged ?? [])];
    const fulls = names.map(({ full }) => full);
    const wrong = [
      ...kindsNamed.filter((named) => !ids.includes(named)),
      ...names.flatMap(({ into }) => (into === undefined || fulls.includes(into) ? [] : [into])),
    ];
    if (wrong.length > 0) throw new Error(`packages/core/data/${KINDS}: ${id} points to ${wrong.join(", ")}`);
  }
}
