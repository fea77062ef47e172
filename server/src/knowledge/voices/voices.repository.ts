import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { NotFound } from '../../platform/errors/domain-error.js';

type Voice = { articleId: string; municipalityId: string; memberId: string };

/** What municipalities say to an article. The caller has shown the article. */
@Injectable()
export class VoicesRepository {
  constructor(private readonly database: Database) {}

  /** Of two colleagues at the same time one counts, and both have succeeded. */
  async thank(voice: Voice, createdAt: Date): Promise<void> {
    await this.database.client.articleBenefit.createMany({ data: [{ ...voice, createdAt }], skipDuplicates: true });
  }

  async takeBackThanks({ articleId, municipalityId }: Voice): Promise<void> {
    await this.database.client.articleBenefit.deleteMany({ where: { articleId, municipalityId } });
  }

  async addReuse(reuse: Voice & { note: string; createdAt: Date }): Promise<string> {
    return (await this.database.client.articleReuse.create({ data: reuse, select: { id: true } })).id;
  }

  async findReuse(articleId: string, id: string): Promise<{ municipalityId: string }> {
    const found = await this.database.client.articleReuse.findFirst({
      where: { id, articleId },
      select: { municipalityId: true },
    });
    if (!found) throw new NotFound();
    return found;
  }

  async removeReuse(id: string): Promise<void> {
    await this.database.client.articleReuse.deleteMany({ where: { id } });
  }
}
