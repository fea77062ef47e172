import { Injectable } from '@nestjs/common';
import { InquiryStatisticsService } from '../../inquiries/statistics/inquiry-statistics.service.js';
import type { Report } from '../reports.schemas.js';
import type { ReportContext } from '../rules/report-context.js';
import { presentInquiriesReport } from './inquiries-report.presenter.js';

/** Anfragenstatistik (R9): numbers alone, no word of any inquiry. */
@Injectable()
export class InquiriesReportService {
  constructor(private readonly statistics: InquiryStatisticsService) {}

  async make({ group, period }: ReportContext): Promise<Report> {
    const statistics = await this.statistics.count(group.id, period.from, period.until);
    return presentInquiriesReport(group.name, period, statistics);
  }
}
