import { Module } from '@nestjs/common';
import { PressCalendarRepository } from './published/press-calendar.repository.js';
import { PressCalendarService } from './published/press-calendar.service.js';
import { PublicNewsRepository } from './published/public-news.repository.js';
import { PublicNewsService } from './published/public-news.service.js';
import { PublicPressRepository } from './published/public-press.repository.js';
import { PublicPressService } from './published/public-press.service.js';

/** Pressemitteilungen and Aktuelles. Hard rule: nobody is quoted who has not agreed, and an embargo holds by the clock. */
@Module({
  providers: [
    PublicPressService,
    PublicPressRepository,
    PublicNewsService,
    PublicNewsRepository,
    PressCalendarService,
    PressCalendarRepository,
  ],
  exports: [PublicPressService, PublicNewsService, PressCalendarService],
})
export class PressModule {}
