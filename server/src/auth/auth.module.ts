import { Global, Module } from '@nestjs/common';
import { ActorResolver } from '../access/actor-resolver.js';
import { LinkResolver } from '../access/link-resolver.js';
import { OutsideResolver } from '../access/outside-resolver.js';
import { MembersModule } from '../members/members.module.js';
import { MunicipalitiesModule } from '../municipalities/municipalities.module.js';
import { WorkingGroupsModule } from '../working-groups/working-groups.module.js';
import { AccountLinksService } from './account-links.service.js';
import { FirstAdministratorController } from './first-administrator.controller.js';
import { FirstAdministratorService } from './first-administrator.service.js';
import { InvitationsController } from './invitations/invitations.controller.js';
import { InvitationsService } from './invitations/invitations.service.js';
import { LocalStrategy } from './local.strategy.js';
import { OneTimeTokensRepository } from './one-time-tokens.repository.js';
import { OutsideLinksRepository } from './outside-links/outside-links.repository.js';
import { OutsideLinksService } from './outside-links/outside-links.service.js';
import { PasswordResetsController } from './password-resets.controller.js';
import { PasswordResetsService } from './password-resets.service.js';
import { PasswordsRepository } from './passwords.repository.js';
import { PasswordsService } from './passwords.service.js';
import { LinkThrottleService } from './personal-links/link-throttle.service.js';
import { PersonalLinksRepository } from './personal-links/personal-links.repository.js';
import { PersonalLinksService } from './personal-links/personal-links.service.js';
import { SessionsController } from './sessions.controller.js';
import { SessionsRepository } from './sessions.repository.js';
import { SessionsService } from './sessions.service.js';
import { SignInThrottle } from './sign-in-throttle.js';
import { StandingRepository } from './standing.repository.js';
import { StandingService } from './standing.service.js';

/** Sign-in, sessions, passwords, one-time links. Hard rule: tokens are stored as hashes and looked up every time. */
@Global()
@Module({
  imports: [MembersModule, MunicipalitiesModule, WorkingGroupsModule],
  controllers: [SessionsController, PasswordResetsController, FirstAdministratorController, InvitationsController],
  providers: [
    SessionsService,
    SessionsRepository,
    LocalStrategy,
    SignInThrottle,
    PasswordsService,
    PasswordsRepository,
    OneTimeTokensRepository,
    AccountLinksService,
    PasswordResetsService,
    FirstAdministratorService,
    InvitationsService,
    PersonalLinksService,
    PersonalLinksRepository,
    LinkThrottleService,
    StandingService,
    StandingRepository,
    OutsideLinksService,
    OutsideLinksRepository,
    { provide: ActorResolver, useExisting: SessionsService },
    { provide: LinkResolver, useExisting: PersonalLinksService },
    { provide: OutsideResolver, useExisting: OutsideLinksService },
  ],
  exports: [
    ActorResolver,
    LinkResolver,
    OutsideResolver,
    OutsideLinksService,
    PersonalLinksService,
    LinkThrottleService,
    SessionsService,
    FirstAdministratorService,
    PasswordsService,
    StandingService,
  ],
})
export class AuthModule {}
