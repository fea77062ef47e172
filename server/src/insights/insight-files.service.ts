import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Member as Actor, Contributor } from '../access/actor.js';
import { FileOwners } from '../files/file-owners.service.js';
import type { Reach } from '../files/files.policy.js';
import type { File } from '../files/files.schemas.js';
import { FilesService } from '../files/files.service.js';
import * as insightsPolicy from './insights.policy.js';
import { type InsightRecord, InsightsRepository } from './insights.repository.js';

const INSIGHT_FILES = 'insight';

/** Pictures of an insight: for the group and nobody else, from whoever brought it. */
@Injectable()
export class InsightFilesService implements OnModuleInit {
  constructor(
    private readonly repository: InsightsRepository,
    private readonly owners: FileOwners,
    private readonly files: FilesService,
  ) {}

  onModuleInit(): void {
    this.owners.register(
      INSIGHT_FILES,
      async (actor, id) => (actor.kind === 'member' ? this.reachTo(actor, id) : undefined),
      (actor, id, fileId) => this.release(actor, id, fileId),
    );
  }

  get uploadLimit(): number {
    return this.files.uploadLimit;
  }

  async listOf(actor: Actor, insights: readonly InsightRecord[]): Promise<(id: string) => File[]> {
    const reaches = new Map(insights.map((insight) => [insight.id, reach(actor, insight)]));
    const files = await this.files.listOfMany(INSIGHT_FILES, reaches);
    return (id) => files.get(id) ?? [];
  }

  /** Before the insight is removed: nothing of it can be opened any more. In the running transaction. */
  async withdrawAll(actor: Actor, insight: InsightRecord): Promise<void> {
    const filesOf = await this.listOf(actor, [insight]);
    for (const { id, abilities } of filesOf(insight.id)) if (abilities.withdraw) await this.files.withdraw(actor, id);
  }

  private async reachTo(actor: Actor, id: string): Promise<Reach | undefined> {
    const insight = await this.repository.lookUp(id);
    return insight && insightsPolicy.read(actor, insight) ? reach(actor, insight) : undefined;
  }

  /** For members at once: the page says so before somebody takes a picture. */
  private async release(actor: Contributor, id: string, fileId: string): Promise<void> {
    const insight = await this.repository.lookUp(id);
    await this.files.releaseToMembers(actor, fileId, insight?.municipality.name ?? '');
  }
}

const reach = (actor: Actor, insight: InsightRecord): Reach =>
  insightsPolicy.change(actor, insight) ? 'manage' : 'read';
