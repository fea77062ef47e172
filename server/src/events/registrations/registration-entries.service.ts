import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import type { EventRecord } from '../events.repository.js';
import { isActive, RegistrationChangesService } from './registration-changes.service.js';
import { type Consent, type RegistrationRecord, RegistrationsRepository } from './registrations.repository.js';

export type NewEntry = {
  name: string;
  organization: string | null;
  email: string | null;
  municipalityId: string | null;
  memberId: string | null;
  accessibilityNeeds: string | null;
  note: string | null;
  consents: readonly Consent[];
};

/** Puts somebody on the list of an event. With the event held. */
@Injectable()
export class RegistrationEntriesService {
  constructor(
    private readonly repository: RegistrationsRepository,
    private readonly changes: RegistrationChangesService,
    private readonly clock: Clock,
  ) {}

  /** Holds no seat yet. Who is on the list stays as they are; who left, or never confirmed, begins anew. */
  async put(
    event: EventRecord,
    { consents, ...entry }: NewEntry,
    known: RegistrationRecord | null,
  ): Promise<{ registration: RegistrationRecord; isKnown: boolean }> {
    if (known && isActive(known)) return { registration: known, isKnown: true };
    const fields = { ...entry, state: 'unconfirmed' as const, createdAt: this.clock.now() };
    if (known) await this.begin(known.id, fields);
    const id = known?.id ?? (await this.repository.add({ ...fields, eventId: event.id }));
    await this.changes.saveConsents(event, id, consents);
    return { registration: await this.repository.find(id), isKnown: false };
  }

  private async begin(id: string, fields: Parameters<RegistrationsRepository['save']>[1]): Promise<void> {
    await this.repository.saveConsents(id, []);
    await this.repository.removeRide(id);
    const past = { waitingSince: null, offerEndsAt: null, confirmedAt: null, cancelledAt: null, hasAttended: null };
    await this.repository.save(id, { ...fields, ...past });
  }
}
