import { Injectable } from '@nestjs/common';
import { calendarDay, dayToColumn } from '../../platform/clock/calendar-day.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { NotFound, Unavailable } from '../../platform/errors/domain-error.js';
import { Turns } from '../../platform/processes/turns.js';
import type { EventRecord } from '../events.repository.js';
import { EventsService } from '../events.service.js';
import { RegistrationMailsService } from './registration-mails.service.js';
import { type Claim, type RegistrationRecord, RegistrationsRepository } from './registrations.repository.js';
import { isAhead } from './rules/registration-window.js';
import { holdsSeat, maySit, nextInLine, offerEnd } from './rules/seats.js';

/** In line before the database: a rush to one event leaves the connections to everybody else. */
const IN_LINE = 2000;

/** Who gets a seat. One after the other for each event, on however many replicas. */
@Injectable()
export class SeatingService {
  private readonly turns = new Turns(1, IN_LINE, () => new Unavailable());

  constructor(
    private readonly repository: RegistrationsRepository,
    private readonly events: EventsService,
    private readonly mails: RegistrationMailsService,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Nothing else happens to the event and its seats meanwhile; offers that are over have gone to the next before. */
  hold<Result>(eventId: string, work: (event: EventRecord) => Promise<Result>): Promise<Result> {
    return this.turns.take(() =>
      this.database.transaction(async () => {
        await this.repository.holdEvent(eventId);
        const event = await this.events.lookUp(eventId);
        if (!event) throw new NotFound();
        await this.settle(event);
        return work(event);
      }),
    );
  }

  /** Brings the seats up to date, e.g. when there are more of them. */
  async bringUpToDate(eventId: string): Promise<void> {
    await this.hold(eventId, async () => undefined);
  }

  /** With the event held: a seat, or a place at the end of the waiting list. Tells it by mail. */
  async seat(event: EventRecord, { id, municipalityId }: Pick<RegistrationRecord, 'id' | 'municipalityId'>) {
    const now = this.clock.now();
    const taken = (await this.repository.listClaims(event.id)).filter(holdsSeat);
    const hasSeat = maySit(event, taken, { municipalityId }, await this.momentOf(event));
    await this.repository.save(
      id,
      hasSeat
        ? { state: 'confirmed', confirmedAt: now, waitingSince: null, offerEndsAt: null }
        : { state: 'waiting', waitingSince: now, offerEndsAt: null },
    );
    await this.mails.send(hasSeat ? 'seat' : 'waiting', event, [await this.repository.find(id)]);
  }

  /** With the event held: free seats are offered to who waits; offers that are over end. Nothing of what was called off. */
  async settle(event: EventRecord): Promise<void> {
    const now = this.clock.now();
    if (event.cancelledAt !== null) return;
    for (const id of await this.repository.endOffers(event.id, now))
      await this.mails.send('offer_ended', event, [await this.repository.find(id)]);
    if (!isAhead(event, now)) return;
    const claims = await this.repository.listClaims(event.id);
    const waiting = claims.filter(({ state }) => state === 'waiting');
    if (waiting.length === 0) return;
    const next = nextInLine(event, claims.filter(holdsSeat), waiting, await this.momentOf(event));
    for (const one of next) await this.offer(event, one, now);
  }

  /** To whom nobody can write, the coordination tells it: the seat is theirs at once. */
  private async offer(event: EventRecord, { id, email }: Claim, now: Date): Promise<void> {
    if (email === null) {
      await this.repository.save(id, { state: 'confirmed', confirmedAt: now, waitingSince: null });
      return;
    }
    await this.repository.save(id, { state: 'offered', offerEndsAt: offerEnd(now, event) });
    await this.mails.send('offer', event, [await this.repository.find(id)]);
  }

  /** Counted only where the event asks which municipalities have a seat. */
  async momentOf({ workingGroupId, seatRule }: Pick<EventRecord, 'workingGroupId' | 'seatRule'>) {
    const now = this.clock.now();
    if (seatRule === 'first_come') return { now, municipalityIds: [] };
    const today = dayToColumn(calendarDay(now));
    const seated = await this.repository.listSeatedMunicipalities(workingGroupId, today);
    return { now, municipalityIds: seated.map(({ id }) => id) };
  }
}
