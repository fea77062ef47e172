import { Injectable } from '@nestjs/common';
import type { Prisma } from '../../generated/prisma/client.js';
import { Database } from '../../platform/database/database.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { Stale } from '../../platform/errors/stale.js';

export type QuoteRecord = Prisma.PressQuoteGetPayload<object>;
export type QuoteChange = Omit<Prisma.PressQuoteUncheckedUpdateManyInput, 'id' | 'pressReleaseId' | 'version'>;

/** Whoever asks has shown the release. */
@Injectable()
export class QuotesRepository {
  constructor(private readonly database: Database) {}

  async find(pressReleaseId: string, id: string): Promise<QuoteRecord> {
    const found = await this.database.client.pressQuote.findFirst({ where: { id, pressReleaseId } });
    if (!found) throw new NotFound();
    return found;
  }

  /** For who follows a mailed link. */
  lookUp(id: string): Promise<QuoteRecord | null> {
    return this.database.client.pressQuote.findUnique({ where: { id } });
  }

  /** Behind all others; a number that was used once is not used again while the text may still name it. */
  async add(pressReleaseId: string, words: { speakerFunction: string; speakerName: string; text: string }) {
    const { pressQuote } = this.database.client;
    const last = await pressQuote.aggregate({ where: { pressReleaseId }, _max: { position: true } });
    const position = (last._max.position ?? 0) + 1;
    return pressQuote.create({ data: { pressReleaseId, position, ...words }, select: { id: true, position: true } });
  }

  async save(id: string, version: number, change: QuoteChange): Promise<void> {
    const { count } = await this.database.client.pressQuote.updateMany({
      where: { id, version },
      data: { ...change, version: { increment: 1 } },
    });
    if (count === 0) throw new Stale();
  }

  async remove(id: string): Promise<void> {
    await this.database.client.pressQuote.deleteMany({ where: { id } });
  }
}
