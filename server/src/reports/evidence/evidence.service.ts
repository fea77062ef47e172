import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { Database } from '../../platform/database/database.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { WorkingGroupsService } from '../../working-groups/working-groups.service.js';
import * as evidencePolicy from './evidence.policy.js';
import { presentEvidenceMeeting } from './evidence.presenter.js';
import type { Evidence, EvidenceQuery } from './evidence.schemas.js';
import { EvidenceMeetingsService } from './evidence-meetings.service.js';

/** What a Nachweismappe would hold, before somebody makes it. */
@Injectable()
export class EvidenceService {
  constructor(
    private readonly meetings: EvidenceMeetingsService,
    private readonly groups: WorkingGroupsService,
    private readonly database: Database,
  ) {}

  show(actor: Actor, workingGroupId: string, period: EvidenceQuery): Promise<Evidence> {
    return this.database.snapshot(async () => {
      const { id, name, shortName } = await this.groups.requireFor(actor, workingGroupId);
      if (!evidencePolicy.read(actor, { workingGroupId })) throw new NotFound();
      const held = await this.meetings.list(actor, workingGroupId, period);
      return {
        workingGroup: { id, name, shortName },
        meetings: held.map(presentEvidenceMeeting),
        abilities: { download: evidencePolicy.download(actor, { workingGroupId }) },
      };
    });
  }
}
