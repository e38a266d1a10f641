import { isAbsolute, resolve, win32 } from "node:path";
import { isDay } from "../kit/day.ts";
import { badCatalog, badCatalogEntry, changedFile } from "../kit/faults.ts";
import { refuseUnlessText } from "./sniff.ts";
import type { Catalog, CatalogEntry } from "./catalog.ts";
import { readSource, type Source } from "./read-source.ts";

/** The ranks that `level` may name, highest first. */
const LEVELS = ["national", "province", "city", "county", "town"];

/** What each field of an entry may hold; null says that it is not known. */
const FIELDS: Readonly<Record<string, { readonly is: string; readonly holds: (value: unknown) => boolean }>> = {
  file: { is: "a path inside the catalog's folder", holds: (value) => isText(value) && staysInside(value) },
  id: { is: "a text", holds: isText },
  agency: { is: "a text or null", holds: orNull(isText) },
  region: { is: "a text or null", holds: orNull(isText) },
  level: { is: `one of ${LEVELS.join(", ")} or null`, holds: orNull((value) => LEVELS.includes(String(value))) },
  year: {
    is: "a year such as 2023 or null",
    holds: orNull((value) => Number.isInteger(value) && Number(value) > 1900 && Number(value) < 2200),
  },
  format: { is: "plain, markdown or null", holds: orNull((value) => value === "plain" || value === "markdown") },
  published: { is: "a day as YYYY-MM-DD or null", holds: orNull(isDay) },
  counting: { is: "a map from indicator ids to names of counting rules", holds: isMapOfTexts },
  sha256: { is: "64 hexadecimal digits or null", holds: orNull((value) => /^[0-9a-f]{64}$/iu.test(String(value))) },
};

/**
 * Read a catalog: YAML with a list `reports`, one entry a file. `file` is required, every other field may be null or
 * left out. Throws a Fault that names the entry and the field for anything else: a misspelt field would be a fact lost.
 */
export async function readCatalog(path: string): Promise<Catalog> {
  const source = await readSource(path);
  refuseUnlessText(source);
  const { parseDocument } = await import("yaml");
  const document = parseDocument(new TextDecoder().decode(source.bytes), { logLevel: "error" });
  const [fault] = document.errors;
  if (fault) throw badCatalog(path, fault.message.split("\n", 1)[0] ?? "");
  return { path: resolve(path), entries: entriesOf(path, valueOf(path, document)) };
}

/** Throws a Fault where a file's bytes are not those that its entry was written for. */
export function refuseIfChanged(source: Source, entry: CatalogEntry | null): void {
  const expected = entry?.sha256?.toLowerCase() ?? source.sha256;
  if (expected !== source.sha256) throw changedFile(source.file, expected, source.sha256);
}

/** Values can be refused too: aliases without an anchor, or so many that they swell. */
function valueOf(path: string, document: { toJS(): unknown }): unknown {
  try {
    return document.toJS();
  } catch (cause) {
    throw badCatalog(path, cause instanceof Error ? cause.message : String(cause));
  }
}

function entriesOf(path: string, value: unknown): readonly CatalogEntry[] {
  const list = isRecord(value) ? value["reports"] : undefined;
  if (!Array.isArray(list)) throw badCatalog(path, "there is no list `reports`");
  const entries = list.map((entry, at) => entryFrom(path, entry, at));
  const seen = new Set<string>();
  for (const { file } of entries) {
    if (seen.has(file)) throw badCatalogEntry(path, file, "file", "named by one entry only");
    seen.add(file);
  }
  return entries;
}

function entryFrom(path: string, entry: unknown, at: number): CatalogEntry {
  const name = isRecord(entry) && isText(entry["file"]) ? entry["file"] : `entry ${at + 1}`;
  if (!isRecord(entry)) throw badCatalogEntry(path, name, "file", FIELDS["file"]!.is);
  for (const field of Object.keys(entry)) {
    if (!Object.hasOwn(FIELDS, field))
      throw badCatalogEntry(path, name, field, `one of ${Object.keys(FIELDS).join(", ")}`);
  }
  for (const [field, { is, holds }] of Object.entries(FIELDS)) {
    if (!(field in entry) && field !== "file") continue;
    if (!holds(entry[field])) throw badCatalogEntry(path, name, field, is);
  }
  const { agency = null, region = null, level = null, year = null, format = null, sha256 = null } = entry;
  return { ...entry, agency, region, level, year, format, sha256 } as unknown as CatalogEntry;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Whether a relative path, written with slashes of either kind, leads nowhere above where it starts. */
const staysInside = (path: string): boolean =>
  !isAbsolute(path) && !win32.isAbsolute(path) && win32.normalize(path).split("\\")[0] !== "..";

function isText(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
}

function isMapOfTexts(value: unknown): boolean {
  return isRecord(value) && Object.values(value).every(isText);
}

function orNull(holds: (value: unknown) => boolean): (value: unknown) => boolean {
  return (value) => value === null || holds(value);
}
