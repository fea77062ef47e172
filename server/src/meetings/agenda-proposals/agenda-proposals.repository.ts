import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import type { Prisma } from '../../generated/prisma/client.js';
import { Database } from '../../platform/database/database.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { Stale } from '../../platform/errors/stale.js';

const proposal = {
  id: true,
  meetingId: true,
  kind: true,
  title: true,
  reason: true,
  durationMinutes: true,
  state: true,
  memberId: true,
  member: { select: { id: true, academicTitle: true, givenName: true, familyName: true } },
  municipality: { select: { id: true, slug: true, name: true, abbreviation: true } },
  answer: true,
  decidedAt: true,
  agendaItemId: true,
  agendaItem: { select: { number: true, meeting: { select: { id: true, number: true, state: true } } } },
  version: true,
  createdAt: true,
  meeting: { select: { id: true, workingGroupId: true } },
} satisfies Prisma.AgendaProposalSelect;
export type AgendaProposalRecord = Prisma.AgendaProposalGetPayload<{ select: typeof proposal }>;
export type NewAgendaProposal = Omit<Prisma.AgendaProposalUncheckedCreateInput, 'id'>;
export type AgendaProposalChange = Prisma.AgendaProposalUncheckedUpdateManyInput;

@Injectable()
export class AgendaProposalsRepository {
  constructor(private readonly database: Database) {}

  /** What is open or accepted is for the group; what was put off or declined for its author and the coordination. */
  private visibleTo(actor: Actor): Prisma.AgendaProposalWhereInput {
    return {
      meeting: { workingGroupId: { in: actor.workingGroupIds } },
      OR: [
        { state: { in: ['open', 'accepted'] } },
        { memberId: actor.id },
        { meeting: { workingGroupId: { in: actor.groupsWithRole('coordinator') } } },
      ],
    };
  }

  /** Of a meeting that the actor sees, oldest first. */
  listVisible(actor: Actor, meetingId: string): Promise<AgendaProposalRecord[]> {
    return this.database.client.agendaProposal.findMany({
      where: { AND: [{ meetingId }, this.visibleTo(actor)] },
      select: proposal,
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    });
  }

  async findVisible(actor: Actor, meetingId: string, id: string): Promise<AgendaProposalRecord> {
    const found = await this.database.client.agendaProposal.findFirst({
      where: { AND: [{ id, meetingId }, this.visibleTo(actor)] },
      select: proposal,
    });
    if (!found) throw new NotFound();
    return found;
  }

  async add(added: NewAgendaProposal): Promise<string> {
    return (await this.database.client.agendaProposal.create({ data: added, select: { id: true } })).id;
  }

  async save(id: string, version: number, change: AgendaProposalChange): Promise<void> {
    const { count } = await this.database.client.agendaProposal.updateMany({
      where: { id, version },
      data: { ...change, version: { increment: 1 } },
    });
    if (count === 0) throw new Stale();
  }

  /** Whether it was still there unanswered. */
  async removeOpen(id: string): Promise<boolean> {
    const { count } = await this.database.client.agendaProposal.deleteMany({ where: { id, state: 'open' } });
    return count === 1;
  }
}
