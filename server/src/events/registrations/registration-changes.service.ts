import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import type { EventRecord } from '../events.repository.js';
import { RegistrationMailsService } from './registration-mails.service.js';
import { EventHasBegun, NoRidesHere, OfferEnded, RegistrationEnded } from './registrations.errors.js';
import {
  type Consent,
  type RegistrationRecord,
  RegistrationsRepository,
  type Ride,
} from './registrations.repository.js';
import { consentAfter } from './rules/consents.js';
import { isAhead } from './rules/registration-window.js';
import { holdsSeat } from './rules/seats.js';
import { SeatingService } from './seating.service.js';

/** What becomes of one registration, whoever it is that may say so: by a mailed link, in the portal, by the coordination. */
@Injectable()
export class RegistrationChangesService {
  constructor(
    private readonly seating: SeatingService,
    private readonly repository: RegistrationsRepository,
    private readonly mails: RegistrationMailsService,
    private readonly clock: Clock,
  ) {}

  /** The address is theirs: now it counts, unless the event is a draft again. Twice is once. */
  confirm(id: string): Promise<void> {
    return this.change(id, async (event, registration) => {
      if (event.publishedAt === null) throw new NotFound();
      if (registration.state === 'unconfirmed') await this.seating.seat(event, registration);
      else if (!isActive(registration)) throw new RegistrationEnded();
    });
  }

  /** The seat that was offered. Twice is once. */
  accept(id: string): Promise<void> {
    return this.change(id, async (event, registration) => {
      if (registration.state === 'confirmed') return;
      if (registration.state !== 'offered') throw new OfferEnded();
      const seat = {
        state: 'confirmed',
        confirmedAt: this.clock.now(),
        waitingSince: null,
        offerEndsAt: null,
      } as const;
      await this.repository.save(id, seat);
      await this.mails.send('seat', event, [await this.repository.find(id)]);
    });
  }

  /** Off the list, and what was only for this event is gone; the seat goes to the next. Twice is once. */
  cancel(id: string): Promise<void> {
    return this.change(id, async (event, registration) => {
      if (registration.state === 'cancelled') return;
      if (!isActive(registration) && registration.state !== 'unconfirmed') throw new RegistrationEnded();
      await this.repository.save(id, {
        ...{ state: 'cancelled', cancelledAt: this.clock.now(), waitingSince: null, offerEndsAt: null },
        ...{ accessibilityNeeds: null, note: null },
      });
      await this.repository.removeRide(id);
      if (registration.state !== 'unconfirmed') await this.mails.send('left', event, [await this.repository.find(id)]);
      if (holdsSeat(registration)) await this.seating.settle(event);
    });
  }

  /** Also after the event, for as long as the names are kept: consent may be taken back at any time. */
  async answerConsents(id: string, answers: readonly Consent[]): Promise<void> {
    const { eventId } = await this.repository.find(id);
    await this.seating.hold(eventId, async (event) => {
      const registration = await this.repository.find(id);
      if (registration.forgottenAt !== null) throw new RegistrationEnded();
      await this.saveConsents(event, id, answers);
    });
  }

  shareRide(id: string, ride: Ride): Promise<void> {
    return this.change(id, async (event, { state }) => {
      if (!event.hasCarPool || state !== 'confirmed') throw new NoRidesHere();
      await this.repository.saveRide(id, ride);
    });
  }

  endRide(id: string): Promise<void> {
    return this.change(id, async () => this.repository.removeRide(id));
  }

  /** With the event held. Channels for which the event does not ask are left out. */
  async saveConsents(event: EventRecord, id: string, answers: readonly Consent[]): Promise<void> {
    const { consents } = await this.repository.find(id);
    const asked = answers.filter(({ channel }) => event.photoChannels.includes(channel));
    const kept = consents.filter(({ channel }) => !asked.some((answer) => answer.channel === channel));
    const rows = asked.map(({ channel, isGiven }) => {
      const before = consents.find((consent) => consent.channel === channel);
      return { registrationId: id, channel, ...consentAfter(before, isGiven, this.clock.now()) };
    });
    await this.repository.saveConsents(id, [...kept, ...rows]);
  }

  /** With the event held; nothing changes any more once it has begun. */
  private async change(
    id: string,
    work: (event: EventRecord, registration: RegistrationRecord) => Promise<void>,
  ): Promise<void> {
    const { eventId } = await this.repository.find(id);
    await this.seating.hold(eventId, async (event) => {
      const registration = await this.repository.find(id);
      if (!isAhead(event, this.clock.now())) throw new EventHasBegun();
      await work(event, registration);
    });
  }
}

export const isActive = ({ state }: Pick<RegistrationRecord, 'state'>): boolean =>
  state === 'waiting' || state === 'offered' || state === 'confirmed';
