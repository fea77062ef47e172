import { Injectable } from '@nestjs/common';
import type { LinkHolder } from '../../access/actor.js';
import type {
  MunicipalityReport,
  MunicipalityReportSheet,
  SaveMunicipalityReport,
} from './municipality-reports.schemas.js';
import { MunicipalityReportsService } from './municipality-reports.service.js';
import { ReportRoundService } from './report-round.service.js';

/** The meeting and the municipality are the link's, whatever is asked. */
@Injectable()
export class ReportLinksService {
  constructor(
    private readonly round: ReportRoundService,
    private readonly reports: MunicipalityReportsService,
  ) {}

  show(holder: LinkHolder): Promise<MunicipalityReportSheet> {
    return this.round.sheet(holder, holder.link.subject, holder.link.municipalityId);
  }

  save(holder: LinkHolder, input: SaveMunicipalityReport): Promise<MunicipalityReport> {
    return this.reports.save(holder, holder.link.subject, holder.link.municipalityId, input);
  }

  submit(holder: LinkHolder, version: number): Promise<MunicipalityReport> {
    return this.reports.submit(holder, holder.link.subject, holder.link.municipalityId, version);
  }

  withdraw(holder: LinkHolder): Promise<MunicipalityReport> {
    return this.reports.withdraw(holder, holder.link.subject, holder.link.municipalityId);
  }
}
