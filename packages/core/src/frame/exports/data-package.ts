/** The files of a Data Package by path: `datapackage.json`, and a CSV for each table. */
export type DataPackageFiles = Readonly<Record<string, string>>;

/** A code that stands for no value, with what it says. */
export interface MissingValue {
  readonly value: string;
  readonly label: string;
}

/** A column as a Table Schema describes it (datapackage.org, version 2.0). */
export interface DataPackageField {
  readonly name: string;
  readonly type: "string" | "number" | "integer" | "boolean";
  readonly title?: string;
  readonly description?: string;
  readonly categories?: readonly { readonly value: string; readonly label: string }[];
  readonly constraints?: { readonly required?: boolean; readonly enum?: readonly string[] };
  /** What stands for null in this column; an empty list says that nothing does. */
  readonly missingValues?: readonly MissingValue[];
}

/** A column of other tables that a column names. */
export interface ForeignKey {
  readonly fields: readonly string[];
  readonly reference: { readonly resource: string; readonly fields: readonly string[] };
}

/** What a Table Schema says of a table. */
export interface DataPackageTableSchema {
  readonly $schema: string;
  readonly fields: readonly DataPackageField[];
  readonly missingValues: readonly MissingValue[];
  readonly primaryKey?: readonly string[];
  readonly foreignKeys?: readonly ForeignKey[];
}

/** One table of a package. `hash` is of the bytes of its file. */
export interface DataPackageResource {
  readonly $schema: string;
  readonly name: string;
  readonly type: "table";
  readonly path: string;
  readonly title?: string;
  readonly description?: string;
  readonly format: "csv";
  readonly mediatype: "text/csv";
  readonly encoding: "utf-8";
  readonly bytes: number;
  readonly hash: string;
  readonly schema: DataPackageTableSchema;
}

/** A licence, as the publisher of the data gives it. */
export interface DataPackageLicense {
  /** Open Definition or SPDX id: `CC-BY-4.0`. */
  readonly name?: string;
  readonly path?: string;
  readonly title?: string;
}

/** Who made the data, as one would cite it. */
export interface DataPackageContributor {
  readonly title: string;
  readonly email?: string;
  readonly organization?: string;
  readonly roles?: readonly string[];
}

/** Where the data is from. */
export interface DataPackageSource {
  readonly title: string;
  readonly path?: string;
  readonly version?: string;
}

/** What a package says of itself; everything is the caller's to give, and nothing is made up where it is left out. */
export interface DataPackageAbout {
  /** A short name in small letters, digits, `-`, `_` and `.`; `fazhi-export` where left out. */
  readonly name?: string;
  readonly title?: string;
  readonly description?: string;
  readonly version?: string;
  /** The moment it was made: `2026-11-27T05:00:00Z`. */
  readonly created?: string;
  readonly licenses?: readonly DataPackageLicense[];
  readonly contributors?: readonly DataPackageContributor[];
  readonly keywords?: readonly string[];
  readonly sources?: readonly DataPackageSource[];
}

/** The whole of `datapackage.json`. */
export interface DataPackageDescriptor extends DataPackageAbout {
  readonly $schema: string;
  readonly name: string;
  readonly resources: readonly DataPackageResource[];
}

const PROFILES = "https://datapackage.org/profiles/2.0";

/** The profiles of version 2.0 of the standard, by which the parts of a package are checked. */
export const DATA_PACKAGE_PROFILES = {
  package: `${PROFILES}/datapackage.json`,
  resource: `${PROFILES}/dataresource.json`,
  schema: `${PROFILES}/tableschema.json`,
} as const;

/** The descriptor's place in a package. */
export const DESCRIPTOR = "datapackage.json";
