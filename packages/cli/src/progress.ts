const WIDTH = 24;

/** A bar on standard error while long work goes on; nothing where standard error is no terminal. */
export class Progress {
  constructor(
    private readonly work: string,
    private readonly stream: Pick<NodeJS.WriteStream, "isTTY" | "write"> = process.stderr,
  ) {}

  /** So much of the work is done. */
  show(done: number, of: number): void {
    if (!this.stream.isTTY) return;
    const filled = of === 0 ? WIDTH : Math.floor((done / of) * WIDTH);
    this.stream.write(`\r${"█".repeat(filled)}${"░".repeat(WIDTH - filled)} ${done}/${of} ${this.work}\u001b[K`);
  }

  /** Take the bar away. */
  end(): void {
    if (this.stream.isTTY) this.stream.write("\r\u001b[K");
  }
}
