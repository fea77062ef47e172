import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { authorize } from '../../access/authorize.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import { calendarDay } from '../../platform/clock/calendar-day.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { freeSlug } from '../../platform/validation/slug.js';
import { PressDraftsService } from '../facts/press-drafts.service.js';
import * as pressPolicy from '../press.policy.js';
import { QuotesRepository } from '../quotes/quotes.repository.js';
import { pressSlug } from '../rules/slug.js';
import { ReleaseReadingService } from './release-reading.service.js';
import { ReleasesRepository } from './releases.repository.js';
import type { DraftPressRelease, PressRelease } from './releases.schemas.js';

/** Begins a press release, with signs where only others can say something. */
@Injectable()
export class ReleaseDraftsService {
  constructor(
    private readonly repository: ReleasesRepository,
    private readonly quotes: QuotesRepository,
    private readonly reading: ReleaseReadingService,
    private readonly drafts: PressDraftsService,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
    private readonly clock: Clock,
  ) {}

  begin(actor: Actor, input: DraftPressRelease): Promise<PressRelease> {
    return this.database.transaction(async () => {
      const { workingGroupId, campaignId, eventId } = input;
      if (!actor.belongsTo(workingGroupId)) throw new NotFound();
      authorize(pressPolicy.coordinate, actor, { workingGroupId });
      const { speakers, ...draft } = await this.drafts.begin(actor, input);
      const createdAt = this.clock.now();
      const wanted = pressSlug(draft.title, calendarDay(createdAt));
      const slug = freeSlug(wanted, await this.repository.holdSlugs(wanted));
      const given = { workingGroupId, campaignId, eventId, slug, createdById: actor.id, createdAt };
      const id = await this.repository.add({ ...draft, ...given });
      for (const speakerFunction of speakers) {
        await this.quotes.add(id, { speakerFunction, speakerName: '', text: '' });
      }
      await this.auditLog.record(actor, 'press-release.drafted', id, { title: draft.title });
      return this.reading.show(actor, id);
    });
  }
}
