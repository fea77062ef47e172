/** What has been opened, closed in reverse order; each part gets its time, none can hold the others up. */
export class StopList {
  private readonly parts: Array<() => Promise<void> | void> = [];

  add(close: () => Promise<void> | void): void {
    this.parts.push(close);
  }

  async run(): Promise<void> {
    for (let close = this.parts.pop(); close; close = this.parts.pop()) {
      try {
        await withinTwentySeconds(close());
      } catch (error) {
        console.error(error);
      }
    }
  }
}

async function withinTwentySeconds(work: Promise<void> | void): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const end = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, 20_000);
  });
  await Promise.race([work, end]);
  clearTimeout(timer);
}
