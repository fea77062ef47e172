import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';

export type Received = { from: string; to: string[]; raw: string };

/**
 * How the server takes a mail: `busy` answers 451, `unknown` 550 to the recipient, `unwanted` 554 to the message;
 * `silent` never answers the recipient, `speechless` not even the connection; `drops` keeps the whole message and
 * breaks the connection instead of saying so; `swallows` keeps it and says nothing; `slow` takes its time.
 */
export type Mood = 'fine' | 'busy' | 'unknown' | 'unwanted' | 'silent' | 'speechless' | 'drops' | 'swallows' | 'slow';

/** A mail server on loopback that keeps what it gets, in the mood it is given. */
export class SmtpSink {
  readonly received: Received[] = [];
  connections = 0;
  mood: Mood = 'fine';
  /** Moods towards single recipients. */
  readonly towards = new Map<string, Mood>();
  private refusals = 0;
  private readonly server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    closeTimeout: 50,
    onConnect: (_session, done) => {
      this.connections += 1;
      if (this.mood !== 'speechless') done();
    },
    onRcptTo: ({ address }, _session, done) => {
      const mood = this.moodTowards(address);
      if (mood === 'unknown') return done(refusal('no such person', 550));
      if (mood !== 'silent') done();
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => this.take(Buffer.concat(chunks).toString('utf8'), session, done));
    },
  });

  async start(): Promise<string> {
    this.server.on('error', () => undefined);
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', () => resolve()));
    const { port } = this.server.server.address() as AddressInfo;
    return `smtp://127.0.0.1:${port}`;
  }

  refuse(times: number): void {
    this.refusals = times;
  }

  /** Forgets everything and is in a good mood again. */
  reset(): void {
    this.received.length = 0;
    this.connections = 0;
    this.mood = 'fine';
    this.towards.clear();
    this.refusals = 0;
  }

  async stop(): Promise<void> {
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }

  private take(raw: string, session: SMTPServerSession, done: (error?: Error) => void): void {
    const { mailFrom, rcptTo } = session.envelope;
    const to = rcptTo.map(({ address }) => address);
    const mood = this.refusals > 0 ? 'busy' : this.moodTowards(to[0] ?? '');
    this.refusals = Math.max(0, this.refusals - 1);
    if (mood === 'busy') done(refusal('try again later', 451));
    else if (mood === 'unwanted') done(refusal('looks like spam', 554));
    else {
      this.received.push({ from: mailFrom ? mailFrom.address : '', to, raw });
      if (mood === 'drops') this.hangUp(session);
      else if (mood === 'slow') setTimeout(done, 300);
      else if (mood !== 'swallows') done();
    }
  }

  private moodTowards(recipient: string): Mood {
    return this.towards.get(recipient) ?? this.mood;
  }

  private hangUp({ id }: SMTPServerSession): void {
    const connections = (this.server as unknown as { connections: Set<{ id: string; _socket: Socket }> }).connections;
    for (const { id: other, _socket } of connections) if (other === id) _socket.destroy();
  }
}

const refusal = (words: string, responseCode: number) => Object.assign(new Error(words), { responseCode });
