import { Injectable } from '@nestjs/common';
import type { Prisma } from '../generated/prisma/client.js';
import { Database } from '../platform/database/database.js';
import { Stale } from '../platform/errors/stale.js';

export type OperatorRecord = Prisma.OperatorGetPayload<Record<string, never>>;
export type OperatorFacts = Omit<OperatorRecord, 'id' | 'version' | 'updatedAt'>;

/** One row at most. */
@Injectable()
export class OperatorRepository {
  constructor(private readonly database: Database) {}

  lookUp(): Promise<OperatorRecord | null> {
    return this.database.client.operator.findUnique({ where: { id: 1 } });
  }

  /** Version 0 is the row that does not exist: of two who write it first, one was late. */
  async save(version: number, facts: OperatorFacts): Promise<void> {
    const { operator } = this.database.client;
    if (version === 0) {
      const { count } = await operator.createMany({ data: [{ ...facts, id: 1 }], skipDuplicates: true });
      if (count === 0) throw new Stale();
      return;
    }
    const { count } = await operator.updateMany({
      where: { id: 1, version },
      data: { ...facts, version: { increment: 1 } },
    });
    if (count === 0) throw new Stale();
  }
}
