import { Injectable } from '@nestjs/common';
import { PublicMeasuresService } from '../../action-plan/publication/public-measures.service.js';
import type { PublicPage } from '../frame/public-page.js';
import { presentProgressPage } from './progress-page.presenter.js';

@Injectable()
export class ProgressPageService {
  constructor(private readonly measures: PublicMeasuresService) {}

  async show(): Promise<PublicPage> {
    return presentProgressPage(await this.measures.list());
  }
}
