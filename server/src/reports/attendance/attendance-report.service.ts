import { Injectable } from '@nestjs/common';
import { MeetingFiguresService } from '../../meetings/figures/meeting-figures.service.js';
import type { Report } from '../reports.schemas.js';
import type { ReportContext } from '../rules/report-context.js';
import { presentAttendanceReport } from './attendance-report.presenter.js';

/** Teilnahmematrix (R6). */
@Injectable()
export class AttendanceReportService {
  constructor(private readonly figures: MeetingFiguresService) {}

  async make({ group, period, municipalityId }: ReportContext): Promise<Report> {
    const { meetings, municipalities } = await this.figures.count(group.id, period);
    const wanted = municipalities.filter(({ id }) => municipalityId === undefined || id === municipalityId);
    return presentAttendanceReport(group.name, period, meetings, wanted);
  }
}
