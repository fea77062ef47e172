import { Module } from '@nestjs/common';
import { AuthModule } from '../../auth/auth.module.js';
import { EventsModule } from '../events.module.js';
import { RegistrationKeepingRepository } from '../registration-keeping/registration-keeping.repository.js';
import { RegistrationKeepingService } from '../registration-keeping/registration-keeping.service.js';
import { RegistrationListsController } from '../registration-lists/registration-lists.controller.js';
import { RegistrationListsService } from '../registration-lists/registration-lists.service.js';
import { EventPlacesController } from './event-places.controller.js';
import { EventPlacesService } from './event-places.service.js';
import { OutsideRegistrationsService } from './outside-registrations.service.js';
import { OwnRegistrationsService } from './own-registrations.service.js';
import { RegistrationChangesService } from './registration-changes.service.js';
import { RegistrationEntriesService } from './registration-entries.service.js';
import { RegistrationGrantsService } from './registration-grants.service.js';
import { RegistrationMailsListener } from './registration-mails.listener.js';
import { RegistrationMailsService } from './registration-mails.service.js';
import { RegistrationsController } from './registrations.controller.js';
import { RegistrationsRepository } from './registrations.repository.js';
import { RegistrationsService } from './registrations.service.js';
import { RidesService } from './rides.service.js';
import { SeatingService } from './seating.service.js';

/**
 * Anmeldungen to events. Hard rule: a seat is given with the event held, so that there are never more of them than the
 * event has; and names are the coordination's alone, until four weeks after the event.
 */
@Module({
  imports: [AuthModule, EventsModule],
  controllers: [RegistrationListsController, RegistrationsController, EventPlacesController],
  providers: [
    RegistrationsService,
    RegistrationGrantsService,
    RegistrationEntriesService,
    RegistrationChangesService,
    RegistrationsRepository,
    RegistrationMailsService,
    RegistrationMailsListener,
    RegistrationListsService,
    RegistrationKeepingService,
    RegistrationKeepingRepository,
    SeatingService,
    EventPlacesService,
    OutsideRegistrationsService,
    OwnRegistrationsService,
    RidesService,
  ],
  exports: [OutsideRegistrationsService, OwnRegistrationsService],
})
export class RegistrationsModule {}
