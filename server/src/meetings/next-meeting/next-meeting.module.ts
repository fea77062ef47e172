import { Module } from '@nestjs/common';
import { MeetingsModule } from '../meetings.module.js';
import { EndedMeetingsService } from './ended-meetings.service.js';
import { NextMeetingRepository } from './next-meeting.repository.js';
import { NextMeetingService } from './next-meeting.service.js';

/** From one meeting to the next. Hard rule: one draft after one meeting, and nobody but the coordination sees it. */
@Module({
  imports: [MeetingsModule],
  providers: [NextMeetingService, EndedMeetingsService, NextMeetingRepository],
  exports: [NextMeetingService],
})
export class NextMeetingModule {}
