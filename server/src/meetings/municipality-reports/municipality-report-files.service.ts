import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { FileOwners } from '../../files/file-owners.service.js';
import type { Reach } from '../../files/files.policy.js';
import type { File } from '../../files/files.schemas.js';
import { FilesService } from '../../files/files.service.js';
import { UploadsService } from '../../files/uploads/uploads.service.js';
import { calendarDay } from '../../platform/clock/calendar-day.js';
import { Clock } from '../../platform/clock/clock.js';
import type { IncomingUpload } from '../../platform/http/incoming-upload.js';
import * as reportsPolicy from './municipality-reports.policy.js';
import { MunicipalityReportsRepository } from './municipality-reports.repository.js';
import type { MunicipalityReport } from './municipality-reports.schemas.js';
import { MunicipalityReportsService } from './municipality-reports.service.js';
import { REPORT_FILES } from './report-round.service.js';
import { isWritable } from './rules/report-state.js';

/** Files of a report: for the group once it is handed in, managed by whoever writes it, as long as it may be written. */
@Injectable()
export class MunicipalityReportFilesService implements OnModuleInit {
  constructor(
    private readonly repository: MunicipalityReportsRepository,
    private readonly reports: MunicipalityReportsService,
    private readonly owners: FileOwners,
    private readonly files: FilesService,
    private readonly uploads: UploadsService,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.owners.register(REPORT_FILES, async (actor, id) =>
      actor.kind === 'member' ? this.reach(actor, id) : undefined,
    );
  }

  /** Released for members at once: it is the municipality's own, and the page says so before somebody chooses it. */
  async add(
    actor: Actor,
    meetingId: string,
    municipalityId: string,
    name: string,
    upload: IncomingUpload,
  ): Promise<File> {
    const report = await this.reports.begin(actor, meetingId, municipalityId);
    const file = await this.uploads.store(actor, { type: REPORT_FILES, id: report.id ?? '' }, name, upload);
    return file.rights === null ? this.release(actor, report, file) : file;
  }

  private release(actor: Actor, { municipality }: MunicipalityReport, file: File): Promise<File> {
    return this.files.recordRights(actor, file.id, {
      holder: municipality.name,
      scope: 'members',
      licence: 'all_rights_reserved',
      thirdParty: 'none',
      attribution: null,
      grantedBy: actor.name,
      grantedOn: calendarDay(this.clock.now()),
      grantedHow: 'upload_form',
      validUntil: null,
      version: file.version,
    });
  }

  private async reach(actor: Actor, id: string): Promise<Reach | undefined> {
    const report = await this.repository.lookUpById(id);
    if (report === null || !actor.belongsTo(report.meeting.workingGroupId)) return undefined;
    const isWriter = reportsPolicy.write(actor, report);
    if (isWriter && isWritable(report.meeting)) return 'manage';
    return isWriter || report.submittedAt !== null ? 'read' : undefined;
  }
}
