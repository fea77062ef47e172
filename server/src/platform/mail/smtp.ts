import { Readable } from 'node:stream';
import { createTransport, type Transporter } from 'nodemailer';
import type { Failure, Outcome } from './fate.js';

/** How many mails are on their way at the same time. */
export const CONNECTIONS = 5;

const PIECE = 16_384;

type Progress = { isHandedOver: boolean };
export type Parcel = { from: string; to: string; message: Buffer };

/** The mail server: a few connections that are kept for the next mail, and an end to every wait. */
export class Smtp {
  private readonly transport: Transporter;
  private readonly deadline: number;
  private readonly underWay = new WeakMap<object, Progress>();

  constructor(url: string, patience: number) {
    const introduction = Math.min(patience, 10_000);
    this.deadline = deadlineOf(patience);
    this.transport = createTransport({
      url,
      pool: true,
      maxConnections: CONNECTIONS,
      maxRequeues: 1,
      idleTimeout: 10_000,
      dnsTimeout: introduction,
      connectionTimeout: introduction,
      greetingTimeout: introduction,
      socketTimeout: patience,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    this.transport.use('stream', ({ data, message }, next) => {
      const { raw } = data;
      const progress = Buffer.isBuffer(raw) && this.underWay.get(raw);
      if (progress) message.createReadStream = () => handOver(raw, progress);
      next();
    });
  }

  /** Never throws: what happened is the answer. */
  async send({ from, to, message }: Parcel): Promise<Outcome> {
    const progress = { isHandedOver: false };
    this.underWay.set(message, progress);
    try {
      const signal = AbortSignal.timeout(this.deadline);
      await this.transport.sendMail({ envelope: { from, to }, raw: message, signal });
      return { failure: null };
    } catch (error) {
      return { failure: judge(error, progress.isHandedOver), words: wordsOf(error) };
    }
  }

  close(): void {
    this.transport.close();
  }
}

/** Read piece by piece, only once the server has asked for the message: the end of it is then on the wire. */
function handOver(message: Buffer, progress: Progress): Readable {
  function* pieces() {
    for (let from = 0; from < message.length; from += PIECE) yield message.subarray(from, from + PIECE);
    progress.isHandedOver = true;
  }
  return Readable.from(pieces(), { highWaterMark: 1 });
}

/** A server that trickles its answers never falls silent; this ends it. */
export const deadlineOf = (patience: number) => 3 * patience;

const propertiesOf = (error: unknown): SmtpError => (typeof error === 'object' && error !== null ? error : {});
type SmtpError = { code?: unknown; command?: unknown; responseCode?: unknown };

const INTRODUCTION = new Set(['ECONNECTION', 'EDNS', 'ETLS', 'EAUTH', 'ESOCKET', 'EPROXY', 'ENOAUTH', 'ECONNREFUSED']);

/** Whom it concerns decides: what the server says about the recipient or the message is final, about us it is not. */
export function judge(error: unknown, isHandedOver: boolean): Failure {
  const { code, command, responseCode } = propertiesOf(error);
  if (typeof responseCode === 'number') {
    if (command !== 'RCPT TO' && command !== 'DATA') return 'unreachable';
    return responseCode >= 500 ? 'refused' : 'busy';
  }
  if (code === 'EMESSAGE') return 'refused';
  if (code === 'EENVELOPE') return /recipient/i.test(wordsOf(error)) ? 'refused' : 'unreachable';
  if (isHandedOver) return 'in_doubt';
  return typeof code === 'string' && INTRODUCTION.has(code) ? 'unreachable' : 'busy';
}

const wordsOf = (error: unknown) => (error instanceof Error ? error.message : String(error)).slice(0, 500);
