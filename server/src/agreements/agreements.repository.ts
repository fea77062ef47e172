import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../access/actor.js';
import type { AgreementProgress, Prisma } from '../generated/prisma/client.js';
import { Database } from '../platform/database/database.js';
import { NotFound } from '../platform/errors/domain-error.js';
import { Stale } from '../platform/errors/stale.js';

const municipality = { select: { id: true, slug: true, name: true, abbreviation: true } } as const;
const entry = {
  select: {
    id: true,
    text: true,
    progress: {
      select: {
        state: true,
        note: true,
        version: true,
        updatedAt: true,
        municipality,
        updatedBy: { select: { id: true, academicTitle: true, givenName: true, familyName: true, municipality } },
      },
    },
    section: {
      select: {
        agendaItem: { select: { number: true, title: true } },
        minutes: {
          select: {
            state: true,
            meeting: { select: { id: true, number: true, title: true, startsAt: true, workingGroupId: true } },
          },
        },
      },
    },
  },
} satisfies Prisma.MinutesEntryDefaultArgs;
export type AgreementRecord = Prisma.MinutesEntryGetPayload<typeof entry>;

export type Saying = Pick<AgreementProgress, 'entryId' | 'municipalityId' | 'state' | 'note' | 'updatedAt'> & {
  updatedById: string;
};

@Injectable()
export class AgreementsRepository {
  constructor(private readonly database: Database) {}

  /** The wall; of drafts nobody knows here. */
  private visibleTo(actor: Actor): Prisma.MinutesEntryWhereInput {
    const meeting = { workingGroupId: { in: actor.workingGroupIds } };
    return {
      kind: 'agreement',
      removedAt: null,
      section: { minutes: { state: { in: ['circulated', 'approved'] }, meeting } },
    };
  }

  listByIds(actor: Actor, ids: readonly string[]): Promise<AgreementRecord[]> {
    return this.database.client.minutesEntry.findMany({
      where: { AND: [{ id: { in: [...ids] } }, this.visibleTo(actor)] },
      ...entry,
    });
  }

  async findVisible(actor: Actor, id: string): Promise<AgreementRecord> {
    const [found] = await this.listByIds(actor, [id]);
    if (!found) throw new NotFound();
    return found;
  }

  /** Says the first word, or another against the version that stands; Stale when somebody was quicker. */
  async say(version: number, { entryId, municipalityId, ...saying }: Saying): Promise<void> {
    const progress = this.database.client.agreementProgress;
    const { count } =
      version === 0
        ? await progress.createMany({ data: [{ entryId, municipalityId, ...saying }], skipDuplicates: true })
        : await progress.updateMany({
            where: { entryId, municipalityId, version },
            data: { ...saying, version: { increment: 1 } },
          });
    if (count === 0) throw new Stale();
  }

  /** Open again, as if nothing had been said. */
  async takeBack(version: number, entryId: string, municipalityId: string): Promise<void> {
    const { count } = await this.database.client.agreementProgress.deleteMany({
      where: { entryId, municipalityId, version },
    });
    if (count === 0) throw new Stale();
  }
}
