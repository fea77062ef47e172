/** A bucket that fills with time: so much at once, so much per second in the long run. */
export class Allowance {
  private left: number;

  constructor(
    private readonly atOnce: number,
    private readonly perSecond: number,
    private readonly now: () => number = () => performance.now(),
    private looked = now(),
  ) {
    this.left = atOnce;
  }

  /** Whether there is enough left; if so it is taken. */
  take(amount: number): boolean {
    const now = this.now();
    this.left = Math.min(this.atOnce, this.left + ((now - this.looked) / 1000) * this.perSecond);
    this.looked = now;
    if (amount > this.left) return false;
    this.left -= amount;
    return true;
  }
}
