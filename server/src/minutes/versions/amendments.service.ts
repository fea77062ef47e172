import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { authorize } from '../../access/authorize.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import { Database } from '../../platform/database/database.js';
import { SignalBus } from '../../platform/signals/signal-bus.js';
import { BlocksService } from '../blocks/blocks.service.js';
import { MinutesNotApproved } from '../minutes.errors.js';
import * as minutesPolicy from '../minutes.policy.js';
import type { Minutes } from '../minutes.schemas.js';
import { MinutesService } from '../minutes.service.js';
import { MinutesAmended } from '../minutes.signals.js';
import { readBlocks } from '../text/read-blocks.js';
import { RevisionKeepingService } from '../writing/revision-keeping.service.js';
import type { AmendMinutes } from './versions.schemas.js';
import { VersionsService } from './versions.service.js';

/** Corrections of approved minutes: numbered, with a reason, each a version of its own beside the approved one. */
@Injectable()
export class AmendmentsService {
  constructor(
    private readonly minutes: MinutesService,
    private readonly blocks: BlocksService,
    private readonly versions: VersionsService,
    private readonly revisions: RevisionKeepingService,
    private readonly auditLog: AuditLogService,
    private readonly signals: SignalBus,
    private readonly database: Database,
  ) {}

  async amend(actor: Actor, id: string, { reason, changes }: AmendMinutes): Promise<Minutes> {
    return this.database.transaction(async () => {
      const minutes = await this.minutes.findForChange(actor, id);
      authorize(minutesPolicy.approve, actor, minutes);
      if (minutes.state !== 'approved') throw new MinutesNotApproved();
      const touched = new Set(changes.map(({ blockId }) => this.blocks.find(minutes, blockId).agendaItemId));
      await this.blocks.say(actor, minutes, changes, (place) => `#/changes/${place}/words`);
      const { sections } = await this.minutes.find(actor, id);
      const contents = new Map(
        sections.flatMap(({ agendaItemId, content }) =>
          touched.has(agendaItemId) ? [[agendaItemId, readBlocks(content)] as const] : [],
        ),
      );
      const version = await this.versions.freezeAmended(id, contents, actor.id, reason);
      await this.revisions.keep(id, 'amended', actor.id);
      await this.auditLog.record(actor, 'minutes.amended', id, { number: version.number, reason, changes });
      this.signals.send(new MinutesAmended(version.id));
      return this.minutes.show(actor, id);
    });
  }
}
