import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { authorize } from '../../access/authorize.js';
import { ActionPlansService } from '../../action-plan/action-plans.service.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import { fullName } from '../../members/members.presenter.js';
import { calendarDay, dayFromColumn } from '../../platform/clock/calendar-day.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { Invalid } from '../../platform/errors/domain-error.js';
import type { StreamedContent } from '../../platform/http/send-stream.js';
import { ReportPressService } from '../report-press.service.js';
import { previewOf } from '../rules/made-of.js';
import { StatusReportService, type Wanted } from './status-report.service.js';
import * as statusReportsPolicy from './status-reports.policy.js';
import { type StatusReportRecord, StatusReportsRepository } from './status-reports.repository.js';
import type {
  GiveStatusReport,
  ImplementationStatus,
  StatusReport,
  StatusReportDownloadQuery,
  StatusReportQuery,
} from './status-reports.schemas.js';

const NOT_YET = { pointer: '#/asOf', detail: 'Dieser Tag kommt erst noch.' };
const LATER = { pointer: '#/since', detail: 'Bitte vergleichen Sie mit einem Tag vor dem Stand.' };

/** The Umsetzungsstand as it is asked for, and which ones were given out. */
@Injectable()
export class StatusReportsService {
  constructor(
    private readonly repository: StatusReportsRepository,
    private readonly reports: StatusReportService,
    private readonly plans: ActionPlansService,
    private readonly press: ReportPressService,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
    private readonly clock: Clock,
  ) {}

  show(actor: Actor, actionPlanId: string, query: StatusReportQuery): Promise<ImplementationStatus> {
    return this.database.snapshot(async () => {
      const wanted = await this.wanted(actor, actionPlanId, query);
      const { report, plan, measures } = await this.reports.make(actor, actionPlanId, wanted);
      return {
        report: previewOf(report),
        asOf: wanted.asOf,
        since: wanted.since,
        stale: measures
          .filter(({ isStale }) => isStale)
          .map(({ id, code, title, leads, confirmedAt }) => ({
            id,
            code,
            title,
            leads: leads.map(({ name }) => name),
            confirmedAt,
          })),
        given: (await this.repository.listVisible(actor, actionPlanId)).map(presentStatusReportGiven),
        abilities: { give: statusReportsPolicy.give(actor, plan) },
      };
    });
  }

  async download(
    actor: Actor,
    actionPlanId: string,
    { format, ...query }: StatusReportDownloadQuery,
  ): Promise<StreamedContent> {
    const { report } = await this.database.snapshot(async () =>
      this.reports.make(actor, actionPlanId, await this.wanted(actor, actionPlanId, query)),
    );
    return this.press.print(report, format);
  }

  /** Notes that it was given out. The same day twice is once. */
  async give(actor: Actor, actionPlanId: string, { asOf }: GiveStatusReport): Promise<StatusReport> {
    return this.database.transaction(async () => {
      const plan = await this.plans.show(actor, actionPlanId);
      authorize(statusReportsPolicy.give, actor, plan);
      const now = this.clock.now();
      if (asOf > calendarDay(now)) throw new Invalid([NOT_YET]);
      if (await this.repository.add(actionPlanId, asOf, actor.id, now)) {
        await this.auditLog.record(actor, 'status-report.given', actionPlanId, { asOf });
      }
      const all = await this.repository.listVisible(actor, actionPlanId);
      const given = all.find((one) => dayFromColumn(one.asOf) === asOf);
      if (!given) throw new Error('what was noted is there');
      return presentStatusReportGiven(given);
    });
  }

  async takeBack(actor: Actor, id: string): Promise<void> {
    await this.database.transaction(async () => {
      const given = await this.repository.findVisible(actor, id);
      authorize(statusReportsPolicy.give, actor, given.actionPlan);
      await this.repository.remove(id);
      await this.auditLog.record(actor, 'status-report.taken-back', given.actionPlanId, {
        asOf: dayFromColumn(given.asOf),
      });
    });
  }

  /** Compared with the last one given out before, unless told. */
  private async wanted(
    actor: Actor,
    actionPlanId: string,
    { asOf, since, ...rest }: StatusReportQuery,
  ): Promise<Wanted> {
    const day = asOf ?? calendarDay(this.clock.now());
    if (since === 'none') return { ...rest, asOf: day, since: null };
    if (since !== undefined && since >= day) throw new Invalid([LATER]);
    if (since !== undefined) return { ...rest, asOf: day, since };
    const given = (await this.repository.listVisible(actor, actionPlanId)).map((one) => dayFromColumn(one.asOf));
    return { ...rest, asOf: day, since: given.find((one) => one < day) ?? null };
  }
}

const presentStatusReportGiven = ({ id, asOf, createdAt, member }: StatusReportRecord): StatusReport => ({
  id,
  asOf: dayFromColumn(asOf),
  givenAt: createdAt.toISOString(),
  by: member && fullName(member),
});
