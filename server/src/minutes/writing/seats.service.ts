import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { SessionsService } from '../../auth/sessions.service.js';
import { Broadcast } from '../../platform/signals/broadcast.js';
import type { ClientSocket } from '../../platform/sockets/client-socket.js';
import { LiveDocumentsService } from './live-documents.service.js';
import { type Mode, modeOf } from './rules/mode.js';
import { RIGHTS_CHANGED } from './rules/topics.js';
import { TooManyWindows } from './writing.errors.js';
import { WritingRepository } from './writing.repository.js';

/** One open window. */
export type Seat = {
  actor: Actor;
  session: string;
  minutesId: string;
  mode: Mode;
  socket: ClientSocket;
  /** By which Yjs knows the window. */
  clientId: number | undefined;
  leave(): void;
};

/** Within this and a little nobody reads or writes any more who may not. */
const LOOK = 3_000;
const LOOKS_PER_BEAT = 8;
const MOST_PER_MEMBER = 12;
const MOST_PER_DOCUMENT = 80;
const LAST_WORDS = 4_000;

const OVER = { session: 4401, gone: 4403, moved: 4409, restart: 1012 };

/** Who has which minutes open on this replica, and whether they still may. */
@Injectable()
export class SeatsService implements OnModuleInit {
  private readonly logger = new Logger(SeatsService.name);
  private readonly seats = new Set<Seat>();
  private timer: NodeJS.Timeout | undefined;
  private looks = 0;
  private isLooking = false;

  constructor(
    private readonly repository: WritingRepository,
    private readonly sessions: SessionsService,
    private readonly live: LiveDocumentsService,
    private readonly broadcast: Broadcast,
  ) {}

  onModuleInit(): void {
    this.broadcast.on(RIGHTS_CHANGED, (ids) => this.look((seat) => ids.includes(seat.minutesId)));
    this.timer = setInterval(() => void this.lookAgain(), LOOK).unref();
  }

  requireRoom(memberId: string, minutesId: string): void {
    const seats = [...this.seats];
    const own = seats.filter(({ actor }) => actor.id === memberId).length;
    const there = seats.filter((seat) => seat.minutesId === minutesId).length;
    if (own >= MOST_PER_MEMBER || there >= MOST_PER_DOCUMENT) throw new TooManyWindows();
  }

  take(seat: Seat): void {
    this.seats.add(seat);
  }

  give(seat: Seat): void {
    this.seats.delete(seat);
  }

  /** Whether somebody else's window of the same document goes by this number. */
  isTaken(seat: Seat, clientId: number): boolean {
    return [...this.seats].some(
      (other) => other.clientId === clientId && other.minutesId === seat.minutesId && other.actor.id !== seat.actor.id,
    );
  }

  /** Their document is over; they come back to the next, with the right they have then. */
  moveAll(minutesId: string): void {
    for (const seat of this.seats) if (seat.minutesId === minutesId) this.end(seat, OVER.moved, 'moved');
  }

  /** What was heard is stored and answered; more is not heard. */
  async stop(settle: () => Promise<void>): Promise<void> {
    clearInterval(this.timer);
    for (const { socket } of this.seats) socket.deafen();
    await pause(20);
    const settled = settle().catch((error) => this.logger.error('not everything could be stored', error));
    await Promise.race([settled, pause(LAST_WORDS, undefined, { ref: false })]);
    await pause(20);
    for (const { socket } of this.seats) socket.close(OVER.restart, 'restart');
  }

  /** One at a time: a slow database is not asked again before it has answered. */
  private async lookAgain(): Promise<void> {
    this.looks = (this.looks + 1) % LOOKS_PER_BEAT;
    if (this.looks === 0) for (const { socket } of this.seats) socket.beat();
    if (this.isLooking) return;
    this.isLooking = true;
    await this.look(() => true).catch(() => undefined);
    this.isLooking = false;
  }

  /** However many windows: one query for the people, one for the minutes. */
  private async look(isConcerned: (seat: Seat) => boolean): Promise<void> {
    const concerned = [...this.seats].filter(isConcerned);
    if (concerned.length === 0) return;
    const [members, standings] = await Promise.all([
      this.sessions.listMembers([...new Set(concerned.map(({ session }) => session))]),
      this.repository.listStandings([...new Set(concerned.map(({ minutesId }) => minutesId))]),
    ]);
    for (const seat of concerned) {
      const actor = members.get(seat.session);
      const standing = standings.find(({ id }) => id === seat.minutesId);
      const mode = actor && standing && modeOf(actor, standing);
      if (!actor) this.end(seat, OVER.session, 'session');
      else if (!mode) this.end(seat, OVER.gone, 'gone');
      else if (mode !== seat.mode) this.end(seat, OVER.moved, 'moved');
    }
    await this.live.catchUp(new Map(standings.map(({ id, position }) => [id, position])));
  }

  private end(seat: Seat, code: number, reason: string): void {
    seat.socket.close(code, reason);
    seat.leave();
  }
}
