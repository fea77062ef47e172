import { Injectable } from '@nestjs/common';
import type { Prisma } from '../../generated/prisma/client.js';
import { Database } from '../../platform/database/database.js';
import { Stale } from '../../platform/errors/stale.js';

export type LocalTextRecord = Prisma.LocalTextGetPayload<object>;
type Own = { values: Record<string, string>; text: string | null };

/** Whoever asks has shown the release. */
@Injectable()
export class LocalTextsRepository {
  constructor(private readonly database: Database) {}

  list(pressReleaseId: string): Promise<LocalTextRecord[]> {
    return this.database.client.localText.findMany({ where: { pressReleaseId } });
  }

  /** From version 0 it is the first; of two who begin at once one is too late. */
  async save(pressReleaseId: string, municipalityId: string, version: number, own: Own): Promise<void> {
    const key = { pressReleaseId, municipalityId };
    const { count } =
      version === 0
        ? await this.database.client.localText.createMany({ data: [{ ...key, ...own }], skipDuplicates: true })
        : await this.database.client.localText.updateMany({
            where: { ...key, version },
            data: { ...own, version: { increment: 1 } },
          });
    if (count === 0) throw new Stale();
  }
}
