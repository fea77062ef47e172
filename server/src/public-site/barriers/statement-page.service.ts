import { Injectable } from '@nestjs/common';
import { webBlocks } from '../../platform/documents/web-document.js';
import { Markup, markup } from '../../platform/markup/markup.js';
import type { PublicPage } from '../frame/public-page.js';
import { StatementFactsService } from './statement-facts.service.js';
import { presentStatement } from './statement-sheet.presenter.js';

/** § 10b (1) no. 2 BGG NRW. */
@Injectable()
export class StatementPageService {
  constructor(private readonly statement: StatementFactsService) {}

  async show(): Promise<PublicPage> {
    const blocks = presentStatement(await this.statement.find(), '/barriere-melden');
    return {
      path: '/barrierefreiheit',
      title: 'Erklärung zur Barrierefreiheit',
      description: 'Wie barrierefrei das Klimaportal ist, was noch fehlt und wie Sie eine Barriere melden.',
      body: markup`<div class="prose legal">${Markup.of(webBlocks(blocks, new Map()))}</div>`,
    };
  }
}
