import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

type Status = { id: string; text: string; mediaIds: string[]; key: string };

/** A Mastodon server as far as the portal talks to it; what came with a key that it knows, it knows already. */
export class MastodonStandIn {
  readonly statuses: Status[] = [];
  /** Alternative texts of what was uploaded. */
  readonly pictures: string[] = [];
  readonly deleted: string[] = [];
  /** Answers this to the next requests for statuses. */
  failing: number[] = [];
  /** The answer to the next status gets lost after it was published. */
  loses = false;
  private readonly server: Server = createServer((request, response) => {
    void this.answer(request).then(({ status, body }) => {
      if (status === 0) return request.socket.destroy();
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    });
  });

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', () => resolve()));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }

  reset(): void {
    this.statuses.length = 0;
    this.pictures.length = 0;
    this.deleted.length = 0;
    this.failing = [];
    this.loses = false;
  }

  private async answer(request: IncomingMessage): Promise<{ status: number; body: unknown }> {
    const body = await buffer(request);
    const { url = '', method, headers } = request;
    if (headers.authorization !== 'Bearer geheim') return { status: 401, body: { error: 'who?' } };
    if (url.startsWith('/api/v2/media')) {
      const description = /name="description"\r\n\r\n([^\r]*)/.exec(body.toString('utf8'))?.[1] ?? '';
      this.pictures.push(description);
      return { status: 200, body: { id: `m${this.pictures.length}`, type: 'image', url: 'https://social.example/m' } };
    }
    if (method === 'GET')
      return { status: 200, body: { id: url.split('/').at(-1), type: 'image', url: 'https://social.example/m' } };
    const failure = this.failing.shift();
    if (failure !== undefined) return { status: failure, body: { error: 'not now' } };
    if (method === 'DELETE') {
      this.deleted.push(url.split('/').at(-1) ?? '');
      return { status: 200, body: { id: '1' } };
    }
    const { status: text, media_ids: mediaIds = [] } = JSON.parse(body.toString('utf8'));
    const key = String(headers['idempotency-key']);
    const known = this.statuses.find((one) => one.key === key);
    const status = known ?? { id: String(this.statuses.length + 1), text, mediaIds, key };
    if (!known) this.statuses.push(status);
    if (this.loses) {
      this.loses = false;
      return { status: 0, body: null };
    }
    return { status: 200, body: { id: status.id, url: `https://social.example/@klima/${status.id}` } };
  }
}
