import { Injectable } from '@nestjs/common';
import type { Prisma } from '../../generated/prisma/client.js';
import { Database } from '../../platform/database/database.js';

const municipality = { select: { id: true, slug: true, name: true, abbreviation: true } } as const;
const version = {
  number: true,
  document: true,
  hash: true,
  reason: true,
  createdAt: true,
  createdBy: { select: { id: true, academicTitle: true, givenName: true, familyName: true, municipality } },
} satisfies Prisma.MinutesVersionSelect;
export type VersionRecord = Prisma.MinutesVersionGetPayload<{ select: typeof version }>;

export type NewVersion = {
  minutesId: string;
  number: number;
  /** JSON. */
  document: string;
  hash: Uint8Array;
  reason: string | null;
  createdById: string | null;
  createdAt: Date;
};

/** Frozen texts. Whoever asks has proved that he may. */
@Injectable()
export class VersionsRepository {
  constructor(private readonly database: Database) {}

  list(minutesId: string): Promise<VersionRecord[]> {
    return this.database.client.minutesVersion.findMany({
      where: { minutesId },
      select: version,
      orderBy: { number: 'asc' },
    });
  }

  async add({ document, hash, ...given }: NewVersion): Promise<string> {
    const { id } = await this.database.client.minutesVersion.create({
      data: { ...given, document: JSON.parse(document), hash: Uint8Array.from(hash) },
      select: { id: true },
    });
    return id;
  }

  /** Approved before texts were frozen. */
  async listUnfrozen(): Promise<string[]> {
    const found = await this.database.client.minutes.findMany({
      where: { state: 'approved', versions: { none: {} } },
      select: { id: true },
    });
    return found.map(({ id }) => id);
  }

  /** Waits for whoever else freezes them; null when they are frozen, or no more approved. */
  async holdUnfrozen(id: string): Promise<{ approvedAt: Date | null; approvedById: string | null } | null> {
    await this.database.client.$queryRaw`select id from minutes where id = ${id}::uuid for no key update`;
    return this.database.client.minutes.findFirst({
      where: { id, state: 'approved', versions: { none: {} } },
      select: { approvedAt: true, approvedById: true },
    });
  }
}
