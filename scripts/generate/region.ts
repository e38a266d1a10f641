import { z } from "zod";
import type { GeneratedModule } from "./modules.ts";
import { banner, constantOf, readYaml } from "./read-yaml.ts";

const PATH = "region/region.yaml";

/** The divisions of the country that agencies serve. */
export function regionModule(): GeneratedModule {
  const region = readYaml(PATH, z.looseObject({}));
  return { name: "region.ts", source: [banner(PATH), constantOf("REGION", region)].join("\n") };
}
