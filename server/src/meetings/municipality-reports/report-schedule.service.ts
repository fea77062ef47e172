import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Queue } from '../../platform/jobs/queue.js';
import { ReportRequestsService } from './report-requests.service.js';

/** Looks every few minutes whether municipalities are to be asked. */
@Injectable()
export class ReportScheduleService implements OnModuleInit {
  constructor(
    private readonly queue: Queue,
    private readonly requests: ReportRequestsService,
  ) {}

  onModuleInit(): void {
    this.queue.define('request-municipality-reports', () => this.requests.requestDue(), { cron: '*/10 * * * *' });
  }
}
