import { Injectable } from '@nestjs/common';
import { PublicTalksService } from '../../talks/publication/public-talks.service.js';
import type { PublicPage } from '../frame/public-page.js';
import { presentTalksPage } from './talks-page.presenter.js';

@Injectable()
export class TalksPageService {
  constructor(private readonly talks: PublicTalksService) {}

  async show(): Promise<PublicPage> {
    return presentTalksPage(await this.talks.list());
  }
}
