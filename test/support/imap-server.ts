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
