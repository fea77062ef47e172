import { text as whole } from 'node:stream/consumers';
import { Inject, Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { tableAsCsv } from '../../platform/tables/table-as-csv.js';
import type { PublicPage } from '../frame/public-page.js';
import { sendShared } from '../frame/send-shared.js';
import { LICENCE, presentDcatCatalogue } from './catalogue.presenter.js';
import { DataSetsService } from './data-sets.service.js';
import type { DataSetFile } from './open-data.schemas.js';
import { presentOpenDataPage } from './open-data-page.presenter.js';

@Injectable()
export class OpenDataService {
  constructor(
    private readonly sets: DataSetsService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  show(): PublicPage {
    return presentOpenDataPage(this.config.publicUrl);
  }

  sendCatalogue(request: Request, response: Response): void {
    const text = JSON.stringify(presentDcatCatalogue(this.config.publicUrl));
    sendShared(request, response, { mediaType: 'application/ld+json; charset=utf-8', isOpen: true, text });
  }

  async send(request: Request, response: Response, { name, format }: DataSetFile): Promise<void> {
    const { columns, rows } = await this.sets.open(name, this.config.publicUrl);
    if (format === 'csv') {
      const text = await whole(tableAsCsv({ columns, rows }));
      return sendShared(request, response, {
        mediaType: 'text/csv; charset=utf-8',
        fileName: `${name}.csv`,
        isOpen: true,
        text,
      });
    }
    const items = rows.map((row) => Object.fromEntries(columns.map(({ key }, index) => [key, row[index] ?? null])));
    sendShared(request, response, {
      mediaType: 'application/json; charset=utf-8',
      isOpen: true,
      text: JSON.stringify({ license: LICENCE.url, items }),
    });
  }
}
