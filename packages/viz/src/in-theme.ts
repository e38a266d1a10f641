import type { Json } from "./chart-spec.ts";
import { palettes, type Role, type Theme } from "./palette.ts";
import { color } from "./theme.ts";

const roles: ReadonlyMap<string, Role> = new Map(Object.entries(color).map(([role, name]) => [name, role as Role]));

/** A part of a specification with a theme's colours in the place of their roles. */
export function inTheme<T extends Json | undefined>(part: T, theme: Theme): T {
  return coloured(part, palettes[theme]) as T;
}

function coloured(part: Json | undefined, palette: Readonly<Record<Role, string>>): Json | undefined {
  if (typeof part === "string") {
    const role = roles.get(part);
    return role === undefined ? part : palette[role];
  }
  if (Array.isArray(part)) return part.map((item: Json) => coloured(item, palette) as Json);
  if (typeof part !== "object" || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([name, item]) => [name, coloured(item as Json, palette)]));
}
