import { type Document, Hocuspocus, isTransactionOrigin } from '@hocuspocus/server';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import type { ClientSocket } from '../../platform/sockets/client-socket.js';
import { NOT_UNDERSTOOD } from '../../platform/sockets/client-socket.js';
import { LiveDocumentsService } from './live-documents.service.js';
import { type Frame, readFrame } from './rules/frame.js';
import { presence } from './rules/presence.js';
import { type Seat, SeatsService } from './seats.service.js';
import { readMark } from './writing.schemas.js';

type Context = { seat: Seat };

const TRY_AGAIN = 1013;
const DOCUMENT_FULL = 4413;
/** Of one document with all its history; 200 pages have about 2 MB. */
const LARGEST = 24_000_000;

/** Editors and their documents: the protocol of Yjs, as Hocuspocus speaks it. What it may do is asked before. */
@Injectable()
export class EditorsService implements OnModuleInit {
  private readonly sizes = new WeakMap<Document, number>();
  private readonly hocuspocus: Hocuspocus<Context>;

  constructor(
    private readonly live: LiveDocumentsService,
    private readonly seats: SeatsService,
    private readonly clock: Clock,
  ) {
    this.hocuspocus = new Hocuspocus<Context>({
      quiet: true,
      // Changes of so many milliseconds go to the others in one message.
      flushDelay: 20,
      // Storing is ours (LiveDocumentsService); this is only how long a document without editors stays.
      debounce: 200,
      maxDebounce: 1_000,
      maxUnauthenticatedQueueSize: 9_000_000,
      maxUnauthenticatedQueueMessages: 50,
      onAuthenticate: async ({ context, connectionConfig, documentName }) => {
        if (this.isLeaving(documentName)) return this.comeBack(context.seat);
        connectionConfig.readOnly = context.seat.mode === 'read';
      },
      onLoadDocument: async ({ context, documentName, document }) => {
        await this.live.open(documentName, document, authorOf).catch(() => this.comeBack(context.seat));
      },
      beforeUnloadDocument: ({ documentName }) => this.live.close(documentName),
      afterUnloadDocument: async ({ documentName }) => this.live.forget(documentName),
      beforeHandleAwareness: async ({ context, states }) => this.introduce(context?.seat, states),
      onStateless: async ({ connection, payload, documentName }) => {
        const { seat }: Context = connection.context;
        const mark = readMark(payload);
        if (mark === undefined) return seat.socket.close(NOT_UNDERSTOOD, 'not understood');
        if (!(await this.live.untilStored(documentName))) return;
        connection.sendStateless(JSON.stringify({ type: 'stored', mark, at: this.clock.now().toISOString() }));
      },
      // One socket, one document: who closes the one closes the other.
      onDisconnect: async ({ context }) => context.seat.socket.close(1000, 'closed'),
    });
  }

  onModuleInit(): void {
    this.live.onEnd((minutesId) => this.seats.moveAll(minutesId));
    this.live.onLateStore((minutesId) => this.letGo(minutesId));
  }

  welcome(given: Omit<Seat, 'leave' | 'clientId' | 'socket'>, socket: ClientSocket): void {
    const seat: Seat = { ...given, socket, clientId: undefined, leave: () => client.handleClose() };
    const client = this.hocuspocus.handleConnection(socket, new Request('http://portal.invalid'), { seat });
    this.seats.take(seat);
    socket.onFrame((bytes) => {
      const frame = readFrame(bytes, seat.minutesId);
      if (!frame || isForbidden(frame, seat)) socket.close(NOT_UNDERSTOOD, 'not understood');
      else if (frame.kind === 'change' && !this.hasRoom(seat, frame.size)) socket.close(DOCUMENT_FULL, 'full');
      else {
        if (frame.kind === 'presence') seat.clientId ??= frame.clientIds.find((id) => !this.seats.isTaken(seat, id));
        client.handleMessage(bytes);
      }
    });
    socket.onEnd((code, reason) => {
      client.handleClose({ code, reason });
      this.seats.give(seat);
    });
  }

  /** Gives every window what it was promised, and then the advice to come back to the next server. */
  async stop(): Promise<void> {
    await this.seats.stop(() => this.live.settleAll());
    this.live.stop();
    for (const document of this.hocuspocus.documents.values()) document.destroy();
  }

  /** Of every one of our documents that was let go; whoever comes now waits for the next. */
  private isLeaving(minutesId: string): boolean {
    return this.hocuspocus.documents.has(minutesId) && !this.live.has(minutesId);
  }

  /** What was stored only after the last one had left; Hocuspocus does not try again by itself. */
  private letGo(minutesId: string): void {
    const document = this.hocuspocus.documents.get(minutesId);
    if (document?.getConnectionsCount() === 0) void this.hocuspocus.unloadDocument(document);
  }

  private comeBack(seat: Seat): never {
    seat.socket.close(TRY_AGAIN, 'try again');
    throw new Error('the document cannot be opened just now');
  }

  /** The names that others see are those of the sessions; nobody speaks for another window. */
  private introduce(seat: Seat | undefined, states: Map<number, Record<string, unknown>>): void {
    if (!seat) {
      states.clear();
      return;
    }
    for (const [clientId, state] of states) {
      const shown = presence(state, seat.actor);
      if (!shown) seat.socket.close(NOT_UNDERSTOOD, 'not understood');
      if (shown && clientId === seat.clientId) states.set(clientId, shown);
      else states.delete(clientId);
    }
  }

  /** Measured by what came in, and once that is too much, by what it came to. What a reader sends stays outside. */
  private hasRoom({ minutesId, mode }: Seat, size: number): boolean {
    const document = this.hocuspocus.documents.get(minutesId);
    if (!document || mode === 'read') return true;
    const known = (this.sizes.get(document) ?? this.live.sizeOf(minutesId)) + size;
    const measured = known <= LARGEST ? known : this.live.sizeOf(minutesId) + size;
    const isRoom = measured <= LARGEST;
    this.sizes.set(document, isRoom ? measured : measured - size);
    return isRoom;
  }
}

/** Readers are asked what they have, as everybody is; they type nothing. */
const isForbidden = (frame: Frame, { mode }: Seat): boolean =>
  mode === 'read' && frame.kind === 'change' && frame.isTyped;

function authorOf(origin: unknown): string | null {
  if (!isTransactionOrigin(origin) || origin.source !== 'connection') return null;
  const { seat }: Context = origin.connection.context;
  return seat.actor.id;
}
