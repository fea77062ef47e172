import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/database/new-id.js';

/** Events of one step: every statement of the portal has a time limit. */
const AT_ONCE = 50;

@Injectable()
export class RegistrationKeepingRepository {
  constructor(private readonly database: Database) {}

  /** Where an offer is over, or somebody waits for a seat that may have become free by the clock. */
  async listToSettle(now: Date): Promise<string[]> {
    const rows = await this.database.client.$queryRaw<Array<{ id: string }>>`
      select e.id from event e
       where e.cancelled_at is null and (
          exists (select from registration r where r.event_id = e.id and r.state = 'offered' and r.offer_ends_at <= ${now})
          or (e.starts_at > ${now}
              and exists (select from registration r where r.event_id = e.id and r.state = 'waiting')
              and (e.capacity is null or e.capacity > (
                select count(*) from registration r where r.event_id = e.id and r.state in ('confirmed', 'offered')))))`;
    return rows.map(({ id }) => id);
  }

  /** Never confirmed: perhaps somebody else gave the address. Their ids. */
  async removeUnconfirmed(before: Date): Promise<string[]> {
    const rows = await this.database.client.$queryRaw<Array<{ id: string }>>`
      delete from registration where state = 'unconfirmed' and created_at < ${before} returning id`;
    return rows.map(({ id }) => id);
  }

  /** What was written for the event alone. */
  async removeWords(endedBefore: Date): Promise<void> {
    await this.database.client.$executeRaw`
      update registration r set accessibility_needs = null, note = null
        from event e
       where e.id = r.event_id and e.ends_at < ${endedBefore}
         and (r.accessibility_needs is not null or r.note is not null)`;
    await this.database.client.$executeRaw`
      delete from car_pool_entry c using registration r, event e
       where r.id = c.registration_id and e.id = r.event_id and e.ends_at < ${endedBefore}`;
  }

  async listToForget(endedBefore: Date): Promise<string[]> {
    const rows = await this.database.client.event.findMany({
      where: { endsAt: { lt: endedBefore }, forgottenAt: null, registrations: { some: {} } },
      select: { id: true },
      take: AT_ONCE,
    });
    return rows.map(({ id }) => id);
  }

  /** How many had a seat and how many came, by municipality; nobody's name. */
  async countHeads(eventId: string): Promise<void> {
    const groups = await this.database.client.$queryRaw<
      Array<{ municipalityId: string | null; registered: number; attended: number }>
    >`
      select municipality_id "municipalityId", count(*)::int registered,
             count(*) filter (where has_attended)::int attended
        from registration where event_id = ${eventId}::uuid and state = 'confirmed' group by municipality_id`;
    await this.database.client.eventHeadcount.deleteMany({ where: { eventId } });
    await this.database.client.eventHeadcount.createMany({
      data: groups.map((group) => ({ id: newId(), eventId, ...group })),
    });
  }

  /** Of who had a seat a row without anybody stays, of all others nothing. Their ids. */
  async forget(eventId: string, forgottenAt: Date): Promise<string[]> {
    const { event, registration, registrationConsent, carPoolEntry } = this.database.client;
    const rows = await registration.findMany({ where: { eventId }, select: { id: true } });
    await registration.deleteMany({ where: { eventId, state: { not: 'confirmed' } } });
    await registrationConsent.deleteMany({ where: { registration: { eventId } } });
    await carPoolEntry.deleteMany({ where: { registration: { eventId } } });
    const nobody = {
      name: null,
      organization: null,
      email: null,
      memberId: null,
      accessibilityNeeds: null,
      note: null,
    };
    await registration.updateMany({ where: { eventId }, data: { ...nobody, forgottenAt } });
    await event.update({ where: { id: eventId }, data: { forgottenAt } });
    return rows.map(({ id }) => id);
  }
}
