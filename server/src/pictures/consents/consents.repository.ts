import { Injectable } from '@nestjs/common';
import type { Prisma } from '../../generated/prisma/client.js';
import { Database } from '../../platform/database/database.js';
import { NotFound } from '../../platform/errors/domain-error.js';

/** Knows no wall of its own: whoever calls has found the picture. */
@Injectable()
export class ConsentsRepository {
  constructor(private readonly database: Database) {}

  async add(consents: Prisma.PictureConsentCreateManyInput[]): Promise<void> {
    await this.database.client.pictureConsent.createMany({ data: consents });
  }

  async save(pictureId: string, id: string, withdrawnAt: Date | null): Promise<void> {
    const { count } = await this.database.client.pictureConsent.updateMany({
      where: { id, pictureId },
      data: { withdrawnAt },
    });
    if (count === 0) throw new NotFound();
  }

  /** Of pictures that are withdrawn, past their last day or released nowhere since then at least. How many, by picture. */
  removeOfUnused(since: Date): Promise<Array<{ pictureId: string; consents: number }>> {
    return this.database.client.$queryRaw`
      with removed as (
        delete from picture_consent c using picture p
         where p.id = c.picture_id
           and coalesce(least(p.withdrawn_at, (p.valid_until + 1)::timestamptz),
                        case when p.channels = '{}' then p.updated_at end) < ${since}
        returning p.id)
      select id as "pictureId", count(*)::int as consents from removed group by id`;
  }

  async remove(pictureId: string, id: string): Promise<void> {
    const { count } = await this.database.client.pictureConsent.deleteMany({ where: { id, pictureId } });
    if (count === 0) throw new NotFound();
  }
}
