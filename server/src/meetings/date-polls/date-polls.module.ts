import { Module } from '@nestjs/common';
import { AuthModule } from '../../auth/auth.module.js';
import { WorkingGroupsModule } from '../../working-groups/working-groups.module.js';
import { AnsweredPollsService } from '../date-answers/answered-polls.service.js';
import { DateAnswersController } from '../date-answers/date-answers.controller.js';
import { DateAnswersRepository } from '../date-answers/date-answers.repository.js';
import { DateAnswersService } from '../date-answers/date-answers.service.js';
import { MeetingsModule } from '../meetings.module.js';
import { DatePollChangesService } from './date-poll-changes.service.js';
import { DatePollDeadlinesService } from './date-poll-deadlines.service.js';
import { DatePollDecisionsController } from './date-poll-decisions.controller.js';
import { DatePollLettersService } from './date-poll-letters.service.js';
import { DatePollPageRepository } from './date-poll-page.repository.js';
import { DatePollReadingService } from './date-poll-reading.service.js';
import { DatePollStartsService } from './date-poll-starts.service.js';
import { DatePollsController } from './date-polls.controller.js';
import { DatePollsRepository } from './date-polls.repository.js';
import { DatePollsService } from './date-polls.service.js';

/** Terminumfragen: a meeting in an earlier state. Hard rule: one answer per municipality, none after the deadline. */
@Module({
  imports: [AuthModule, WorkingGroupsModule, MeetingsModule],
  controllers: [DatePollsController, DatePollDecisionsController, DateAnswersController],
  providers: [
    DatePollsService,
    DatePollStartsService,
    DatePollChangesService,
    DatePollDeadlinesService,
    DatePollLettersService,
    DatePollReadingService,
    DatePollsRepository,
    DatePollPageRepository,
    AnsweredPollsService,
    DateAnswersService,
    DateAnswersRepository,
  ],
  exports: [DatePollReadingService],
})
export class DatePollsModule {}
