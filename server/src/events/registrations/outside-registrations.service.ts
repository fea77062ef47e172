import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import type { EventRecord } from '../events.repository.js';
import { EventsService } from '../events.service.js';
import { PublicEventsService } from '../public-events.service.js';
import { type NewEntry, RegistrationEntriesService } from './registration-entries.service.js';
import { RegistrationMailsService } from './registration-mails.service.js';
import { RegistrationNotOpen } from './registrations.errors.js';
import { RegistrationsRepository, type Ride } from './registrations.repository.js';
import { isForEverybody, type RegistrationWindow, windowOf } from './rules/registration-window.js';
import { SeatingService } from './seating.service.js';

/** What the form of an event's page has to know. */
export type RegistrationTerms = Pick<
  EventRecord,
  | 'registrationOpensAt'
  | 'registrationClosesAt'
  | 'photoChannels'
  | 'hasCarPool'
  | 'seatRule'
  | 'secondSeatsFrom'
  | 'offerHours'
> & { window: RegistrationWindow; isForEverybody: boolean };

export type SignUpFromOutside = Omit<NewEntry, 'email' | 'memberId'> & { email: string; ride: Ride | null };

/** Registration by the form of the public page. What it answers never tells whether somebody is on the list. */
@Injectable()
export class OutsideRegistrationsService {
  constructor(
    private readonly publicEvents: PublicEventsService,
    private readonly events: EventsService,
    private readonly seating: SeatingService,
    private readonly entries: RegistrationEntriesService,
    private readonly repository: RegistrationsRepository,
    private readonly mails: RegistrationMailsService,
    private readonly clock: Clock,
  ) {}

  /** Throws NotFound where there is no such public event. */
  async terms(slug: string): Promise<RegistrationTerms> {
    const { id } = await this.publicEvents.find(slug);
    const event = await this.events.lookUp(id);
    if (!event) throw new NotFound();
    const { registrationOpensAt, registrationClosesAt, photoChannels, hasCarPool, seatRule } = event;
    const { secondSeatsFrom, offerHours } = event;
    return {
      ...{
        registrationOpensAt,
        registrationClosesAt,
        photoChannels,
        hasCarPool,
        seatRule,
        secondSeatsFrom,
        offerHours,
      },
      window: windowOf(event, this.clock.now()),
      isForEverybody: isForEverybody(event),
    };
  }

  /** Counts once the link in the mail is followed: until then it holds no seat. */
  async register(slug: string, { ride, ...entry }: SignUpFromOutside): Promise<void> {
    const { id } = await this.publicEvents.find(slug);
    await this.seating.hold(id, async (event) => {
      const window = windowOf(event, this.clock.now());
      if (window !== 'open' || !isForEverybody(event)) throw new RegistrationNotOpen(window);
      const known = await this.repository.lookUpByEmail(id, entry.email);
      const { registration, isKnown } = await this.entries.put(event, { ...entry, memberId: null }, known);
      if (!isKnown && ride && event.hasCarPool) await this.repository.saveRide(registration.id, ride);
      await this.mails.send(isKnown ? 'known' : 'confirm', event, [registration]);
    });
  }
}
