/** Lets a few work at the same time and a few more wait for their turn. */
export class Turns {
  private running = 0;
  private readonly waiting: Array<() => void> = [];

  constructor(
    private readonly atOnce: number,
    private readonly inLine: number,
  ) {}

  get areTaken(): boolean {
    return this.running === this.atOnce && this.waiting.length === this.inLine;
  }

  async take<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.running === this.atOnce) await new Promise<void>((resolve) => this.waiting.push(resolve));
    else this.running += 1;
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.running -= 1;
    }
  }
}
