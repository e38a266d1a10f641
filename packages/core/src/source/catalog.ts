/**
 * What a user knows of a report beside its text: one entry of `catalog.yaml`. Fields that the user does not know are
 * null. Names given here label comparisons; observations keep to what the text says.
 */
export interface CatalogEntry {
  /** File name, relative to the catalog. */
  readonly file: string;
  readonly agency: string | null;
  readonly region: string | null;
  readonly level: string | null;
  readonly year: number | null;
  readonly format: string | null;
  /** Hex SHA-256 of the file's bytes. */
  readonly sha256: string | null;
}
