/** Writes that still go on after their request was given up: whoever asks how far an upload has come waits for them. */
export class Endings {
  private readonly running = new Map<string, Promise<unknown>>();

  async of(id: string): Promise<void> {
    await this.running.get(id);
  }

  track<Result>(id: string, work: Promise<Result>): Promise<Result> {
    const ended: Promise<unknown> = work
      .catch(() => undefined)
      .then(() => this.running.get(id) === ended && this.running.delete(id));
    this.running.set(id, ended);
    return work;
  }
}
