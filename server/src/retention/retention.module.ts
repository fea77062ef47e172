import { Module } from '@nestjs/common';
import { RetentionRepository } from './retention.repository.js';
import { RetentionService } from './retention.service.js';

/** What the portal lets go of by itself, and when. Hard rule: nothing that could happen a second time without it. */
@Module({ providers: [RetentionService, RetentionRepository] })
export class RetentionModule {}
