import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import { OutsideLinksService } from '../../auth/outside-links/outside-links.service.js';
import { PicturePoolService } from '../../pictures/picture-pool.service.js';
import { Database } from '../../platform/database/database.js';
import { ReleaseIsFixed } from '../press.errors.js';
import { isWritable } from '../rules/release-state.js';
import { ReleaseChangesService } from './release-changes.service.js';
import { type ReleaseRecord, ReleasesRepository } from './releases.repository.js';
import type { ChangePressRelease, PressRelease } from './releases.schemas.js';

/** Writes on a release as long as nobody has agreed on it. How it stood before is kept. */
@Injectable()
export class ReleaseWritingService {
  constructor(
    private readonly repository: ReleasesRepository,
    private readonly changes: ReleaseChangesService,
    private readonly pictures: PicturePoolService,
    private readonly links: OutsideLinksService,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
  ) {}

  update(actor: Actor, id: string, { version, pictureIds, ...change }: ChangePressRelease): Promise<PressRelease> {
    return this.changes.change(actor, id, version, async (release) => {
      requireWritable(release);
      const chosen = [...new Set(pictureIds)];
      for (const pictureId of chosen) await this.pictures.requireIn(actor, release.workingGroupId, pictureId);
      if (isRewritten(release, change)) await this.repository.keepRevision(release, actor.id);
      await this.repository.setPictures(id, chosen);
      await this.auditLog.record(actor, 'press-release.changed', id, { title: [release.title, change.title] });
      return { ...change, contactEmail: change.contactEmail ?? '' };
    });
  }

  /** What was never released; links to its quotes are dead. */
  remove(actor: Actor, id: string): Promise<void> {
    return this.database.transaction(async () => {
      const release = await this.changes.findForChange(actor, id);
      requireWritable(release);
      await this.links.revoke('quote', ...release.quotes.map((quote) => quote.id));
      await this.repository.remove(id);
      await this.auditLog.record(actor, 'press-release.removed', id, { title: release.title });
    });
  }
}

function requireWritable({ state }: ReleaseRecord): void {
  if (!isWritable(state)) throw new ReleaseIsFixed(state);
}

type Words = Pick<ReleaseRecord, 'title' | 'subtitle' | 'text' | 'background'>;

const isRewritten = (one: Words, two: Words): boolean =>
  (['title', 'subtitle', 'text', 'background'] as const).some((field) => one[field] !== two[field]);
