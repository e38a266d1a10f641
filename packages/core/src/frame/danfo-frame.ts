/** What we use of a danfojs DataFrame; every DataFrame of danfojs-node fits it. */
export interface DanfoFrame {
  readonly columns: readonly string[];
  readonly dtypes: readonly string[];
  /** Rows, then columns. */
  readonly shape: readonly number[];
  /** Rows of cells. */
  readonly values: unknown;
  print(): void;
}

/** What we use of the danfojs-node module: its `DataFrame`. */
export interface DanfoModule<D extends DanfoFrame = DanfoFrame> {
  readonly DataFrame: new (data: object, options: { columns: string[]; dtypes: string[] }) => D;
}
