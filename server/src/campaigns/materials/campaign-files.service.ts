import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Member as Actor, Contributor } from '../../access/actor.js';
import { FileOwners } from '../../files/file-owners.service.js';
import type { Reach } from '../../files/files.policy.js';
import type { File } from '../../files/files.schemas.js';
import { FilesService } from '../../files/files.service.js';
import * as campaignsPolicy from '../campaigns.policy.js';
import { type CampaignRecord, CampaignsRepository } from '../campaigns.repository.js';

const CAMPAIGN_FILES = 'campaign';

/** Materials of a campaign, such as posters and texts: from the coordination, for the group. */
@Injectable()
export class CampaignFilesService implements OnModuleInit {
  constructor(
    private readonly repository: CampaignsRepository,
    private readonly owners: FileOwners,
    private readonly files: FilesService,
  ) {}

  onModuleInit(): void {
    this.owners.register(
      CAMPAIGN_FILES,
      async (actor, id) => (actor.kind === 'member' ? this.reachTo(actor, id) : undefined),
      (actor, id, fileId) => this.release(actor, id, fileId),
    );
  }

  get uploadLimit(): number {
    return this.files.uploadLimit;
  }

  async listOf(actor: Actor, campaign: CampaignRecord): Promise<File[]> {
    const files = await this.files.listOfMany(CAMPAIGN_FILES, new Map([[campaign.id, reach(actor, campaign)]]));
    return files.get(campaign.id) ?? [];
  }

  /** Before the campaign is removed: nothing of it can be opened any more. In the running transaction. */
  async withdrawAll(actor: Actor, campaign: CampaignRecord): Promise<void> {
    for (const { id, abilities } of await this.listOf(actor, campaign)) {
      if (abilities.withdraw) await this.files.withdraw(actor, id);
    }
  }

  private async reachTo(actor: Actor, id: string): Promise<Reach | undefined> {
    const campaign = await this.repository.lookUp(id);
    return campaign && campaignsPolicy.read(actor, campaign) ? reach(actor, campaign) : undefined;
  }

  /** For members at once: the page says so. */
  private async release(actor: Contributor, id: string, fileId: string): Promise<void> {
    const campaign = await this.repository.lookUp(id);
    await this.files.releaseToMembers(actor, fileId, campaign?.workingGroup.name ?? '');
  }
}

const reach = (actor: Actor, campaign: CampaignRecord): Reach =>
  campaignsPolicy.coordinate(actor, campaign) ? 'manage' : 'read';
