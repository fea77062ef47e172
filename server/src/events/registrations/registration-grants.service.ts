import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import type { EventRecord } from '../events.repository.js';
import { RegistrationMailsService } from './registration-mails.service.js';
import { EventFull, EventHasBegun, NothingToAttendYet, RegistrationEnded } from './registrations.errors.js';
import { hasCome } from './registrations.presenter.js';
import { type RegistrationRecord, RegistrationsRepository } from './registrations.repository.js';
import { isAhead } from './rules/registration-window.js';
import { holdsSeat, isFull } from './rules/seats.js';
import { SeatingService } from './seating.service.js';

/** What the coordination gives: a place on the list, a seat out of turn, the tick of who came. With the event held. */
@Injectable()
export class RegistrationGrantsService {
  constructor(
    private readonly seating: SeatingService,
    private readonly repository: RegistrationsRepository,
    private readonly mails: RegistrationMailsService,
    private readonly clock: Clock,
  ) {}

  hold<Result>(eventId: string, work: (event: EventRecord) => Promise<Result>): Promise<Result> {
    return this.seating.hold(eventId, work);
  }

  /** By the rules of the event; who comes without being on the list sits down all the same. */
  async admit(event: EventRecord, registration: RegistrationRecord): Promise<void> {
    if (isAhead(event, this.clock.now())) return this.seating.seat(event, registration);
    await this.repository.save(registration.id, { state: 'confirmed', confirmedAt: this.clock.now() });
  }

  async giveSeat(event: EventRecord, { id, state }: RegistrationRecord): Promise<void> {
    if (!isAhead(event, this.clock.now())) throw new EventHasBegun();
    if (state === 'confirmed') return;
    if (state !== 'waiting' && state !== 'offered') throw new RegistrationEnded();
    const taken = (await this.repository.listClaims(event.id)).filter((one) => holdsSeat(one) && one.id !== id);
    if (isFull(event, taken.length)) throw new EventFull();
    const seat = { confirmedAt: this.clock.now(), waitingSince: null, offerEndsAt: null };
    await this.repository.save(id, { state: 'confirmed', ...seat });
    await this.mails.send('seat', event, [await this.repository.find(id)]);
  }

  async tickAttendance(
    event: EventRecord,
    { id, state, forgottenAt }: RegistrationRecord,
    hasAttended: boolean | null,
  ): Promise<void> {
    if (state !== 'confirmed' || forgottenAt !== null) throw new RegistrationEnded();
    if (!hasCome(event, this.clock.now())) throw new NothingToAttendYet();
    await this.repository.save(id, { hasAttended });
  }
}
