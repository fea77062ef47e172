import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { authorize } from '../../access/authorize.js';
import { Database } from '../../platform/database/database.js';
import { Stale } from '../../platform/errors/stale.js';
import * as pressPolicy from '../press.policy.js';
import { ReleaseReadingService } from './release-reading.service.js';
import { type ReleaseChange, type ReleaseRecord, ReleasesRepository } from './releases.repository.js';
import type { PressRelease } from './releases.schemas.js';

/** How the coordination changes a release: one after the other, and each on what stands. */
@Injectable()
export class ReleaseChangesService {
  constructor(
    private readonly repository: ReleasesRepository,
    private readonly reading: ReleaseReadingService,
    private readonly database: Database,
  ) {}

  change(
    actor: Actor,
    id: string,
    version: number,
    work: (release: ReleaseRecord) => Promise<ReleaseChange>,
  ): Promise<PressRelease> {
    return this.database.transaction(async () => {
      const release = await this.findForChange(actor, id);
      if (release.version !== version) throw new Stale(await this.reading.show(actor, id));
      await this.repository.save(id, version, await work(release));
      return this.reading.show(actor, id);
    });
  }

  /** Of what stands beside the text; in the running transaction. */
  async findForChange(actor: Actor, id: string): Promise<ReleaseRecord> {
    await this.repository.lock(id);
    const release = await this.repository.findVisible(actor, id);
    authorize(pressPolicy.coordinate, actor, release);
    return release;
  }
}
