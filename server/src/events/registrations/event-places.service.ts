import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { authorize } from '../../access/authorize.js';
import { municipalityIdOf } from '../../meetings/date-polls/date-polls.policy.js';
import { calendarDay, dayToColumn } from '../../platform/clock/calendar-day.js';
import { Clock } from '../../platform/clock/clock.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import type { EventRecord } from '../events.repository.js';
import { EventsService } from '../events.service.js';
import { RegistrationChangesService } from './registration-changes.service.js';
import { RegistrationEntriesService } from './registration-entries.service.js';
import { AlreadyRegistered, RegistrationNotOpen } from './registrations.errors.js';
import * as registrationsPolicy from './registrations.policy.js';
import { lineOf, presentOwnRegistration, presentPlaces } from './registrations.presenter.js';
import { type RegistrationRecord, RegistrationsRepository } from './registrations.repository.js';
import type { AnswerConsents, EventPlaces, RideBoard, ShareRide, SignUp } from './registrations.schemas.js';
import { RidesService } from './rides.service.js';
import { windowOf } from './rules/registration-window.js';
import { holdsSeat, maySit } from './rules/seats.js';
import { SeatingService } from './seating.service.js';

/** Members see the seats of an event and have one for themselves. */
@Injectable()
export class EventPlacesService {
  constructor(
    private readonly events: EventsService,
    private readonly repository: RegistrationsRepository,
    private readonly seating: SeatingService,
    private readonly entries: RegistrationEntriesService,
    private readonly changes: RegistrationChangesService,
    private readonly rides: RidesService,
    private readonly clock: Clock,
  ) {}

  async show(actor: Actor, eventId: string): Promise<EventPlaces> {
    const event = await this.events.find(actor, eventId);
    const claims = await this.repository.listClaims(eventId);
    const own = await this.lookUpOwn(actor, eventId);
    const now = this.clock.now();
    const taken = claims.filter(holdsSeat);
    const reader = { municipalityId: municipalityOf(actor, event) };
    return presentPlaces(actor, event, {
      ...{ now, claims, own: own && presentOwnRegistration(own, lineOf(claims)) },
      municipalities: await this.repository.listSeatedMunicipalities(
        event.workingGroupId,
        dayToColumn(calendarDay(now)),
      ),
      hasSeatForReader: maySit(event, taken, reader, await this.seating.momentOf(event)),
    });
  }

  /** Who is signed in needs no mail to confirm. */
  async signUp(actor: Actor, eventId: string, input: SignUp): Promise<EventPlaces> {
    authorize(registrationsPolicy.signUp, actor, await this.events.find(actor, eventId));
    await this.seating.hold(eventId, async (event) => {
      const window = windowOf(event, this.clock.now());
      if (window !== 'open') throw new RegistrationNotOpen(window);
      const entry = { ...input, ...(await this.personOf(actor, event)) };
      const known = await this.lookUpOwn(actor, eventId);
      const { registration, isKnown } = await this.entries.put(event, entry, known);
      if (isKnown) throw new AlreadyRegistered();
      await this.seating.seat(event, registration);
    });
    return this.show(actor, eventId);
  }

  accept(actor: Actor, eventId: string): Promise<EventPlaces> {
    return this.change(actor, eventId, (id) => this.changes.accept(id));
  }

  cancel(actor: Actor, eventId: string): Promise<EventPlaces> {
    return this.change(actor, eventId, (id) => this.changes.cancel(id));
  }

  answerConsents(actor: Actor, eventId: string, { answers }: AnswerConsents): Promise<EventPlaces> {
    return this.change(actor, eventId, (id) => this.changes.answerConsents(id, answers));
  }

  shareRide(actor: Actor, eventId: string, ride: ShareRide): Promise<EventPlaces> {
    return this.change(actor, eventId, (id) => this.changes.shareRide(id, ride));
  }

  endRide(actor: Actor, eventId: string): Promise<EventPlaces> {
    return this.change(actor, eventId, (id) => this.changes.endRide(id));
  }

  async listRides(actor: Actor, eventId: string): Promise<RideBoard> {
    return this.rides.list((await this.requireOwn(actor, eventId)).id);
  }

  async writeToRide(actor: Actor, eventId: string, registrationId: string, text: string): Promise<void> {
    await this.rides.write((await this.requireOwn(actor, eventId)).id, registrationId, text);
  }

  private async change(actor: Actor, eventId: string, work: (id: string) => Promise<void>): Promise<EventPlaces> {
    await work((await this.requireOwn(actor, eventId)).id);
    return this.show(actor, eventId);
  }

  private async requireOwn(actor: Actor, eventId: string): Promise<RegistrationRecord> {
    await this.events.find(actor, eventId);
    const own = await this.lookUpOwn(actor, eventId);
    if (!own) throw new NotFound();
    return own;
  }

  private async lookUpOwn(actor: Actor, eventId: string): Promise<RegistrationRecord | null> {
    const member = await this.repository.lookUpMember(actor.id);
    return member && this.repository.lookUpOwn(eventId, member);
  }

  private async personOf(actor: Actor, event: EventRecord) {
    const member = await this.repository.lookUpMember(actor.id);
    if (!member) throw new NotFound();
    const { id: memberId, email } = member;
    return { name: actor.name, organization: null, email, memberId, municipalityId: municipalityOf(actor, event) };
  }
}

/** For which they are in the group; else the own one. */
const municipalityOf = (actor: Actor, event: EventRecord): string =>
  municipalityIdOf(actor, event) ?? actor.municipalityId;
