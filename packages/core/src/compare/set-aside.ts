import { codebookOf, type ReadByCodebook } from "../codebook/codebook-of.ts";
import type { AnyIndicatorId, IndicatorKind } from "../codebook/indicator.ts";
import type { Observation, Role } from "../observation/observation.ts";
import type { ComparedReport, Refusal } from "./comparison.ts";
import { periodKindOf } from "./measurement/period-kind.ts";

/** Statements of one indicator in one report, parted into those that may be compared and those that may not. */
export interface Screened {
  readonly kept: readonly Observation[];
  readonly setAside: ComparedReport["setAside"];
}

/**
 * What is compared: the report's own year, the indicator, the role that a caller asks for (null: its values), and whether a
 * statement is of the scope that is compared (left out: every one is).
 */
export interface Asked extends ReadByCodebook {
  readonly indicator: AnyIndicatorId;
  readonly year: number | null;
  readonly role: Role | null;
  readonly isOfScope?: (statement: Observation) => boolean;
}

/**
 * Part the statements of an indicator. A value is a level or what a change led to; a share too where the indicator is
 * a rate; a part where the report gives no total. An earlier value, a change and a rank are no values: they are
 * compared only where their role is asked for.
 */
export function screen(statements: readonly Observation[], asked: Asked): Screened {
  const kind = codebookOf(asked).indicatorOf(asked.indicator).kind;
  const wholes =
    asked.role === null && statements.some((it) => refusalOf(it, asked, kind) === null && it.role !== "part");
  const judged = statements.map((observation) => ({ observation, because: judge(observation, asked, kind, wholes) }));
  return {
    kept: judged.filter(({ because }) => because === null).map(({ observation }) => observation),
    setAside: judged.flatMap(({ observation, because }) => (because === null ? [] : [{ observation, because }])),
  };
}

function judge(observation: Observation, asked: Asked, kind: IndicatorKind, wholes: boolean): Refusal | null {
  return refusalOf(observation, asked, kind) ?? (wholes && observation.role === "part" ? "role" : null);
}

function refusalOf(statement: Observation, asked: Asked, kind: IndicatorKind): Refusal | null {
  const { status, period, role } = statement;
  if (status !== "reported") return "status";
  if (asked.isOfScope?.(statement) === false) return "scope";
  const untimely = periodRefusal(period, asked.year, kind);
  if (untimely !== null) return untimely;
  return rolesOf(asked.role, kind).includes(role) ? null : "role";
}

function rolesOf(role: Role | null, kind: IndicatorKind): readonly Role[] {
  if (role !== null) return [role];
  return kind === "rate" ? ["share", "level", "to"] : ["level", "to", "part"];
}

/**
 * A date within the year is the year's value for what is held at a date, and at the year's end for anything. What several years
 * make together (近五年来) is no year's value.
 */
function periodRefusal(period: string, year: number | null, kind: IndicatorKind): Refusal | null {
  if (periodKindOf(period) === "years") return "period-kind";
  const [, stated, part] = /^(\d{4})(?:-(.+))?$/.exec(period) ?? [];
  if (stated === undefined) return null;
  if (year !== null && Number(stated) !== year) return "period";
  if (part === undefined || part === "12-31") return null;
  return kind === "stock" && /^\d\d-\d\d$/.test(part) ? null : "period-kind";
}
