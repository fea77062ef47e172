import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { RevisionKeepingRepository } from './revision-keeping.repository.js';
import { isStretchOver, type RevisionCause } from './rules/stretch.js';

/** Keeps the sections as they stand, so that the text can be compared with what it was. */
@Injectable()
export class RevisionKeepingService {
  constructor(
    private readonly repository: RevisionKeepingRepository,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Of what is stored: flush first. Its authors are all who wrote since the last one, and who caused it. */
  async keep(
    minutesId: string,
    cause: RevisionCause,
    causedBy: string | readonly string[] | null = null,
  ): Promise<string> {
    return this.database.transaction(async () => {
      await this.repository.lock(minutesId);
      const { memberIds } = await this.repository.lookUpStretch(minutesId);
      const authors = new Set([...memberIds, ...[causedBy ?? []].flat()]);
      return this.repository.add(minutesId, cause, [...authors], this.clock.now());
    });
  }

  /** Before these people's changes are stored: what others wrote, or what was written long enough. Whether it was. */
  async keepBefore(minutesId: string, memberIds: readonly string[]): Promise<boolean> {
    const stretch = await this.repository.lookUpStretch(minutesId);
    const now = this.clock.now();
    if (!isStretchOver(stretch, memberIds, now)) return false;
    await this.repository.add(minutesId, 'written', stretch.memberIds, now);
    return true;
  }

  /** When the last one leaves. */
  async keepUnkept(minutesId: string): Promise<void> {
    await this.database.transaction(async () => {
      await this.repository.lock(minutesId);
      const { memberIds } = await this.repository.lookUpStretch(minutesId);
      if (memberIds.length > 0) await this.repository.add(minutesId, 'written', memberIds, this.clock.now());
    });
  }
}
