import { Injectable } from '@nestjs/common';
import { TalkDirectoryService } from '../../talks/directory/talk-directory.service.js';
import type { Report } from '../reports.schemas.js';
import type { ReportContext } from '../rules/report-context.js';
import { presentTalksReport } from './talks-report.presenter.js';

/** Vortrags- und Referierendenverzeichnis (R11). */
@Injectable()
export class TalksReportService {
  constructor(private readonly directory: TalkDirectoryService) {}

  async make({ actor, group, period }: ReportContext): Promise<Report> {
    return presentTalksReport(group.name, period, await this.directory.list(actor, group.id, period));
  }
}
