import { Injectable } from '@nestjs/common';
import type { CarPoolKind, Prisma, PublicityChannel } from '../../generated/prisma/client.js';
import { Database } from '../../platform/database/database.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import type { Waiting } from './rules/seats.js';

const whole = {
  municipality: { select: { id: true, slug: true, name: true, abbreviation: true } },
  consents: true,
  carPool: true,
} satisfies Prisma.RegistrationInclude;

export type RegistrationRecord = Prisma.RegistrationGetPayload<{ include: typeof whole }>;
export type RegistrationState = RegistrationRecord['state'];
export type NewRegistration = Omit<Prisma.RegistrationUncheckedCreateInput, 'consents' | 'carPool'>;
export type RegistrationChange = Prisma.RegistrationUncheckedUpdateManyInput;
export type Consent = { channel: PublicityChannel; isGiven: boolean };
export type Ride = { kind: CarPoolKind; seats: number; place: string; leavesAt: string; note: string };
/** A place in the order of seats. */
export type Claim = Waiting & { state: RegistrationState; email: string | null };

const ACTIVE = ['confirmed', 'offered', 'waiting'] as const;

/** Whoever holds a link, and jobs, are let in by it; the coordination by the event. */
@Injectable()
export class RegistrationsRepository {
  constructor(private readonly database: Database) {}

  /** Nobody else gets or gives back a seat of this event before the running transaction ends. */
  async holdEvent(eventId: string): Promise<void> {
    await this.database.client.$queryRaw`select id from event where id = ${eventId}::uuid for no key update`;
  }

  /** Those that hold a seat or wait for one. */
  async listClaims(eventId: string): Promise<Claim[]> {
    const rows = await this.database.client.registration.findMany({
      where: { eventId, state: { in: [...ACTIVE] } },
      select: { id: true, state: true, municipalityId: true, waitingSince: true, createdAt: true, email: true },
    });
    return rows.map(({ createdAt, ...row }) => ({ ...row, waitingSince: row.waitingSince ?? createdAt }));
  }

  /** Municipalities with a seat in the group today. */
  async listSeatedMunicipalities(workingGroupId: string, today: Date) {
    return this.database.client.municipality.findMany({
      where: {
        memberships: {
          some: {
            workingGroupId,
            role: { not: 'guest' },
            startsOn: { lte: today },
            OR: [{ endsOn: null }, { endsOn: { gte: today } }],
          },
        },
      },
      ...whole.municipality,
    });
  }

  async find(id: string): Promise<RegistrationRecord> {
    const found = await this.database.client.registration.findUnique({ where: { id }, include: whole });
    if (!found) throw new NotFound();
    return found;
  }

  /** Of this event alone: the coordination of one sees nothing of others. */
  async findOf(eventId: string, id: string): Promise<RegistrationRecord> {
    const found = await this.database.client.registration.findFirst({ where: { id, eventId }, include: whole });
    if (!found) throw new NotFound();
    return found;
  }

  listOf(eventId: string): Promise<RegistrationRecord[]> {
    return this.database.client.registration.findMany({
      where: { eventId },
      include: whole,
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    });
  }

  /** Those that a mail about the event concerns. */
  listActive(eventId: string): Promise<RegistrationRecord[]> {
    return this.database.client.registration.findMany({
      where: { eventId, state: { in: [...ACTIVE] } },
      include: whole,
      orderBy: { id: 'asc' },
    });
  }

  lookUpByEmail(eventId: string, email: string): Promise<RegistrationRecord | null> {
    return this.database.client.registration.findUnique({
      where: { eventId_email: { eventId, email } },
      include: whole,
    });
  }

  /** Of a member: signed up in the portal, or by the form with the same address. The one that counts comes first. */
  async lookUpOwn(eventId: string, member: { id: string; email: string }): Promise<RegistrationRecord | null> {
    const found = await this.database.client.registration.findMany({
      where: { eventId, OR: [{ memberId: member.id }, { email: member.email }] },
      include: whole,
    });
    const active: readonly string[] = ACTIVE;
    const byAddress = found.find(({ email }) => email === member.email);
    return found.find(({ state }) => active.includes(state)) ?? byAddress ?? found[0] ?? null;
  }

  async lookUpMember(memberId: string) {
    return this.database.client.member.findUnique({ where: { id: memberId }, select: { id: true, email: true } });
  }

  async add(registration: NewRegistration): Promise<string> {
    return (await this.database.client.registration.create({ data: registration, select: { id: true } })).id;
  }

  async save(id: string, change: RegistrationChange): Promise<void> {
    await this.database.client.registration.updateMany({
      where: { id },
      data: { ...change, version: { increment: 1 } },
    });
  }

  /** Offers that nobody took in time. */
  async endOffers(eventId: string, now: Date): Promise<string[]> {
    const ended = await this.database.client.$queryRaw<Array<{ id: string }>>`
      update registration set state = 'expired', offer_ends_at = null, waiting_since = null, version = version + 1,
             updated_at = ${now}
       where event_id = ${eventId}::uuid and state = 'offered' and offer_ends_at <= ${now} returning id`;
    return ended.map(({ id }) => id);
  }

  async saveConsents(registrationId: string, rows: readonly Prisma.RegistrationConsentUncheckedCreateInput[]) {
    const { registrationConsent } = this.database.client;
    await registrationConsent.deleteMany({ where: { registrationId } });
    await registrationConsent.createMany({ data: [...rows] });
  }

  async saveRide(registrationId: string, ride: Ride): Promise<void> {
    await this.database.client.carPoolEntry.upsert({
      where: { registrationId },
      create: { registrationId, ...ride },
      update: ride,
    });
  }

  async removeRide(registrationId: string): Promise<void> {
    await this.database.client.carPoolEntry.deleteMany({ where: { registrationId } });
  }

  /** The board: of those who have a seat. */
  listRides(eventId: string) {
    return this.database.client.carPoolEntry.findMany({
      where: { registration: { eventId, state: 'confirmed' } },
      include: { registration: { include: { municipality: whole.municipality } } },
      orderBy: [{ kind: 'asc' }, { createdAt: 'asc' }],
    });
  }

  listHeadcounts(eventId: string) {
    return this.database.client.eventHeadcount.findMany({
      where: { eventId },
      include: { municipality: whole.municipality },
    });
  }
}
