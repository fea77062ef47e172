import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { authorize } from '../../access/authorize.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import { calendarDay, dayFromColumn, dayToColumn } from '../../platform/clock/calendar-day.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { Invalid, NotFound } from '../../platform/errors/domain-error.js';
import { Stale } from '../../platform/errors/stale.js';
import * as pressPolicy from '../press.policy.js';
import { type ClippingRecord, ClippingsRepository } from './clippings.repository.js';
import type { AddClipping, ChangeClipping, Clipping, ClippingList } from './clippings.schemas.js';

/** Presseecho: what media made of it. Anybody with a seat notes what the local paper wrote. */
@Injectable()
export class ClippingsService {
  constructor(
    private readonly repository: ClippingsRepository,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, workingGroupId: string, pressReleaseId: string | undefined): Promise<ClippingList> {
    if (!actor.belongsTo(workingGroupId)) throw new NotFound();
    const clippings = await this.repository.listVisible(actor, workingGroupId, pressReleaseId);
    return {
      items: clippings.map((clipping) => presentClipping(actor, clipping)),
      abilities: { add: pressPolicy.collect(actor, { workingGroupId }) },
    };
  }

  add(actor: Actor, { workingGroupId, publishedOn, ...details }: AddClipping): Promise<Clipping> {
    return this.database.transaction(async () => {
      if (!actor.belongsTo(workingGroupId)) throw new NotFound();
      authorize(pressPolicy.collect, actor, { workingGroupId });
      await this.require(workingGroupId, publishedOn, details.pressReleaseId);
      const id = await this.repository.add(workingGroupId, { ...details, publishedOn: dayToColumn(publishedOn) });
      await this.auditLog.record(actor, 'clipping.added', id, { medium: details.medium, title: details.title });
      return presentClipping(actor, await this.repository.findVisible(actor, id));
    });
  }

  update(actor: Actor, id: string, { version, publishedOn, ...details }: ChangeClipping): Promise<Clipping> {
    return this.database.transaction(async () => {
      const clipping = await this.find(actor, id);
      if (clipping.version !== version) throw new Stale(presentClipping(actor, clipping));
      await this.require(clipping.workingGroupId, publishedOn, details.pressReleaseId);
      await this.repository.save(id, version, { ...details, publishedOn: dayToColumn(publishedOn) });
      await this.auditLog.record(actor, 'clipping.changed', id, { title: [clipping.title, details.title] });
      return presentClipping(actor, await this.repository.findVisible(actor, id));
    });
  }

  remove(actor: Actor, id: string): Promise<void> {
    return this.database.transaction(async () => {
      const { medium, title } = await this.find(actor, id);
      await this.repository.remove(id);
      await this.auditLog.record(actor, 'clipping.removed', id, { medium, title });
    });
  }

  private async find(actor: Actor, id: string): Promise<ClippingRecord> {
    const clipping = await this.repository.findVisible(actor, id);
    authorize(pressPolicy.collect, actor, clipping);
    return clipping;
  }

  private async require(workingGroupId: string, day: string, pressReleaseId: string | null): Promise<void> {
    if (day > calendarDay(this.clock.now())) {
      throw new Invalid([{ pointer: '#/publishedOn', detail: 'Dieser Tag liegt noch vor uns.' }]);
    }
    if (pressReleaseId === null || (await this.repository.hasRelease(workingGroupId, pressReleaseId))) return;
    throw new Invalid([{ pointer: '#/pressReleaseId', detail: 'Das gibt es in Ihrem Arbeitskreis nicht.' }]);
  }
}

function presentClipping(actor: Actor, clipping: ClippingRecord): Clipping {
  const { id, workingGroupId, medium, title, publishedOn, url, note, pressRelease, version } = clipping;
  const mayChange = pressPolicy.collect(actor, clipping);
  return {
    ...{ id, workingGroupId, medium, title, url, note, pressRelease, version },
    publishedOn: dayFromColumn(publishedOn),
    abilities: { update: mayChange, remove: mayChange },
  };
}
