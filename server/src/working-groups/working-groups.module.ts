import { Module } from '@nestjs/common';
import { MembersModule } from '../members/members.module.js';
import { AgendaTemplatesController } from './agenda-templates/agenda-templates.controller.js';
import { AgendaTemplatesRepository } from './agenda-templates/agenda-templates.repository.js';
import { AgendaTemplatesService } from './agenda-templates/agenda-templates.service.js';
import { MembershipsController } from './memberships/memberships.controller.js';
import { MembershipsRepository } from './memberships/memberships.repository.js';
import { MembershipsService } from './memberships/memberships.service.js';
import { WorkingGroupsController } from './working-groups.controller.js';
import { WorkingGroupsRepository } from './working-groups.repository.js';
import { WorkingGroupsService } from './working-groups.service.js';

/** Arbeitskreise with dated memberships. Hard rule, the one wall: a group's content is for its members of the day. */
@Module({
  imports: [MembersModule],
  controllers: [WorkingGroupsController, AgendaTemplatesController, MembershipsController],
  providers: [
    WorkingGroupsService,
    WorkingGroupsRepository,
    AgendaTemplatesService,
    AgendaTemplatesRepository,
    MembershipsService,
    MembershipsRepository,
  ],
  exports: [WorkingGroupsService, AgendaTemplatesService, MembershipsService],
})
export class WorkingGroupsModule {}
