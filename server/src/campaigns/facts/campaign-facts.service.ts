import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { CampaignsRepository } from '../campaigns.repository.js';
import { type CampaignFacts, presentCampaignFacts } from './campaign-facts.presenter.js';

/** For press, posts and letters: a change of the campaign reaches them with the next reading. */
@Injectable()
export class CampaignFactsService {
  constructor(private readonly repository: CampaignsRepository) {}

  /** Of a campaign that the actor sees; NotFound otherwise. */
  async show(actor: Actor, id: string): Promise<CampaignFacts> {
    return presentCampaignFacts(await this.repository.findVisible(actor, id));
  }

  /** For what is kept beside a campaign; null: it is gone. Nobody asks. */
  async lookUp(id: string): Promise<CampaignFacts | null> {
    const campaign = await this.repository.lookUp(id);
    return campaign && presentCampaignFacts(campaign);
  }

  /** Those that begin in a period, without its end, for a plan over several subjects. */
  async listDated(actor: Actor, workingGroupId: string, from: Date, to: Date) {
    if (!actor.belongsTo(workingGroupId)) throw new NotFound();
    return this.repository.listDated(actor, workingGroupId, from, to);
  }
}
