import { Module } from '@nestjs/common';
import { WorkingGroupsModule } from '../../working-groups/working-groups.module.js';
import { AwaitedMinutesService } from './awaited-minutes.service.js';
import { MinutesRemindersRepository } from './minutes-reminders.repository.js';
import { MinutesRemindersService } from './minutes-reminders.service.js';

/** Reminders of minutes that are missing. Hard rule: they end with the circulation, at once. */
@Module({
  imports: [WorkingGroupsModule],
  providers: [MinutesRemindersService, AwaitedMinutesService, MinutesRemindersRepository],
  exports: [AwaitedMinutesService],
})
export class MinutesRemindersModule {}
