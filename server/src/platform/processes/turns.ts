/** Lets a few work at the same time and a few more wait for their turn; whoever comes then is refused at once. */
export class Turns {
  private running = 0;
  private readonly waiting: Array<() => void> = [];

  constructor(
    private readonly atOnce: number,
    private readonly inLine: number,
    private readonly refusal: () => Error,
  ) {}

  /** Counted before the first pause: of many who come together no more than have room are let in. */
  async take<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.running < this.atOnce) this.running += 1;
    else if (this.waiting.length >= this.inLine) throw this.refusal();
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.running -= 1;
    }
  }
}
