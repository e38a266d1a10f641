import { basename, dirname, resolve } from "node:path";

/**
 * What a user knows of a report beside its text: one entry of `catalog.yaml`. Fields that the user does not know are
 * null. Names given here label comparisons; observations keep to what the text says.
 */
export interface CatalogEntry {
  /** Path from the catalog's folder; it does not leave that folder. */
  readonly file: string;
  /** The report's id where it is not to be the file's name without its ending. */
  readonly id?: string;
  readonly agency: string | null;
  readonly region: string | null;
  readonly level: string | null;
  readonly year: number | null;
  readonly format: string | null;
  /** The day of publication, YYYY-MM-DD, as the page shows it where the text does not. */
  readonly published?: string | null;
  /**
   * By which rule numbers of an indicator were counted, by the indicator's id: the name of the rule, which the user chooses. Numbers
   * that were counted by unlike rules do not compare.
   */
  readonly counting?: Readonly<Record<string, string>>;
  /** Hex SHA-256 of the file's bytes; a file with other bytes is refused. */
  readonly sha256: string | null;
}

/** The name under which a catalog lies beside its files. */
export const CATALOG_NAME = "catalog.yaml";

/** A catalog as read: where it lies and what it says. */
export interface Catalog {
  readonly path: string;
  readonly entries: readonly CatalogEntry[];
}

/** What a catalog says of a file, or null. */
export function entryOf(catalog: Catalog, file: string): CatalogEntry | null {
  const path = resolve(file);
  return catalog.entries.find((entry) => fileOf(catalog, entry) === path) ?? null;
}

/** The absolute path of the file that an entry names. */
export const fileOf = (catalog: Catalog, entry: CatalogEntry): string => resolve(dirname(catalog.path), entry.file);

/** Whether a file is the catalog itself. */
export const isCatalog = (file: string): boolean => basename(file) === CATALOG_NAME;
