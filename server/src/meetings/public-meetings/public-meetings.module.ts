import { Module } from '@nestjs/common';
import { PublicMeetingsRepository } from './public-meetings.repository.js';
import { PublicMeetingsService } from './public-meetings.service.js';

@Module({
  providers: [PublicMeetingsService, PublicMeetingsRepository],
  exports: [PublicMeetingsService],
})
export class PublicMeetingsModule {}
