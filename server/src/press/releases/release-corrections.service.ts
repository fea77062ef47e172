import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { PressFactsService } from '../facts/press-facts.service.js';
import { NotReleased } from '../press.errors.js';
import { ReleaseChangesService } from './release-changes.service.js';
import { ReleaseChecksService } from './release-checks.service.js';
import { ReleasesRepository } from './releases.repository.js';
import type { CorrectPressRelease, PressRelease } from './releases.schemas.js';

/** What is out is corrected for everybody to see: a new version with a note, and the one before is kept. */
@Injectable()
export class ReleaseCorrectionsService {
  constructor(
    private readonly repository: ReleasesRepository,
    private readonly changes: ReleaseChangesService,
    private readonly checks: ReleaseChecksService,
    private readonly facts: PressFactsService,
    private readonly auditLog: AuditLogService,
    private readonly clock: Clock,
  ) {}

  /** Its placeholders mean what campaign or event say today. */
  correct(actor: Actor, id: string, { version, note, ...words }: CorrectPressRelease): Promise<PressRelease> {
    return this.changes.change(actor, id, version, async (release) => {
      if (release.state !== 'released') throw new NotReleased();
      const facts = await this.facts.now(release);
      await this.checks.require({ ...release, ...words }, facts);
      await this.repository.keepRevision(release, actor.id);
      await this.auditLog.record(actor, 'press-release.corrected', id, { note });
      return { ...words, facts, correctedAt: this.clock.now(), correctionNote: note };
    });
  }
}
