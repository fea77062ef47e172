import type { Request, Response } from 'express';

/** A reader who does not take this much off our hands has gone. */
const TOO_MUCH = 64 * 1024;

/** Server-sent events to one reader; proxies are told not to hold them back. */
export class EventStream {
  /** What the reader had seen last before the connection broke. */
  readonly lastEventId: string | undefined;
  private readonly endings: Array<() => void> = [];

  constructor(
    request: Request,
    private readonly response: Response,
  ) {
    this.lastEventId = request.header('last-event-id');
    response.status(200).set({
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-store, no-transform',
      'X-Accel-Buffering': 'no',
    });
    response.flushHeaders();
    response.write('retry: 3000\n\n');
    response.on('close', () => {
      for (const ending of this.endings) ending();
    });
  }

  send(event: string, id: string, content: Record<string, unknown>): void {
    this.write(`event: ${event}\nid: ${id}\ndata: ${JSON.stringify(content)}\n\n`);
  }

  /** Keeps proxies from taking the silence for the end. */
  beat(): void {
    this.write(': \n\n');
  }

  end(): void {
    this.response.end();
  }

  onEnd(ending: () => void): void {
    this.endings.push(ending);
  }

  private write(text: string): void {
    if (this.response.writableEnded || this.response.destroyed) return;
    if (this.response.writableLength > TOO_MUCH) this.response.destroy();
    else this.response.write(text);
  }
}
