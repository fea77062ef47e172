import { ImapFlow } from 'imapflow';
import { READ_LIMIT } from './received-message.js';

/** A folder by its address: imap(s)://user:password@host:port/folder. */
export type FolderAddress = {
  host: string;
  port: number;
  secure: boolean;
  user: string;
  password: string;
  folder: string;
};

/** How many messages one look takes: a folder that was never read before does not hold up the minute. */
const PER_LOOK = 200;

export function parseFolderAddress(address: string): FolderAddress {
  const url = new URL(address);
  if (url.protocol !== 'imap:' && url.protocol !== 'imaps:') throw new Error('MAILBOX_URL: imap:// or imaps://');
  const secure = url.protocol === 'imaps:';
  return {
    host: url.hostname,
    port: Number(url.port) || (secure ? 993 : 143),
    secure,
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    folder: decodeURIComponent(url.pathname.slice(1)) || 'INBOX',
  };
}

/**
 * Hands over every message that nobody has seen, then marks it as seen. A message that `take` refuses stays unseen.
 * `leaving` hangs up, whatever the server is saying.
 */
export async function readUnseen(
  { host, port, secure, user, password, folder }: FolderAddress,
  patience: number,
  take: (source: Buffer) => Promise<boolean>,
  leaving: AbortSignal,
): Promise<void> {
  const client = new ImapFlow({
    host,
    port,
    secure,
    auth: { user, pass: password },
    logger: false,
    disableAutoIdle: true,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
  });
  // What breaks is thrown by the call that it breaks; without a listener it would end the process.
  client.on('error', () => undefined);
  const hangUp = () => client.close();
  const deadline = setTimeout(hangUp, 10 * patience);
  leaving.addEventListener('abort', hangUp);
  try {
    await client.connect();
    await client.mailboxOpen(folder);
    const unseen = await client.search({ seen: false }, { uid: true });
    for (const uid of (unseen || []).slice(0, PER_LOOK)) {
      const range = String(uid);
      const message = await client.fetchOne(range, { source: { start: 0, maxLength: READ_LIMIT } }, { uid: true });
      const source = message ? message.source : undefined;
      if (!source || (await take(source))) await client.messageFlagsAdd(range, ['\\Seen'], { uid: true });
    }
    await client.logout();
  } finally {
    clearTimeout(deadline);
    leaving.removeEventListener('abort', hangUp);
    client.close();
  }
}
