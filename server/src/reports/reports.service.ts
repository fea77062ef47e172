import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../access/actor.js';
import { calendarDay } from '../platform/clock/calendar-day.js';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.js';
import { Invalid, NotFound } from '../platform/errors/domain-error.js';
import type { StreamedContent } from '../platform/http/send-stream.js';
import { WorkingGroupsService } from '../working-groups/working-groups.service.js';
import { GroupReportsService } from './group-reports.service.js';
import { ReportPressService } from './report-press.service.js';
import type { Report, ReportDownloadQuery, ReportKind, ReportQuery } from './reports.schemas.js';
import { previewOf } from './rules/made-of.js';
import { periodOf } from './rules/period.js';

const BACKWARDS = { pointer: '#/until', detail: 'Das Ende liegt vor dem Beginn.' };

/** Reports at a keystroke: read as of one moment, shown and printed from the same figures. */
@Injectable()
export class ReportsService {
  constructor(
    private readonly reports: GroupReportsService,
    private readonly workingGroups: WorkingGroupsService,
    private readonly press: ReportPressService,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async show(actor: Actor, kind: ReportKind, query: ReportQuery): Promise<Report> {
    return previewOf(await this.make(actor, kind, query));
  }

  async download(actor: Actor, kind: ReportKind, { format, ...query }: ReportDownloadQuery): Promise<StreamedContent> {
    return this.press.print(await this.make(actor, kind, query), format);
  }

  private make(actor: Actor, kind: ReportKind, query: ReportQuery): Promise<Report> {
    const { workingGroupId, municipalityId, from, until } = query;
    const today = calendarDay(this.clock.now());
    const period = periodOf({ ...(from && { from }), ...(until && { until }) }, today);
    // What happens in a group is its own: not even the administration of the portal reads it.
    if (!actor.belongsTo(workingGroupId)) throw new NotFound();
    if (period.until < period.from) throw new Invalid([BACKWARDS]);
    return this.database.snapshot(async () => {
      const { id, name } = await this.workingGroups.show(actor, workingGroupId);
      return this.reports.make(kind, { actor, group: { id, name }, period, municipalityId, today });
    });
  }
}
