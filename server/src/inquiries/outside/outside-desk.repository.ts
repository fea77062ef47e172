import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';

@Injectable()
export class OutsideDeskRepository {
  constructor(private readonly database: Database) {}

  /** The group that asks and answers for the installation: its first one. */
  async lookUpGroup(): Promise<string | undefined> {
    const group = await this.database.client.workingGroup.findFirst({
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      select: { id: true },
    });
    return group?.id;
  }
}
