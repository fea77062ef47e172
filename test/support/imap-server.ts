import { createServer, type Server, type Socket } from 'node:net';
import hoodiecrow, { type ImapServer } from 'hoodiecrow-imap';
import { freePort } from './launched-portal.js';

/** The portal's mailbox on loopback: messages are put in, and looked at for their flags. */
export class ImapMailbox {
  private server: ImapServer | undefined;

  async start(): Promise<string> {
    const server = hoodiecrow({ plugins: ['ID', 'UIDPLUS', 'UNSELECT'], storage: { INBOX: { messages: [] } } });
    const port = await freePort();
    await new Promise<void>((resolve) => server.listen(port, resolve));
    this.server = server;
    return `imap://testuser:testpass@127.0.0.1:${port}/INBOX`;
  }

  put(...lines: string[]): void {
    this.server?.appendMessage('INBOX', [], false, lines.join('\r\n'));
  }

  /** The flags of every message, in the order in which they came. */
  flags(): string[] {
    return (this.server?.getMailbox('INBOX').messages ?? []).map(({ flags }) => flags.join());
  }

  empty(): void {
    this.server?.getMailbox('INBOX').messages.splice(0);
  }

  async stop(): Promise<void> {
    const { server } = this;
    if (server) await new Promise<void>((resolve) => server.close(() => resolve()));
  }
}

/** Accepts connections and never says a word. */
export class SpeechlessServer {
  private readonly sockets = new Set<Socket>();
  private readonly server: Server = createServer((socket) => this.sockets.add(socket));

  async start(): Promise<number> {
    const port = await freePort();
    await new Promise<void>((resolve) => this.server.listen(port, '127.0.0.1', () => resolve()));
    return port;
  }

  async stop(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }
}
