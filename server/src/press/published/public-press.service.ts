import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { Withdrawn } from '../press.errors.js';
import { isPublic, publicFrom } from '../rules/release-state.js';
import {
  type PublicPressRelease,
  type PublicPressSummary,
  presentPublicRelease,
  presentPublicSummary,
} from './public-press.presenter.js';
import { PublicPressRepository, type PublicReleaseRecord } from './public-press.repository.js';

/** What everybody may read of the press releases, by the clock: no job has to run for an embargo to hold or to end. */
@Injectable()
export class PublicPressService {
  constructor(
    private readonly repository: PublicPressRepository,
    private readonly clock: Clock,
  ) {}

  /** The newest first. */
  async list(limit = 200): Promise<PublicPressSummary[]> {
    const releases = (await this.repository.list(this.clock.now(), limit)).map(presentPublicSummary);
    return releases.toSorted((one, two) => two.publishedAt.getTime() - one.publishedAt.getTime());
  }

  /** NotFound, or Withdrawn for what was public before. */
  async find(slug: string): Promise<PublicPressRelease> {
    const release = await this.repository.lookUp(slug);
    if (release && wasWithdrawn(release)) throw new Withdrawn();
    if (!release || !isPublic(release, this.clock.now())) throw new NotFound();
    return presentPublicRelease(release);
  }
}

/** What was withdrawn before its embargo was over has never been there for anybody. */
function wasWithdrawn(release: PublicReleaseRecord): boolean {
  const from = publicFrom({ ...release, state: 'released' });
  return release.state === 'withdrawn' && from !== null && release.withdrawnAt !== null && from <= release.withdrawnAt;
}
