import { Injectable, Logger } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { authorize } from '../../access/authorize.js';
import { GrantsService } from '../../funding/grants/grants.service.js';
import { calendarDay } from '../../platform/clock/calendar-day.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import type { OfflineFolder } from '../../platform/folders/offline-folder.js';
import { writeFolder } from '../../platform/folders/write-folder.js';
import type { StreamedContent } from '../../platform/http/send-stream.js';
import { WorkingGroupsService } from '../../working-groups/working-groups.service.js';
import * as evidencePolicy from './evidence.policy.js';
import type { EvidenceQuery } from './evidence.schemas.js';
import { EvidenceDocumentsService } from './evidence-documents.service.js';
import { presentEvidenceFolder } from './evidence-folder.presenter.js';
import { EvidenceMeetingsService } from './evidence-meetings.service.js';
import type { ToldMeeting } from './evidence-pages.presenter.js';
import { presentCover } from './evidence-sheets.presenter.js';
import { EvidenceSourcesService } from './evidence-sources.service.js';

/** Nachweismappe: what a working group did in a period, as one folder to hand to a funder. */
@Injectable()
export class EvidenceFoldersService {
  private readonly logger = new Logger(EvidenceFoldersService.name);

  constructor(
    private readonly meetings: EvidenceMeetingsService,
    private readonly documents: EvidenceDocumentsService,
    private readonly grants: GrantsService,
    private readonly groups: WorkingGroupsService,
    private readonly sources: EvidenceSourcesService,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** All it says is as of one moment; the documents are set while it is sent. */
  async open(actor: Actor, workingGroupId: string, query: EvidenceQuery): Promise<StreamedContent> {
    const folder = await this.database.snapshot(() => this.tell(actor, workingGroupId, query));
    const madeAt = this.clock.now();
    return {
      fileName: `${folder.name}.zip`,
      mediaType: 'application/zip',
      copyTo: (target) => writeFolder(folder, { target, madeAt, logger: this.logger }),
    };
  }

  private async tell(actor: Actor, workingGroupId: string, query: EvidenceQuery): Promise<OfflineFolder> {
    const { name: groupName } = await this.groups.requireFor(actor, workingGroupId);
    if (!evidencePolicy.read(actor, { workingGroupId })) throw new NotFound();
    authorize(evidencePolicy.download, actor, { workingGroupId });
    const grant = query.grantId === undefined ? null : await this.grants.show(actor, query.grantId);
    if (grant !== null && grant.workingGroupId !== workingGroupId) throw new NotFound();
    const held = await this.meetings.list(actor, workingGroupId, query);
    const meetings: ToldMeeting[] = [];
    for (const one of held) {
      meetings.push({ held: one, papers: await this.documents.tell(actor, one, query.extract) });
    }
    const { from, until } = query;
    const facts = { groupName, grant, from, until, madeOn: calendarDay(this.clock.now()) };
    const cover = await this.documents.document('Deckblatt', 'Deckblatt', presentCover(facts, held));
    return presentEvidenceFolder(facts, {
      ...{ meetings, cover },
      talkFiles: await this.sources.talkFiles(held),
      pictures: await this.sources.picturesOf(workingGroupId, { from, until }),
      press: await this.sources.pressOf(workingGroupId, { from, until }),
    });
  }
}
