import { Injectable } from '@nestjs/common';
import type { Outsider } from '../../access/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import type { EventRecord } from '../events.repository.js';
import { EventsService } from '../events.service.js';
import { RegistrationChangesService } from './registration-changes.service.js';
import { lineOf, type OwnRegistration, presentOwnRegistration } from './registrations.presenter.js';
import { type Consent, RegistrationsRepository, type Ride } from './registrations.repository.js';
import type { RideBoard } from './registrations.schemas.js';
import { RidesService } from './rides.service.js';
import { isAhead } from './rules/registration-window.js';

/** The own registration of somebody without an account, with its event. */
export type OwnMatter = {
  event: EventRecord;
  registration: OwnRegistration & { name: string | null; organization: string | null };
  /** Something may still be changed. */
  isAhead: boolean;
  rides: RideBoard['items'];
};

/** What somebody does with the link in the own mails. */
@Injectable()
export class OwnRegistrationsService {
  constructor(
    private readonly repository: RegistrationsRepository,
    private readonly events: EventsService,
    private readonly changes: RegistrationChangesService,
    private readonly rides: RidesService,
    private readonly clock: Clock,
  ) {}

  async show({ subject }: Outsider): Promise<OwnMatter> {
    const registration = await this.repository.find(subject);
    const event = await this.events.lookUp(registration.eventId);
    if (!event || event.publishedAt === null) throw new NotFound();
    const line = lineOf(await this.repository.listClaims(event.id));
    const { name, organization } = registration;
    const hasBoard = event.hasCarPool && registration.state === 'confirmed';
    return {
      event,
      registration: { ...presentOwnRegistration(registration, line), name, organization },
      isAhead: isAhead(event, this.clock.now()),
      rides: hasBoard ? (await this.rides.list(subject)).items : [],
    };
  }

  confirm({ subject }: Outsider): Promise<void> {
    return this.changes.confirm(subject);
  }

  accept({ subject }: Outsider): Promise<void> {
    return this.changes.accept(subject);
  }

  cancel({ subject }: Outsider): Promise<void> {
    return this.changes.cancel(subject);
  }

  answerConsents({ subject }: Outsider, answers: readonly Consent[]): Promise<void> {
    return this.changes.answerConsents(subject, answers);
  }

  shareRide({ subject }: Outsider, ride: Ride): Promise<void> {
    return this.changes.shareRide(subject, ride);
  }

  endRide({ subject }: Outsider): Promise<void> {
    return this.changes.endRide(subject);
  }

  write({ subject }: Outsider, registrationId: string, text: string): Promise<void> {
    return this.rides.write(subject, registrationId, text);
  }
}
