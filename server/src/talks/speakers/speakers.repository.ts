import { Injectable } from '@nestjs/common';
import type { Prisma, Speaker } from '../../generated/prisma/client.js';
import { Database } from '../../platform/database/database.js';

export type SpeakerRecord = Speaker;
export type SpeakerDetails = Pick<
  SpeakerRecord,
  'academicTitle' | 'givenName' | 'familyName' | 'organisation' | 'email'
>;

const MOST = 20;

@Injectable()
export class SpeakersRepository {
  constructor(private readonly database: Database) {}

  /** Who spoke in one of these groups; every word has to be found in name or organisation. */
  listOfGroups(workingGroupIds: readonly string[], words: readonly string[]): Promise<SpeakerRecord[]> {
    return this.database.client.speaker.findMany({
      where: {
        AND: [spokeIn(workingGroupIds), ...words.map(names)],
      },
      orderBy: [{ familyName: 'asc' }, { givenName: 'asc' }, { id: 'asc' }],
      take: MOST,
    });
  }

  /** The same person of the same organisation in the same group. */
  lookUp(workingGroupId: string, { givenName, familyName, organisation }: SpeakerDetails) {
    return this.database.client.speaker.findFirst({
      where: { AND: [{ givenName, familyName, organisation }, spokeIn([workingGroupId])] },
      orderBy: { id: 'asc' },
    });
  }

  async add(details: SpeakerDetails): Promise<string> {
    return (await this.database.client.speaker.create({ data: details, select: { id: true } })).id;
  }

  async save(id: string, contact: Pick<SpeakerDetails, 'academicTitle' | 'email'>): Promise<void> {
    await this.database.client.speaker.update({ where: { id }, data: { ...contact, version: { increment: 1 } } });
  }

  /** Of these, who speaks nowhere any more: a name without purpose is not kept. */
  async removeUnused(ids: readonly string[]): Promise<void> {
    await this.database.client.speaker.deleteMany({ where: { id: { in: [...ids] }, talks: { none: {} } } });
  }
}

const spokeIn = (workingGroupIds: readonly string[]): Prisma.SpeakerWhereInput => ({
  talks: { some: { talk: { workingGroupId: { in: [...workingGroupIds] } } } },
});

function names(word: string): Prisma.SpeakerWhereInput {
  const match = { contains: word, mode: 'insensitive' } as const;
  return { OR: [{ givenName: match }, { familyName: match }, { organisation: match }] };
}
