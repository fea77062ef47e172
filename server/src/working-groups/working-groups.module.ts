import { Module } from '@nestjs/common';
import { MembersModule } from '../members/members.module.js';
import { MembershipsController } from './memberships/memberships.controller.js';
import { MembershipsRepository } from './memberships/memberships.repository.js';
import { MembershipsService } from './memberships/memberships.service.js';
import { WorkingGroupsController } from './working-groups.controller.js';
import { WorkingGroupsRepository } from './working-groups.repository.js';
import { WorkingGroupsService } from './working-groups.service.js';

/** Arbeitskreise with dated memberships. Hard rule, the one wall: a group's content is for its members of the day. */
@Module({
  imports: [MembersModule],
  controllers: [WorkingGroupsController, MembershipsController],
  providers: [WorkingGroupsService, WorkingGroupsRepository, MembershipsService, MembershipsRepository],
  exports: [WorkingGroupsService, MembershipsService],
})
export class WorkingGroupsModule {}
