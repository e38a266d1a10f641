/** What a cell of each column type holds. A plain type may be null; the mark "!" is a promise that it never is. */
export interface CellTypes {
  readonly string: string | null;
  readonly number: number | null;
  readonly boolean: boolean | null;
  readonly "string!": string;
  readonly "number!": number;
  readonly "boolean!": boolean;
}

interface Kinds {
  readonly string: "string";
  readonly number: "number";
  readonly boolean: "boolean";
  readonly "string!": "string";
  readonly "number!": "number";
  readonly "boolean!": "boolean";
}

/** How a column is typed: `"number"` holds numbers and nulls, `"number!"` holds numbers only. */
export type ColumnType = keyof CellTypes;

/** What a column holds beside nulls. As a column type it is the nullable one. */
export type ColumnKind = "string" | "number" | "boolean";

/** The columns of a frame by name: `{ agency: "string", year: "number", reported: "boolean!" }`. */
export type Schema = Readonly<Record<string, ColumnType>>;

/** The value of one cell: `Cell<"string">` is `string | null`, `Cell<"string!">` is `string`. */
export type Cell<T extends ColumnType = ColumnType> = CellTypes[T];

/** A cell that is not null. */
export type Present<T extends ColumnType = ColumnType> = NonNullable<CellTypes[T]>;

export type KindOf<T extends ColumnType> = Kinds[T];

/** One row as an object, typed by the schema. */
export type Row<S extends Schema> = { readonly [K in keyof S]: Cell<S[K]> };

/** The column names of a schema. */
export type Name<S extends Schema> = keyof S & string;

/** The names of the columns that hold a given kind. */
export type NameOf<S extends Schema, K extends ColumnKind> = {
  [N in Name<S>]: [Extract<S[N], K | `${K}!`>] extends [never] ? never : N;
}[Name<S>];

/** The same columns, every one of which may be null. */
export type Nullable<S extends Schema> = { readonly [K in keyof S]: KindOf<S[K]> };

/** Two sets of columns as one; where both name a column, the second holds. */
export type Merge<A extends Schema, B extends Schema> = {
  readonly [K in keyof A | keyof B]: K extends keyof B ? B[K] : K extends keyof A ? A[K] : never;
};

export const isRequired = (type: ColumnType): boolean => type.endsWith("!");

export const kindOf = (type: ColumnType): ColumnKind => type.replace("!", "") as ColumnKind;
