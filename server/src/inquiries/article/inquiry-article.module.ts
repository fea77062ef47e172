import { Module } from '@nestjs/common';
import { KnowledgeModule } from '../../knowledge/knowledge.module.js';
import { InquiriesModule } from '../inquiries.module.js';
import { InquiryArticleController } from './inquiry-article.controller.js';
import { InquiryArticleService } from './inquiry-article.service.js';
import { InquiryOriginsRepository } from './inquiry-origins.repository.js';

/** What an answer becomes. Hard rule: of who asked, the knowledge collection learns what it must not tell, and only that. */
@Module({
  imports: [InquiriesModule, KnowledgeModule],
  controllers: [InquiryArticleController],
  providers: [InquiryArticleService, InquiryOriginsRepository],
})
export class InquiryArticleModule {}
