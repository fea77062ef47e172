import { Inject, Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { CampaignFactsService } from '../../campaigns/facts/campaign-facts.service.js';
import { EventReadingService } from '../../events/event-reading.service.js';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { Invalid, NotFound } from '../../platform/errors/domain-error.js';
import { blankDraft, campaignDraft, type Draft, eventDraft } from '../rules/draft-text.js';

type Wanted = { workingGroupId: string; title: string | null; campaignId: string | null; eventId: string | null };

/** Whose first words a press release begins with. */
@Injectable()
export class PressDraftsService {
  constructor(
    private readonly campaigns: CampaignFactsService,
    private readonly events: EventReadingService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async begin(actor: Actor, { workingGroupId, title, campaignId, eventId }: Wanted): Promise<Draft> {
    const draft = await this.wordsFor(actor, workingGroupId, campaignId, eventId);
    if (draft === null && title === null) {
      throw new Invalid([{ pointer: '#/title', detail: 'Bitte geben Sie der Pressemitteilung einen Titel.' }]);
    }
    return { ...(draft ?? blankDraft('')), ...(title !== null && { title }) };
  }

  private async wordsFor(actor: Actor, workingGroupId: string, campaignId: string | null, eventId: string | null) {
    const { publicUrl } = this.config;
    if (campaignId !== null) {
      const { title, summary, slug } = await ofGroup(
        workingGroupId,
        '#/campaignId',
        this.campaigns.show(actor, campaignId),
      );
      return campaignDraft({ title, summary, address: `${publicUrl}/mitmachen/${slug}` });
    }
    if (eventId === null) return null;
    const asked = this.events.show(actor, eventId);
    const event = asked.then(({ workingGroup, ...rest }) => ({ ...rest, workingGroupId: workingGroup.id }));
    const { title, summary, slug } = await ofGroup(workingGroupId, '#/eventId', event);
    return eventDraft({ title, summary, address: `${publicUrl}/termine/${slug}` });
  }
}

/** What the actor does not see, and what belongs to another group, is the same to who asks. */
async function ofGroup<Subject extends { workingGroupId: string }>(
  workingGroupId: string,
  pointer: string,
  asked: Promise<Subject>,
): Promise<Subject> {
  const found = await asked.catch((error: unknown) => {
    if (error instanceof NotFound) return undefined;
    throw error;
  });
  if (found?.workingGroupId === workingGroupId) return found;
  throw new Invalid([{ pointer, detail: 'Das gibt es in Ihrem Arbeitskreis nicht.' }]);
}
