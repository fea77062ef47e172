import { Inject, Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { DatesPageService } from '../dates/dates-page.service.js';
import { PublicDatesService } from '../dates/public-dates.service.js';
import { sendShared } from '../frame/send-shared.js';
import { LatestService } from '../start/latest.service.js';
import { presentAtomFeed } from './atom-feed.presenter.js';

const LATEST = 50;

@Injectable()
export class FeedFilesService {
  constructor(
    private readonly latest: LatestService,
    private readonly dates: PublicDatesService,
    private readonly datesPage: DatesPageService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async sendAtom(request: Request, response: Response): Promise<void> {
    const [latest, dates] = await Promise.all([this.latest.list(LATEST), this.dates.listAhead()]);
    const text = presentAtomFeed(latest, dates, this.config.publicUrl);
    sendShared(request, response, { mediaType: 'application/atom+xml; charset=utf-8', isOpen: true, text });
  }

  async sendCalendar(request: Request, response: Response): Promise<void> {
    sendShared(request, response, await this.datesPage.calendar());
  }
}
