import { Module } from '@nestjs/common';
import { MeetingsModule } from '../../meetings/meetings.module.js';
import { NextMeetingModule } from '../../meetings/next-meeting/next-meeting.module.js';
import { ApprovedMinutesRepository } from './approved-minutes.repository.js';
import { CycleListener } from './cycle.listener.js';
import { RoundQuestionsRepository } from './round-questions.repository.js';

/** What minutes leave to the next meeting. Hard rule: it comes to an agenda once; what was taken away stays away. */
@Module({
  imports: [MeetingsModule, NextMeetingModule],
  providers: [CycleListener, RoundQuestionsRepository, ApprovedMinutesRepository],
})
export class CycleModule {}
