import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../access/actor.js';
import { CampaignFactsService } from '../campaigns/facts/campaign-facts.service.js';
import { EventReadingService } from '../events/event-reading.service.js';
import { PicturePoolService } from '../pictures/picture-pool.service.js';
import { Invalid, NotFound } from '../platform/errors/domain-error.js';
import { ReleaseReadingService } from '../press/releases/release-reading.service.js';

type About = {
  campaignId: string | null;
  eventId: string | null;
  pressReleaseId: string | null;
  pictureId: string | null;
};

/** What a post is about: nothing that its author does not see. */
@Injectable()
export class PostSubjectsService {
  constructor(
    private readonly campaigns: CampaignFactsService,
    private readonly events: EventReadingService,
    private readonly press: ReleaseReadingService,
    private readonly pictures: PicturePoolService,
  ) {}

  async require(actor: Actor, workingGroupId: string, about: About): Promise<void> {
    await seen('campaignId', about.campaignId, (id) => this.campaigns.show(actor, id));
    await seen('eventId', about.eventId, (id) => this.events.show(actor, id));
    await seen('pressReleaseId', about.pressReleaseId, (id) => this.press.show(actor, id));
    await this.pictures.requireIn(actor, workingGroupId, about.pictureId);
  }
}

async function seen(name: string, id: string | null, show: (id: string) => Promise<unknown>): Promise<void> {
  if (id === null) return;
  try {
    await show(id);
  } catch (error) {
    if (!(error instanceof NotFound)) throw error;
    throw new Invalid([{ pointer: `#/${name}`, detail: 'Das gibt es nicht, oder Sie sehen es nicht.' }]);
  }
}
