import { Injectable } from '@nestjs/common';
import type { NotificationPreference } from '../../generated/prisma/client.js';
import { Database } from '../../platform/database/database.js';
import { Stale } from '../../platform/errors/stale.js';
import type { Channel } from '../rules/kinds.js';

export type PreferenceRecord = Pick<
  NotificationPreference,
  'digestWeekday' | 'digestHour' | 'confidentiality' | 'version'
>;
export type ChoiceRecord = { kind: string; channel: Channel };

/** As the columns are preset: of somebody who has chosen nothing. */
const UNCHOSEN: PreferenceRecord = { digestWeekday: 1, digestHour: 7, confidentiality: 'full', version: 1 };

@Injectable()
export class PreferencesRepository {
  constructor(private readonly database: Database) {}

  async find(memberId: string): Promise<PreferenceRecord> {
    const found = await this.database.client.notificationPreference.findUnique({ where: { memberId } });
    return found ?? UNCHOSEN;
  }

  listChoices(memberId: string): Promise<ChoiceRecord[]> {
    return this.database.client.notificationChoice.findMany({
      where: { memberId },
      select: { kind: true, channel: true },
    });
  }

  /** Against the version that was read; the first save makes the row. */
  async save(memberId: string, version: number, change: Omit<PreferenceRecord, 'version'>): Promise<void> {
    const { client } = this.database;
    if (version === UNCHOSEN.version) {
      await client.notificationPreference.createMany({ data: [{ memberId }], skipDuplicates: true });
    }
    const { count } = await client.notificationPreference.updateMany({
      where: { memberId, version },
      data: { ...change, version: { increment: 1 } },
    });
    if (count === 0) throw new Stale();
  }

  /** One change to what somebody has chosen after the other, until the transaction ends: there may be no row to lock. */
  async hold(memberId: string): Promise<void> {
    await this.database.client
      .$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`notification-choice:${memberId}`}, 0))`;
  }

  /** Forgets what was unsubscribed from, unless it is told. */
  async choose(
    memberId: string,
    choices: ReadonlyArray<ChoiceRecord & { unsubscribedAt?: Date; unsubscribedFrom?: Channel }>,
  ): Promise<void> {
    const { client } = this.database;
    await client.notificationChoice.deleteMany({ where: { memberId, kind: { in: choices.map(({ kind }) => kind) } } });
    await client.notificationChoice.createMany({ data: choices.map((choice) => ({ memberId, ...choice })) });
  }

  /** What these kinds were before they were unsubscribed from. */
  async listUnsubscribed(memberId: string, since: Date): Promise<ChoiceRecord[]> {
    const found = await this.database.client.notificationChoice.findMany({
      where: { memberId, unsubscribedAt: { gt: since } },
      select: { kind: true, unsubscribedFrom: true },
    });
    return found.flatMap(({ kind, unsubscribedFrom: channel }) => (channel ? [{ kind, channel }] : []));
  }
}
