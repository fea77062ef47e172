declare module 'hoodiecrow-imap' {
  type Message = { raw: string; flags?: string[] };
  type StoredMessage = { raw: string; flags: string[] };
  export type ImapServer = {
    server: import('node:net').Server;
    connectionHandler: unknown;
    listen(port: number, listening: () => void): void;
    close(closed: () => void): void;
    appendMessage(folder: string, flags: string[], date: Date | false, raw: string): void;
    getMailbox(folder: string): { messages: StoredMessage[] };
  };
  /** An IMAP server in this process that keeps its messages in memory. */
  export default function hoodiecrow(options: {
    plugins: string[];
    storage: { INBOX: { messages: Message[] } };
  }): ImapServer;
}
