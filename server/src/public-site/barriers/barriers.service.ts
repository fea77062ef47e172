import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { authorize } from '../../access/authorize.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import { InquiriesService } from '../../inquiries/inquiries.service.js';
import { dayToColumn } from '../../platform/clock/calendar-day.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { Forbidden, Invalid } from '../../platform/errors/domain-error.js';
import { Stale } from '../../platform/errors/stale.js';
import { BarrierListedAlready } from './barriers.errors.js';
import * as barriersPolicy from './barriers.policy.js';
import { presentBarrier } from './barriers.presenter.js';
import { BarriersRepository } from './barriers.repository.js';
import type { ChangeBarrier, KnownBarrier, ListBarrier } from './barriers.schemas.js';

/** What is known not to be accessible: it stands in the statement until it is. */
@Injectable()
export class BarriersService {
  constructor(
    private readonly repository: BarriersRepository,
    private readonly inquiries: InquiriesService,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
    private readonly clock: Clock,
  ) {}

  /** Of a report once: whoever tends it reads before that what becomes public. */
  list(actor: Actor, { plannedFor, inquiryId, ...words }: ListBarrier): Promise<KnownBarrier> {
    return this.database.transaction(async () => {
      authorize(barriersPolicy.tend, actor, undefined);
      if (inquiryId !== null) await this.requireReport(actor, inquiryId);
      const day = plannedFor === null ? null : dayToColumn(plannedFor);
      const createdAt = this.clock.now();
      const id = await this.repository.add({ ...words, plannedFor: day, inquiryId, createdAt });
      await this.auditLog.record(actor, 'known-barrier.listed', id, { title: words.title });
      return presentBarrier(actor, await this.repository.find(id));
    });
  }

  change(actor: Actor, id: string, { version, plannedFor, ...words }: ChangeBarrier): Promise<KnownBarrier> {
    return this.save(actor, id, version, async ({ title }) => {
      await this.auditLog.record(actor, 'known-barrier.changed', id, { title: [title, words.title] });
      return { ...words, plannedFor: plannedFor === null ? null : dayToColumn(plannedFor) };
    });
  }

  /** From now on it does not stand in the statement. */
  fix(actor: Actor, id: string, version: number): Promise<KnownBarrier> {
    return this.save(actor, id, version, async ({ title, fixedAt }) => {
      await this.auditLog.record(actor, 'known-barrier.fixed', id, { title });
      return { fixedAt: fixedAt === null ? this.clock.now() : new Date(fixedAt) };
    });
  }

  /** It was not; it stands there again. */
  reopen(actor: Actor, id: string, version: number): Promise<KnownBarrier> {
    return this.save(actor, id, version, async ({ title }) => {
      await this.auditLog.record(actor, 'known-barrier.reopened', id, { title });
      return { fixedAt: null };
    });
  }

  private save(
    actor: Actor,
    id: string,
    version: number,
    work: (barrier: KnownBarrier) => Promise<Parameters<BarriersRepository['save']>[2]>,
  ): Promise<KnownBarrier> {
    return this.database.transaction(async () => {
      authorize(barriersPolicy.tend, actor, undefined);
      const barrier = presentBarrier(actor, await this.repository.find(id));
      if (barrier.version !== version) throw new Stale(barrier);
      await this.repository.save(id, version, await work(barrier));
      return presentBarrier(actor, await this.repository.find(id));
    });
  }

  private async requireReport(actor: Actor, inquiryId: string): Promise<void> {
    await this.repository.lockInquiry(inquiryId);
    const inquiry = await this.inquiries.show(actor, inquiryId);
    if (!inquiry.abilities.handle) throw new Forbidden();
    if (inquiry.kind !== 'barrier') throw new Invalid([NO_BARRIER]);
    if (await this.repository.isKnown(inquiryId)) throw new BarrierListedAlready();
  }
}

const NO_BARRIER = { pointer: '#/inquiryId', detail: 'Diese Anfrage meldet keine Barriere.' };
