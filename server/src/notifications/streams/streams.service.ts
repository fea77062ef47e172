import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { Member as Actor } from '../../access/actor.js';
import { SessionsService } from '../../auth/sessions.service.js';
import { calendarDay } from '../../platform/clock/calendar-day.js';
import { Clock } from '../../platform/clock/clock.js';
import { EventStream } from '../../platform/http/event-stream.js';
import { Broadcast } from '../../platform/signals/broadcast.js';
import { NotificationsRepository } from '../notifications.repository.js';
import { TOPIC } from '../telling/telling.service.js';

type Listening = {
  memberId: string;
  stream: EventStream;
  session: string;
  /** What the session could reach when last looked at. */
  reach: string | undefined;
  told: string | undefined;
};

/** Within a few seconds nobody listens any more whose session, account or membership has ended. */
const LOOK = 3_000;
const LOOKS_PER_BEAT = 8;
/** Windows of one person on one replica; the oldest makes room and asks now and then instead. */
const MOST_PER_MEMBER = 4;

/** Who watches right now, on this replica. A stream holds no connection to the database. */
@Injectable()
export class StreamsService implements OnModuleInit, OnModuleDestroy {
  private readonly listening = new Set<Listening>();
  private timer: NodeJS.Timeout | undefined;
  private looks = 0;
  private isLooking = false;
  private isClosing = false;

  constructor(
    private readonly repository: NotificationsRepository,
    private readonly sessions: SessionsService,
    private readonly broadcast: Broadcast,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.broadcast.on(TOPIC, (memberIds) => this.refresh((one) => memberIds.includes(one.memberId)));
    this.broadcast.onGap(() => this.refresh(() => true));
    this.timer = setInterval(() => void this.look(), LOOK).unref();
  }

  /** Ends every stream, so that nobody keeps the server from stopping; readers come back to the next one. */
  onModuleDestroy(): void {
    this.isClosing = true;
    clearInterval(this.timer);
    for (const { stream } of this.listening) stream.end();
  }

  /** Tells at once how things stand, unless the reader knows: so nothing is missed while the connection was away. */
  async open(actor: Actor, request: Request, response: Response): Promise<void> {
    const stream = new EventStream(request, response);
    if (this.isClosing || request.method === 'HEAD') return stream.end();
    this.makeRoom(actor.id);
    const session = this.sessions.keyOf(request);
    const one: Listening = { memberId: actor.id, stream, session, reach: undefined, told: stream.lastEventId };
    this.listening.add(one);
    stream.onEnd(() => this.listening.delete(one));
    await this.refresh((other) => other === one);
  }

  private makeRoom(memberId: string): void {
    const own = [...this.listening].filter((one) => one.memberId === memberId);
    for (const one of own.slice(0, Math.max(0, own.length + 1 - MOST_PER_MEMBER))) this.dismiss(one, 'room');
  }

  /** One at a time: a slow database is not asked again before it has answered. */
  private async look(): Promise<void> {
    this.looks = (this.looks + 1) % LOOKS_PER_BEAT;
    const isBeat = this.looks === 0;
    if (isBeat) for (const { stream } of this.listening) stream.beat();
    if (this.isLooking) return;
    this.isLooking = true;
    const work = isBeat ? this.refresh(() => true) : this.listHolding([...this.listening]);
    await work.catch(() => undefined);
    this.isLooking = false;
  }

  /** One query for all who are concerned; whose session is over hears nothing but the end. */
  private async refresh(isConcerned: (one: Listening) => boolean): Promise<void> {
    const concerned = [...this.listening].filter(isConcerned);
    if (concerned.length === 0) return;
    const found = await Promise.all([
      this.repository.listUnread(
        [...new Set(concerned.map(({ memberId }) => memberId))],
        calendarDay(this.clock.now()),
      ),
      this.listHolding(concerned),
    ]).catch(() => undefined);
    if (!found) return;
    const [states, holding] = found;
    for (const one of holding) {
      const state = states.find(({ member_id: memberId }) => memberId === one.memberId);
      this.tell(one, state);
    }
  }

  /** Who may go on listening. Browsers come back by themselves from a mere end, and are asked anew what they may. */
  private async listHolding(streams: readonly Listening[]): Promise<Listening[]> {
    if (streams.length === 0) return [];
    const sessions = await this.sessions.listHolding([...new Set(streams.map(({ session }) => session))]);
    return streams.filter((one) => {
      const reach = sessions.get(one.session);
      if (reach === undefined) this.dismiss(one, 'session');
      else if (one.reach !== undefined && one.reach !== reach) this.leave(one);
      one.reach = reach;
      return this.listening.has(one);
    });
  }

  private tell(one: Listening, state: { unread: number; newest: Date | null } | undefined): void {
    const unread = state?.unread ?? 0;
    const id = `${unread}-${state?.newest?.getTime() ?? 0}`;
    if (one.told === id) return;
    one.told = id;
    one.stream.send('unread', id, { unread });
  }

  private dismiss(one: Listening, reason: 'session' | 'room'): void {
    one.stream.send('end', one.told ?? '', { reason });
    this.leave(one);
  }

  private leave(one: Listening): void {
    this.listening.delete(one);
    one.stream.end();
  }
}
