import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { Member as Actor } from '../../access/actor.js';
import { sendTable } from '../../platform/tables/send-table.js';
import type { TableFormat } from '../../platform/tables/tables.schemas.js';
import { SurveyReadingService } from '../survey-reading.service.js';
import { presentSurveyTable } from './survey-tables.presenter.js';

/** The comparison table for people's spreadsheets. */
@Injectable()
export class SurveyTablesService {
  constructor(private readonly reading: SurveyReadingService) {}

  async send(actor: Actor, id: string, format: TableFormat, request: Request, response: Response): Promise<void> {
    await sendTable(request, response, presentSurveyTable(await this.reading.show(actor, id)), format);
  }
}
