import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import type { Prisma } from '../../generated/prisma/client.js';
import { Database } from '../../platform/database/database.js';
import { violatedConstraint } from '../../platform/database/failures.js';
import { Invalid, NotFound } from '../../platform/errors/domain-error.js';
import { AddressOnListAlready } from './distribution.errors.js';

const address = {
  municipality: { select: { id: true, slug: true, name: true, abbreviation: true } },
  addedBy: { select: { academicTitle: true, givenName: true, familyName: true } },
} satisfies Prisma.DistributionAddressInclude;
export type AddressRecord = Prisma.DistributionAddressGetPayload<{ include: typeof address }>;
type NewAddress = Prisma.DistributionAddressUncheckedCreateInput;

/** The list is internal: whoever asks coordinates the group. */
@Injectable()
export class DistributionListRepository {
  constructor(private readonly database: Database) {}

  private visibleTo(actor: Actor): Prisma.DistributionAddressWhereInput {
    return { workingGroupId: { in: actor.groupsWithRole('coordinator') } };
  }

  list(workingGroupId: string): Promise<AddressRecord[]> {
    return this.database.client.distributionAddress.findMany({
      where: { workingGroupId },
      include: address,
      orderBy: [{ municipality: { name: 'asc' } }, { name: 'asc' }, { id: 'asc' }],
    });
  }

  async findVisible(actor: Actor, id: string): Promise<AddressRecord> {
    const found = await this.database.client.distributionAddress.findFirst({
      where: { AND: [{ id }, this.visibleTo(actor)] },
      include: address,
    });
    if (!found) throw new NotFound();
    return found;
  }

  async add(added: NewAddress): Promise<string> {
    try {
      return (await this.database.client.distributionAddress.create({ data: added, select: { id: true } })).id;
    } catch (error) {
      const constraint = violatedConstraint(error);
      if (constraint === 'distribution_address_email_unique') throw new AddressOnListAlready();
      if (constraint === 'distribution_address_municipality_fkey') {
        throw new Invalid([{ pointer: '#/municipalityId', detail: 'Diese Kommune gibt es nicht.' }]);
      }
      throw error;
    }
  }

  async remove(id: string): Promise<void> {
    await this.database.client.distributionAddress.deleteMany({ where: { id } });
  }

  async guestsToo(workingGroupId: string): Promise<boolean> {
    const where = { id: workingGroupId, guestsGetMinutes: true };
    return (await this.database.client.workingGroup.count({ where })) > 0;
  }
}
