import type { Language } from "../label.ts";
import { markup, type Markup, trusted } from "./markup.ts";

/** A page as a whole. */
export interface PageDocument {
  readonly language: Language;
  readonly title: string;
  /** See page-policy.ts. */
  readonly policy: string;
  /** Which themes it has, as CSS `color-scheme` names them; both where left out. */
  readonly scheme?: "light" | "dark" | "light dark";
  /** CSS: the fonts that it brings along, then its style. */
  readonly styles: readonly string[];
  /** The `body` element. */
  readonly body: Markup;
}

/** The HTML document around a body: its policy before anything else, so that nothing of the page escapes it. */
export const pageDocument = ({ language, title, policy, scheme = "light dark", styles, body }: PageDocument): string =>
  markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="${scheme}">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${trusted(styles.join(""))}</style>
</head>
${body}
</html>
`.toString();
