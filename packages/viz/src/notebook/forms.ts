import { displayForms, type DisplayForms } from "@fazhi/core";
import { notDisplayable, notAwaited } from "../faults-notebook.ts";
import { notebookWords } from "../label-notebook.ts";
import { comparisonForms } from "./comparison-forms.ts";
import { coverageForms } from "./coverage-forms.ts";
import type { DisplayOptions } from "./display-options.ts";
import { kindOf, shownAs, type Displayable, type Shown } from "./displayable.ts";
import { reportForms, readingForms } from "./reading-forms.ts";
import { readingsForms } from "./readings-forms.ts";
import { textTableForms } from "./text-table-forms.ts";

/** What a thing is. Throws a Fault for what cannot be shown. */
export function shownOrFault(thing: Displayable): Shown {
  const shown = shownAs(thing);
  if (shown !== null) return shown;
  throw (thing as unknown) instanceof Promise ? notAwaited() : notDisplayable(kindOf(thing));
}

/** All but a chart as HTML and text. */
export function htmlForms(
  { kind, thing }: Exclude<Shown, { kind: "chart" }>,
  { language = "en", rows }: DisplayOptions,
): DisplayForms {
  switch (kind) {
    case "frame":
      return displayForms(thing, {
        tail: notebookWords(language).tail,
        ...(rows === undefined ? {} : { maxRows: rows }),
      });
    case "table":
      return textTableForms(thing, language, rows);
    case "comparison":
      return comparisonForms(thing, language, rows);
    case "coverage":
      return coverageForms(thing, language, rows);
    case "reading":
      return readingForms(thing, language, rows);
    case "readings":
      return readingsForms(thing, language, rows);
    case "report":
      return reportForms(thing, language);
  }
}
