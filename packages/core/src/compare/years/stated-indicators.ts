import type { Codebook } from "../../codebook/codebook.ts";
import type { AnyIndicatorId } from "../../codebook/indicator.ts";
import { statementsOf } from "../statements-of.ts";
import type { AgencyReports } from "./agency-reports.ts";

/** The indicators that an agency states in any of its reports, in the codebook's order. */
export const statedIndicators = (
  { reports }: AgencyReports,
  codebook: Codebook,
  experimental = false,
): readonly AnyIndicatorId[] =>
  (experimental ? codebook.indicators : codebook.ofStanding("established"))
    .map(({ id }) => id)
    .filter((id) => reports.some(({ reading }) => reading !== null && statementsOf(reading, id).length > 0));
