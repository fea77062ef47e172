import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Member as Actor, Contributor } from '../../access/actor.js';
import { FileOwners } from '../../files/file-owners.service.js';
import type { Reach } from '../../files/files.policy.js';
import { FilesService } from '../../files/files.service.js';
import * as reportsPolicy from './municipality-reports.policy.js';
import { MunicipalityReportsRepository } from './municipality-reports.repository.js';
import { REPORT_FILES } from './report-round.service.js';
import { isWritable } from './rules/report-state.js';

/** Files of a report: for the group once it is handed in, managed by whoever writes it, as long as it may be written. */
@Injectable()
export class MunicipalityReportFilesService implements OnModuleInit {
  constructor(
    private readonly repository: MunicipalityReportsRepository,
    private readonly owners: FileOwners,
    private readonly files: FilesService,
  ) {}

  onModuleInit(): void {
    this.owners.register(
      REPORT_FILES,
      async (actor, id) => (actor.kind === 'member' ? this.reach(actor, id) : undefined),
      (actor, id, fileId) => this.release(actor, id, fileId),
    );
  }

  /** For members at once: it is the municipality's own, and the page says so before somebody chooses it. */
  private async release(actor: Contributor, id: string, fileId: string): Promise<void> {
    const report = await this.repository.lookUpById(id);
    await this.files.releaseToMembers(actor, fileId, report?.municipality.name ?? '');
  }

  private async reach(actor: Actor, id: string): Promise<Reach | undefined> {
    const report = await this.repository.lookUpById(id);
    if (report === null || !actor.belongsTo(report.meeting.workingGroupId)) return undefined;
    const isWriter = reportsPolicy.write(actor, report);
    if (isWriter && isWritable(report.meeting)) return 'manage';
    return isWriter || report.submittedAt !== null ? 'read' : undefined;
  }
}
