/** One way to do a task: ours, or a peer's. */
export interface Contender {
  readonly name: string;
  /** What it gives for each number that it finds; contenders that give less are measured all the same, and say so. */
  readonly gives: string;
  /** Do the task once on texts; answers with how many numbers were found. */
  run(texts: readonly string[]): number;
  /** Take the texts once instead of as often as ours: for contenders that would need minutes. */
  readonly once?: boolean;
}

/** A task, and those who do it in the same process on the same texts. The first contender is ours. */
export interface Benchmark {
  readonly title: string;
  readonly contenders: readonly Contender[];
}
