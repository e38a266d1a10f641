import type { Hedge, Role, Status } from "@fazhi/core";
import { markup, type Markup } from "../page/markup.ts";
import type { ReviewField } from "../label-review.ts";
import type { ReviewPage } from "./review-html.ts";

/** The values of the fields, as the library read them. */
export type FieldValues = Readonly<Record<ReviewField, string | number | null>>;

const CODES: Readonly<Partial<Record<ReviewField, readonly (Hedge | Status | Role)[]>>> = {
  hedge: ["exact", "over", "under", "about"],
  status: ["reported", "planned", "context"],
  role: ["level", "from", "to", "change", "share", "rank", "part"],
};

const NUMBERS: readonly ReviewField[] = ["value", "low", "high"];

/** One control for each field of a statement, filled with what was read. */
export const fieldsMarkup = (values: FieldValues, page: ReviewPage): Markup =>
  markup`${(Object.keys(page.words.field) as ReviewField[]).map(
    (field) => markup`<label>${page.words.field[field]} ${controlOf(field, values[field], page)}</label>\n`,
  )}`;

function controlOf(field: ReviewField, value: string | number | null, { words }: ReviewPage): Markup {
  const codes = CODES[field];
  if (codes !== undefined)
    return markup`<select data-field="${field}">${codes.map((code) => markup`<option value="${code}"${code === value && markup` selected`}>${words.code[code] ?? code}</option>`)}</select>`;
  const hint = field === "indicator" ? words.noIndicator : field === "low" || field === "high" ? words.openEnd : "";
  const list = field === "indicator" && markup` list="indicators"`;
  const numeric = NUMBERS.includes(field) && markup` inputmode="decimal"`;
  return markup`<input data-field="${field}" value="${value ?? ""}" placeholder="${hint}"${list}${numeric} spellcheck="false">`;
}
