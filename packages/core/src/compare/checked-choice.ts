import type { Role } from "../observation/observation.ts";
import type { Scope } from "../observation/scope-of.ts";
import { badChoice } from "./faults.ts";

/** Written as a record, so that no role or scope is forgotten here. */
const ROLES: Readonly<Record<Role, true>> = {
  level: true,
  from: true,
  to: true,
  change: true,
  share: true,
  rank: true,
  part: true,
};
const SCOPES: Readonly<Record<Scope, true>> = { agency: true, system: true, region: true };

/** What a question may narrow reports and numbers to; undefined is no choice. */
export interface Choice {
  readonly year?: number | undefined;
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  readonly role?: Role | undefined;
  readonly scope?: Scope | undefined;
}

/**
 * Refuse what no type refuses in a notebook of plain JavaScript: a year in quotes, a scope that is none. It would fit no report, and
 * everybody would seem silent.
 */
export function checkChoice({ role, scope, ...years }: Choice): void {
  for (const [option, year] of Object.entries(years))
    if (year !== undefined && !Number.isInteger(year))
      throw badChoice(option, year, "a year as a number, such as 2022");
  if (role !== undefined && !Object.hasOwn(ROLES, role)) throw badChoice("role", role, oneOf(ROLES));
  checkScope(scope);
}

/** Refuse a scope that is none. */
export function checkScope(scope: Scope | undefined): void {
  if (scope !== undefined && !Object.hasOwn(SCOPES, scope)) throw badChoice("scope", scope, oneOf(SCOPES));
}

const oneOf = (known: object): string => `one of ${Object.keys(known).join(", ")}`;
