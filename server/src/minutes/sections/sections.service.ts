import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { authorize } from '../../access/authorize.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { Invalid, NotFound } from '../../platform/errors/domain-error.js';
import { Stale } from '../../platform/errors/stale.js';
import { AddresseesService } from '../addressees/addressees.service.js';
import * as minutesPolicy from '../minutes.policy.js';
import { type MinutesRecord, MinutesRepository } from '../minutes.repository.js';
import { openTasks } from '../rules/completeness.js';
import { requireOpen } from '../rules/life-cycle.js';
import { entryChanges } from './rules/entry-changes.js';
import { presentSection } from './sections.presenter.js';
import { type SectionRecord, SectionsRepository } from './sections.repository.js';
import type { MinutesSection, SaveSection } from './sections.schemas.js';

@Injectable()
export class SectionsService {
  constructor(
    private readonly repository: SectionsRepository,
    private readonly minutes: MinutesRepository,
    private readonly addressees: AddresseesService,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
    private readonly clock: Clock,
  ) {}

  /** Saves text and entries of one item as a whole; Stale carries what stands there now. */
  async save(actor: Actor, minutesId: string, agendaItemId: string, input: SaveSection): Promise<MinutesSection> {
    return this.database.transaction(async () => {
      const minutes = await this.minutes.findForChange(actor, minutesId);
      authorize(minutesPolicy.write, actor, minutes);
      requireOpen(minutes);
      const item = minutes.meeting.agendaItems.find(({ id }) => id === agendaItemId);
      if (!item) throw new NotFound();
      const before = minutes.sections.find((section) => section.agendaItemId === agendaItemId);
      if ((before?.version ?? 0) !== input.version) throw new Stale(presentSection(item, before));
      const after = await this.write(actor, minutes, agendaItemId, before, input);
      await this.auditLog.record(actor, 'minutes.section-saved', minutesId, {
        agendaItemId,
        version: after.version,
        // What the members have seen already must stay traceable.
        ...(minutes.state === 'circulated' && { before: before?.text ?? '', after: after.text }),
      });
      return presentSection(item, after);
    });
  }

  private async write(
    actor: Actor,
    minutes: MinutesRecord,
    agendaItemId: string,
    before: SectionRecord | undefined,
    { text, entries }: SaveSection,
  ): Promise<SectionRecord> {
    const { workingGroupId } = minutes.meeting;
    const known = before?.entries ?? [];
    const changes = entryChanges(known, entries);
    await this.addressees.requireInGroup(actor, workingGroupId, entries, known);
    if (minutes.state === 'circulated') requireComplete(entries);
    const now = this.clock.now();
    const saving = { minutesId: minutes.id, agendaItemId, text, updatedById: actor.id, updatedAt: now };
    if (before) await this.repository.save(before.id, before.version, saving);
    const id = before?.id ?? (await this.repository.add(saving));
    await this.repository.writeEntries(id, changes);
    if (minutes.state === 'circulated') {
      const { entries: written } = await this.repository.find(id);
      const standing = written.filter((entry) => !changes.removedIds.includes(entry.id));
      await this.addressees.assign(actor, workingGroupId, standing, changes.removedIds);
    }
    await this.repository.removeEntries(changes.removedIds);
    await this.minutes.touch(minutes.id, now);
    return this.repository.find(id);
  }
}

function requireComplete(entries: SaveSection['entries']): void {
  const errors = openTasks(entries);
  if (errors.length > 0) throw new Invalid(errors);
}
