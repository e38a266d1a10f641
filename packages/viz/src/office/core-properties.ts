import type { Language } from "../label.ts";
import { officeLanguage } from "./office-fonts.ts";

/** A day that stands for none: a file says nothing of when it was made, so that the same content gives the same bytes. */
const NO_DAY = "2000-01-01T00:00:00Z";

/** The core properties of a package: its times all the same, and its language, which the libraries leave out. */
export const coreProperties = (core: string, language: Language): string =>
  core
    .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)/g, `$1${NO_DAY}$2`)
    .replace("</cp:coreProperties>", `<dc:language>${officeLanguage(language)}</dc:language></cp:coreProperties>`);
