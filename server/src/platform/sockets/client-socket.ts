import type { WebSocket } from 'ws';
import { Allowance } from './allowance.js';

/** Who does not take this much off our hands has gone. */
const TOO_MUCH = 16_000_000;
const MESSAGES = { atOnce: 600, perSecond: 100 };
const BYTES = { atOnce: 24_000_000, perSecond: 1_000_000 };
const PATIENCE = 2_000;

export const TOO_MANY_MESSAGES = 4429;
export const NOT_UNDERSTOOD = 4400;

/** One window on the other side. Whatever it sends, at worst this connection ends. */
export class ClientSocket {
  isOver = false;
  private isAlive = true;
  private isDeaf = false;
  private readonly messages = new Allowance(MESSAGES.atOnce, MESSAGES.perSecond);
  private readonly bytes = new Allowance(BYTES.atOnce, BYTES.perSecond);

  constructor(private readonly socket: WebSocket) {
    socket.binaryType = 'nodebuffer';
    // A frame that breaks the protocol or the limit of size: `ws` closes by itself.
    socket.on('error', () => undefined);
    socket.on('pong', () => {
      this.isAlive = true;
    });
  }

  get readyState(): number {
    return this.socket.readyState;
  }

  /** Frames as long as the connection is not over. */
  onFrame(listener: (frame: Uint8Array) => void): void {
    this.socket.on('message', (frame, isBinary) => {
      if (this.isOver || this.isDeaf) return;
      if (!isBinary || !Buffer.isBuffer(frame)) return this.close(NOT_UNDERSTOOD, 'not understood');
      if (!this.messages.take(1) || !this.bytes.take(frame.length)) return this.close(TOO_MANY_MESSAGES, 'too many');
      listener(new Uint8Array(frame));
    });
  }

  onEnd(listener: (code: number, reason: string) => void): void {
    this.socket.on('close', (code, reason) => {
      this.isOver = true;
      listener(code, reason.toString());
    });
  }

  send(content: string | ArrayBufferLike | Blob | ArrayBufferView): void {
    if (this.socket.readyState !== this.socket.OPEN || content instanceof Blob) return;
    if (this.socket.bufferedAmount > TOO_MUCH) this.socket.terminate();
    else this.socket.send(content);
  }

  /** Nothing more is heard; it can still be told something. */
  deafen(): void {
    this.isDeaf = true;
  }

  /** From now on nothing more is heard; who does not say goodbye is hung up on. */
  close(code?: number, reason?: string): void {
    if (this.isOver) return;
    this.isOver = true;
    this.socket.close(code, reason);
    setTimeout(() => this.socket.terminate(), PATIENCE).unref();
  }

  /** Hangs up on a window that has not answered since the last beat. */
  beat(): void {
    if (this.isAlive) this.socket.ping();
    else this.socket.terminate();
    this.isAlive = false;
  }
}
