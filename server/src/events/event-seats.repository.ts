import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';

export type SeatCount = { taken: number; waiting: number };

const NONE: SeatCount = { taken: 0, waiting: 0 };

/** How many seats are gone: those of who has one, and those that are held for somebody. */
@Injectable()
export class EventSeatsRepository {
  constructor(private readonly database: Database) {}

  async countOf(eventIds: readonly string[]): Promise<(eventId: string) => SeatCount> {
    if (eventIds.length === 0) return () => NONE;
    const counted = await this.database.client.registration.groupBy({
      by: ['eventId', 'state'],
      where: { eventId: { in: [...eventIds] }, state: { in: ['confirmed', 'offered', 'waiting'] } },
      _count: true,
    });
    const counts = new Map<string, SeatCount>();
    for (const { eventId, state, _count } of counted) {
      const { taken, waiting } = counts.get(eventId) ?? NONE;
      const isWaiting = state === 'waiting';
      counts.set(eventId, { taken: taken + (isWaiting ? 0 : _count), waiting: waiting + (isWaiting ? _count : 0) });
    }
    return (eventId) => counts.get(eventId) ?? NONE;
  }

  /** Of those who signed up, whatever became of it. An address that nobody confirmed is perhaps nobody's. */
  async hasAny(eventId: string): Promise<boolean> {
    const where = { eventId, state: { not: 'unconfirmed' } } as const;
    return (await this.database.client.registration.count({ where, take: 1 })) > 0;
  }
}
