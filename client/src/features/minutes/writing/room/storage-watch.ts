/** Counts what was typed and hears from the portal how much of it is stored; see server/src/minutes/writing/README.md. */
export class StorageWatch {
  private typed = 0;
  private stored = 0;
  private connection = 0;

  /** One more change of this window. */
  change(): void {
    this.typed += 1;
  }

  /** A connection that was just made: answers of older ones do not count for it. */
  connect(): void {
    this.connection += 1;
  }

  get isBehind(): boolean {
    return this.stored < this.typed;
  }

  /** To be sent, after everything that was typed. */
  get mark(): string {
    return JSON.stringify({ type: 'mark', mark: `${this.connection}:${this.typed}` });
  }

  /** The moment at which everything was stored, if that is what the portal says. */
  hear(payload: string): string | null {
    const { type, mark, at } = read(payload);
    if (type !== 'stored' || typeof mark !== 'string') return null;
    const [connection, count] = mark.split(':').map(Number);
    if (connection !== this.connection || count === undefined) return null;
    this.stored = Math.max(this.stored, count);
    return this.isBehind || typeof at !== 'string' ? null : at;
  }
}

function read(payload: string): Record<string, unknown> {
  try {
    const message: unknown = JSON.parse(payload);
    return typeof message === 'object' && message !== null ? { ...message } : {};
  } catch {
    return {};
  }
}
