/** What Excel and WPS may take for a formula, or for the start of another cell; also as full-width = + - @. */
const RISKY = "[=+\\-@\\t\\r\\n\\uff1d\\uff0b\\uff0d\\uff20]";
const GUARDABLE = new RegExp(`^'*${RISKY}`, "u");
const GUARDED = new RegExp(`^'+${RISKY}`, "u");

/**
 * A text that a spreadsheet shows and does not compute: an apostrophe is set before texts that begin like a formula.
 * Texts that already begin with apostrophes before such a sign get one more, so that `unguardFormula` always finds the
 * text back.
 */
export const guardFormula = (text: string): string => (GUARDABLE.test(text) ? `'${text}` : text);

/** The text that `guardFormula` made safe. */
export const unguardFormula = (text: string): string => (GUARDED.test(text) ? text.slice(1) : text);
