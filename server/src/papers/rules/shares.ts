/** Lets everybody do a few things at the same time; whoever asks for more is refused at once. */
export class Shares {
  private readonly underWay = new Map<string, number>();

  constructor(
    private readonly each: number,
    private readonly refusal: () => Error,
  ) {}

  async take<Result>(who: string, work: () => Promise<Result>): Promise<Result> {
    const others = this.underWay.get(who) ?? 0;
    if (others >= this.each) throw this.refusal();
    this.underWay.set(who, others + 1);
    try {
      return await work();
    } finally {
      const left = (this.underWay.get(who) ?? 1) - 1;
      if (left === 0) this.underWay.delete(who);
      else this.underWay.set(who, left);
    }
  }
}
