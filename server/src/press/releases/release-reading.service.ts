import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { PressFactsService } from '../facts/press-facts.service.js';
import * as pressPolicy from '../press.policy.js';
import { presentRelease, presentRevisions, presentSummary } from './releases.presenter.js';
import { ReleasesRepository } from './releases.repository.js';
import type { PressRelease, PressReleaseFilter, PressReleaseList, PressRevisionList } from './releases.schemas.js';

/** Press releases as members see them. */
@Injectable()
export class ReleaseReadingService {
  constructor(
    private readonly repository: ReleasesRepository,
    private readonly facts: PressFactsService,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, { workingGroupId, campaignId, eventId }: PressReleaseFilter): Promise<PressReleaseList> {
    if (!actor.belongsTo(workingGroupId)) throw new NotFound();
    const filter = { workingGroupId, ...(campaignId && { campaignId }), ...(eventId && { eventId }) };
    const releases = await this.repository.listVisible(actor, filter);
    const now = this.clock.now();
    return {
      items: releases.map((release) => presentSummary(release, now)),
      abilities: { write: pressPolicy.coordinate(actor, { workingGroupId }) },
    };
  }

  async show(actor: Actor, id: string): Promise<PressRelease> {
    const release = await this.repository.findVisible(actor, id);
    return presentRelease(actor, release, await this.facts.of(release), this.clock.now());
  }

  async listRevisions(actor: Actor, id: string): Promise<PressRevisionList> {
    await this.repository.findVisible(actor, id);
    return presentRevisions(await this.repository.listRevisions(id));
  }
}
