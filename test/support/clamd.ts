import type { AddressInfo } from 'node:net';
import { createServer, type Server } from 'node:net';

const SIGNATURE = 'BOESES-MUSTER';

/** A scanner as clamd is over TCP, which finds one signature; away until it is told to listen. */
export class TestScanner {
  private server: Server | undefined;
  port = 0;

  /** Takes a port of its own with the first call, and the same again later. */
  async listen(): Promise<void> {
    this.server = createServer((socket) => {
      let heard = Buffer.alloc(0);
      socket.on('error', () => undefined);
      socket.on('data', (chunk) => {
        heard = Buffer.concat([heard, chunk]);
        const sent = bytesOf(heard);
        if (sent) socket.end(sent.includes(SIGNATURE) ? 'stream: Test.Muster FOUND\0' : 'stream: OK\0');
      });
    });
    await new Promise<void>((resolve) => this.server?.listen(this.port, '127.0.0.1', resolve));
    this.port = (this.server.address() as AddressInfo).port;
  }

  async leave(): Promise<void> {
    await new Promise((resolve) => this.server?.close(resolve));
  }
}

export const infected = (bytes: Buffer): Buffer => Buffer.concat([bytes, Buffer.from(`\n%${SIGNATURE}`)]);

/** What was streamed; undefined before its end. */
function bytesOf(heard: Buffer): Buffer | undefined {
  const parts: Buffer[] = [];
  let at = heard.indexOf(0) + 1;
  if (heard.toString('latin1', 0, at) !== 'zINSTREAM\0') return undefined;
  while (at + 4 <= heard.length) {
    const length = heard.readUInt32BE(at);
    if (length === 0) return Buffer.concat(parts);
    parts.push(heard.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return undefined;
}
