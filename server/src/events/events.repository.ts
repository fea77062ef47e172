import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../access/actor.js';
import type { Prisma } from '../generated/prisma/client.js';
import { Database } from '../platform/database/database.js';
import { violatedConstraint } from '../platform/database/failures.js';
import { holdSlugs } from '../platform/database/hold-slugs.js';
import { Invalid, NotFound } from '../platform/errors/domain-error.js';
import { Stale } from '../platform/errors/stale.js';

const brief = {
  workingGroup: { select: { id: true, name: true, shortName: true } },
  hostMunicipality: { select: { id: true, slug: true, name: true, abbreviation: true } },
} satisfies Prisma.EventInclude;
const whole = {
  ...brief,
  programme: { orderBy: { position: 'asc' } },
} satisfies Prisma.EventInclude;

export type BriefEventRecord = Prisma.EventGetPayload<{ include: typeof brief }>;
export type EventRecord = Prisma.EventGetPayload<{ include: typeof whole }>;

export type ProgrammeLine = { startsAt: Date; endsAt: Date | null; title: string; note: string };
export type EventFields = Pick<
  Prisma.EventUncheckedCreateInput,
  | 'kind'
  | 'visibility'
  | 'title'
  | 'summary'
  | 'description'
  | 'hostMunicipalityId'
  | 'publicTransport'
  | 'accessibility'
  | 'contactOffice'
  | 'contactEmail'
  | 'contactPhone'
  | 'fee'
  | 'registrationMode'
  | 'registrationUrl'
  | 'capacity'
  | 'seatRule'
  | 'offerHours'
  | 'hasCarPool'
  | 'pictureId'
> & {
  startsAt: Date;
  endsAt: Date;
  locationName: string | null;
  locationAddress: string | null;
  meetingPoint: string | null;
  onlineUrl: string | null;
  registrationOpensAt: Date | null;
  registrationClosesAt: Date | null;
  secondSeatsFrom: Date | null;
  photoChannels: ('website' | 'press' | 'social_media')[];
};
export type NewEvent = EventFields & {
  workingGroupId: string;
  slug: string;
  createdById: string;
  createdAt: Date;
  programme: readonly ProgrammeLine[];
};
export type EventChange = Partial<EventFields> &
  Pick<
    Prisma.EventUncheckedUpdateManyInput,
    'publishedAt' | 'cancelledAt' | 'cancellationNote' | 'calendarSequence' | 'updatedAt'
  >;
export type EventWindow = { when: 'upcoming' | 'past'; now: Date; workingGroupId?: string | undefined };

@Injectable()
export class EventsRepository {
  constructor(private readonly database: Database) {}

  /** The wall: what is public, what was published for the actor's groups, and the drafts of who coordinates them. */
  private visibleTo(actor: Actor): Prisma.EventWhereInput {
    return {
      OR: [
        { publishedAt: { not: null }, visibility: 'public' },
        { publishedAt: { not: null }, workingGroupId: { in: actor.workingGroupIds } },
        { workingGroupId: { in: actor.groupsWithRole('coordinator') } },
      ],
    };
  }

  /** What comes, the next first; what was, the last first: more than anybody reads. */
  listVisible(actor: Actor, { when, now, workingGroupId }: EventWindow): Promise<BriefEventRecord[]> {
    const isUpcoming = when === 'upcoming';
    const order = isUpcoming ? 'asc' : 'desc';
    return this.database.client.event.findMany({
      where: {
        AND: [
          { endsAt: isUpcoming ? { gte: now } : { lt: now }, ...(workingGroupId !== undefined && { workingGroupId }) },
          this.visibleTo(actor),
        ],
      },
      include: brief,
      orderBy: [{ startsAt: order }, { id: order }],
      take: 200,
    });
  }

  async findVisible(actor: Actor, id: string): Promise<EventRecord> {
    const found = await this.database.client.event.findFirst({
      where: { AND: [{ id }, this.visibleTo(actor)] },
      include: whole,
    });
    if (!found) throw new NotFound();
    return found;
  }

  /** For jobs, and for who holds a link of its own; nobody asks. */
  lookUp(id: string): Promise<EventRecord | null> {
    return this.database.client.event.findUnique({ where: { id }, include: whole });
  }

  /** Nothing else happens to it, nor to its seats, before the running transaction ends. */
  async lock(id: string): Promise<void> {
    await this.database.client.$queryRaw`select id from event where id = ${id}::uuid for no key update`;
  }

  /** Addresses that begin like this; nobody else takes one before the running transaction does. */
  holdSlugs(wanted: string): Promise<string[]> {
    return holdSlugs(this.database, 'event', wanted);
  }

  /** Of the group's own pool. */
  async hasPicture(workingGroupId: string, id: string): Promise<boolean> {
    return (await this.database.client.picture.count({ where: { id, workingGroupId } })) > 0;
  }

  async add({ programme, ...event }: NewEvent): Promise<string> {
    const data = { ...event, programme: { create: programme.map((line, position) => ({ ...line, position })) } };
    const created = await pointed(this.database.client.event.create({ data, select: { id: true } }));
    return created.id;
  }

  async save(id: string, version: number, change: EventChange): Promise<void> {
    const data = { ...change, version: { increment: 1 } };
    const { count } = await pointed(this.database.client.event.updateMany({ where: { id, version }, data }));
    if (count === 0) throw new Stale();
  }

  async replaceProgramme(eventId: string, programme: readonly ProgrammeLine[]): Promise<void> {
    await this.database.client.eventProgrammeItem.deleteMany({ where: { eventId } });
    await this.database.client.eventProgrammeItem.createMany({
      data: programme.map((line, position) => ({ ...line, position, eventId })),
    });
  }

  async remove(id: string): Promise<void> {
    await this.database.client.event.deleteMany({ where: { id } });
  }
}

/** What was chosen may be gone, or never was. */
async function pointed<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    const constraint = violatedConstraint(error);
    if (constraint === 'event_host_municipality_fkey') {
      throw new Invalid([{ pointer: '#/hostMunicipalityId', detail: 'Diese Kommune gibt es nicht.' }]);
    }
    if (constraint === 'event_picture_fkey') {
      throw new Invalid([{ pointer: '#/pictureId', detail: 'Dieses Bild gibt es nicht (mehr).' }]);
    }
    throw error;
  }
}
