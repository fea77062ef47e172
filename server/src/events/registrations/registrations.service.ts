import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { authorize } from '../../access/authorize.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import { calendarDay, dayToColumn } from '../../platform/clock/calendar-day.js';
import { Clock } from '../../platform/clock/clock.js';
import { EventIsCancelled } from '../events.errors.js';
import type { EventRecord } from '../events.repository.js';
import { EventsService } from '../events.service.js';
import { RegistrationChangesService } from './registration-changes.service.js';
import { RegistrationEntriesService } from './registration-entries.service.js';
import { RegistrationGrantsService } from './registration-grants.service.js';
import { AlreadyRegistered, NamesForgotten } from './registrations.errors.js';
import * as registrationsPolicy from './registrations.policy.js';
import { presentRegistrationList } from './registrations.presenter.js';
import { RegistrationsRepository } from './registrations.repository.js';
import type { AddRegistration, RegistrationList } from './registrations.schemas.js';

/** Who signed up, for the coordination. Nothing of it is told to the log but that it happened. */
@Injectable()
export class RegistrationsService {
  constructor(
    private readonly events: EventsService,
    private readonly repository: RegistrationsRepository,
    private readonly entries: RegistrationEntriesService,
    private readonly changes: RegistrationChangesService,
    private readonly grants: RegistrationGrantsService,
    private readonly auditLog: AuditLogService,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, eventId: string): Promise<RegistrationList> {
    const event = await this.require(actor, eventId);
    const now = this.clock.now();
    const today = dayToColumn(calendarDay(now));
    return presentRegistrationList(event, await this.repository.listOf(eventId), {
      now,
      municipalities: await this.repository.listSeatedMunicipalities(event.workingGroupId, today),
      headcounts: await this.repository.listHeadcounts(eventId),
    });
  }

  /** Also before the registration opens, after it closed, and on the day itself. */
  async add(actor: Actor, eventId: string, input: AddRegistration): Promise<RegistrationList> {
    await this.require(actor, eventId);
    await this.grants.hold(eventId, async (event) => {
      if (event.cancelledAt !== null) throw new EventIsCancelled();
      if (event.forgottenAt !== null) throw new NamesForgotten();
      const known = input.email === null ? null : await this.repository.lookUpByEmail(eventId, input.email);
      const entry = { ...input, memberId: null, consents: [] };
      const { registration, isKnown } = await this.entries.put(event, entry, known);
      if (isKnown) throw new AlreadyRegistered();
      await this.grants.admit(event, registration);
      await this.auditLog.record(actor, 'registration.added', registration.id, { eventId });
    });
    return this.list(actor, eventId);
  }

  /** Out of turn, as long as there are seats. */
  async giveSeat(actor: Actor, eventId: string, id: string): Promise<RegistrationList> {
    await this.require(actor, eventId);
    await this.grants.hold(eventId, async (event) => {
      await this.grants.giveSeat(event, await this.repository.findOf(eventId, id));
      await this.auditLog.record(actor, 'registration.seated', id, { eventId });
    });
    return this.list(actor, eventId);
  }

  async cancel(actor: Actor, eventId: string, id: string): Promise<RegistrationList> {
    await this.require(actor, eventId);
    await this.repository.findOf(eventId, id);
    await this.changes.cancel(id);
    await this.auditLog.record(actor, 'registration.cancelled', id, { eventId });
    return this.list(actor, eventId);
  }

  async tickAttendance(
    actor: Actor,
    eventId: string,
    id: string,
    hasAttended: boolean | null,
  ): Promise<RegistrationList> {
    await this.require(actor, eventId);
    await this.grants.hold(eventId, async (event) =>
      this.grants.tickAttendance(event, await this.repository.findOf(eventId, id), hasAttended),
    );
    return this.list(actor, eventId);
  }

  /** For the lists: an event whose names the actor may read. */
  async require(actor: Actor, eventId: string): Promise<EventRecord> {
    const event = await this.events.find(actor, eventId);
    authorize(registrationsPolicy.manage, actor, event);
    return event;
  }
}
