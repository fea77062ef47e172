import { Injectable } from '@nestjs/common';
import type { Municipality } from '../generated/prisma/client.js';
import { Database } from '../platform/database/database.js';
import { NotFound } from '../platform/errors/domain-error.js';

export type MunicipalityRecord = Municipality;
export type MunicipalityNameRecord = Pick<Municipality, 'id' | 'slug' | 'name' | 'abbreviation'>;

@Injectable()
export class MunicipalitiesRepository {
  constructor(private readonly database: Database) {}

  /** In German order, the district first. */
  async listAll(): Promise<MunicipalityRecord[]> {
    const all = await this.database.client.municipality.findMany({ orderBy: { name: 'asc' } });
    return [...all.filter((one) => one.kind === 'district'), ...all.filter((one) => one.kind !== 'district')];
  }

  async find(id: string): Promise<MunicipalityRecord> {
    const found = await this.database.client.municipality.findUnique({ where: { id } });
    if (!found) throw new NotFound();
    return found;
  }
}
