import { Module } from '@nestjs/common';
import { MeasureLinksModule } from '../action-plan/links/measure-links.module.js';
import { FilesModule } from '../files/files.module.js';
import { MunicipalitiesModule } from '../municipalities/municipalities.module.js';
import { WorkingGroupsModule } from '../working-groups/working-groups.module.js';
import { ArticleListRepository } from './article-list.repository.js';
import { ArticleListService } from './article-list.service.js';
import { ArticleOriginsService } from './article-origins.service.js';
import { ArticlePagesService } from './article-pages.service.js';
import { ChecksController } from './checks/checks.controller.js';
import { ChecksService } from './checks/checks.service.js';
import { DraftsService } from './drafts.service.js';
import { ArticleFiguresRepository } from './figures/article-figures.repository.js';
import { ArticleFiguresService } from './figures/article-figures.service.js';
import { KnowledgeController } from './knowledge.controller.js';
import { KnowledgeRepository } from './knowledge.repository.js';
import { KnowledgeService } from './knowledge.service.js';
import { KnowledgeFilesService } from './knowledge-files.service.js';
import { KnowledgePeopleService } from './knowledge-people.service.js';
import { ArticleSubjectsService } from './measures/article-subjects.service.js';
import { ArticlePublicationsController } from './publication/article-publications.controller.js';
import { PublicationsService } from './publication/publications.service.js';
import { ReadershipService } from './readership.service.js';
import { ArticleVersionsController } from './versions/versions.controller.js';
import { VersionsRepository } from './versions/versions.repository.js';
import { VersionsService } from './versions/versions.service.js';
import { VoicesController } from './voices/voices.controller.js';
import { VoicesRepository } from './voices/voices.repository.js';
import { VoicesService } from './voices/voices.service.js';

/** Wissenssammlung. Hard rule: nothing in an article tells who asked the inquiry that it grew from. */
@Module({
  imports: [FilesModule, MeasureLinksModule, MunicipalitiesModule, WorkingGroupsModule],
  controllers: [
    KnowledgeController,
    ArticlePublicationsController,
    ChecksController,
    VoicesController,
    ArticleVersionsController,
  ],
  providers: [
    ArticleFiguresService,
    ArticleFiguresRepository,
    KnowledgeService,
    ArticleSubjectsService,
    KnowledgeRepository,
    ArticleListService,
    ArticleListRepository,
    ArticlePagesService,
    ArticleOriginsService,
    DraftsService,
    ReadershipService,
    PublicationsService,
    ChecksService,
    VoicesService,
    VoicesRepository,
    VersionsService,
    VersionsRepository,
    KnowledgeFilesService,
    KnowledgePeopleService,
  ],
  exports: [ArticleFiguresService, KnowledgeService, DraftsService, ArticleOriginsService],
})
export class KnowledgeModule {}
