import { Injectable } from '@nestjs/common';
import { type RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { Database } from '../../platform/database/database.js';
import { sharedLimiter } from '../../platform/database/shared-limiter.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { EventsService } from '../events.service.js';
import { RegistrationMailsService } from './registration-mails.service.js';
import { NoRidesHere, TooManyRideMessages } from './registrations.errors.js';
import { presentRides } from './registrations.presenter.js';
import { RegistrationsRepository } from './registrations.repository.js';
import type { RideBoard } from './registrations.schemas.js';

const DAY = 86_400;

/** Mitfahrgelegenheiten. Hard rule: for those who have a seat, and nobody reads the address of anybody. */
@Injectable()
export class RidesService {
  private readonly writing: RateLimiterPostgres;

  constructor(
    private readonly repository: RegistrationsRepository,
    private readonly events: EventsService,
    private readonly mails: RegistrationMailsService,
    private readonly database: Database,
  ) {
    this.writing = sharedLimiter(database, { keyPrefix: 'ride-message', points: 10, duration: DAY });
  }

  /** As the holder of this registration sees them. */
  async list(ownId: string): Promise<RideBoard> {
    const { event } = await this.requireSeat(ownId);
    return presentRides(await this.repository.listRides(event.id), ownId);
  }

  /** By mail to whoever made the entry; they may answer to the writer's address. */
  async write(ownId: string, registrationId: string, text: string): Promise<void> {
    const { own, event } = await this.requireSeat(ownId);
    const to = await this.repository.findOf(event.id, registrationId);
    if (to.carPool === null || to.state !== 'confirmed' || to.id === ownId) throw new NotFound();
    const { name, email } = own;
    if (name === null || email === null) throw new NoRidesHere();
    await this.count(ownId);
    await this.database.transaction(() => this.mails.sendRide(event, to, { name, email }, text));
  }

  private async requireSeat(ownId: string) {
    const own = await this.repository.find(ownId);
    const event = await this.events.lookUp(own.eventId);
    if (!event?.hasCarPool || own.state !== 'confirmed') throw new NoRidesHere();
    return { own, event };
  }

  private async count(ownId: string): Promise<void> {
    try {
      await this.writing.consume(ownId);
    } catch (error) {
      if (error instanceof RateLimiterRes) throw new TooManyRideMessages(Math.ceil(error.msBeforeNext / 1000));
      throw error;
    }
  }
}
