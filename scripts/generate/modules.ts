import { agencyModule } from "./agency.ts";
import { breaksModule } from "./breaks.ts";
import { codebookModule } from "./codebook.ts";
import { codebookNotesModule } from "./codebook-notes.ts";
import { compareModule } from "./compare.ts";
import { consistencyModule } from "./consistency.ts";
import { crosswalkModule } from "./crosswalk.ts";
import { exportsModule } from "./exports.ts";
import { lexiconModule } from "./lexicon.ts";
import { measuresModule } from "./measures.ts";
import { outlineModule } from "./outline.ts";
import { pledgesModule } from "./pledges.ts";
import { questionModule } from "./question.ts";
import { regionModule } from "./region.ts";
import { structureModule } from "./structure.ts";
import { reuseModule } from "./reuse.ts";

/** A TypeScript module made from YAML: its file name and its text. */
export interface GeneratedModule {
  readonly name: string;
  readonly source: string;
}

/** Every generated module, in the order of the rooms that read them. */
export const generatedModules = (): readonly GeneratedModule[] => [
  outlineModule(),
  regionModule(),
  agencyModule(),
  lexiconModule(),
  codebookModule(),
  codebookNotesModule(),
  crosswalkModule(),
  consistencyModule(),
  measuresModule(),
  compareModule(),
  breaksModule(),
  structureModule(),
  pledgesModule(),
  reuseModule(),
  exportsModule(),
  questionModule(),
];
