import { Injectable } from '@nestjs/common';
import { LinkThrottleService } from '../../auth/personal-links/link-throttle.service.js';
import { StandingService } from '../../auth/standing.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import type { StreamedContent } from '../../platform/http/send-stream.js';
import { hashToken } from '../../platform/secrets/token.js';
import { ArchiveFoldersService } from '../archive-folders.service.js';
import { EmergencyArchiveRepository } from '../emergency-archive.repository.js';

/** For computers, which have no session. Looked up with every fetch: who has left a group fetches nothing of it. */
@Injectable()
export class ArchiveFetchingService {
  constructor(
    private readonly repository: EmergencyArchiveRepository,
    private readonly standing: StandingService,
    private readonly throttle: LinkThrottleService,
    private readonly folders: ArchiveFoldersService,
    private readonly clock: Clock,
  ) {}

  async open(token: string, address: string | undefined): Promise<StreamedContent> {
    const memberId = await this.repository.lookUpOwner(hashToken(token), this.clock.now());
    const owner = memberId === undefined ? undefined : await this.standing.lookUp(memberId);
    // Whoever belongs nowhere any more has nothing to carry away.
    if (!owner || owner.memberships.length === 0) {
      await this.throttle.countGuess({ address, isWriting: false });
      throw new NotFound();
    }
    return this.folders.open(owner);
  }
}
