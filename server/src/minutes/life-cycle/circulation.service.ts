import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { authorize } from '../../access/authorize.js';
import { dayToColumn } from '../../platform/clock/calendar-day.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { Invalid } from '../../platform/errors/domain-error.js';
import { AddresseesService } from '../addressees/addressees.service.js';
import * as minutesPolicy from '../minutes.policy.js';
import { type MinutesRecord, MinutesRepository } from '../minutes.repository.js';
import type { Minutes } from '../minutes.schemas.js';
import { MinutesService } from '../minutes.service.js';
import { MinutesCirculated, MinutesRecalled } from '../minutes.signals.js';
import { openTasks } from '../rules/completeness.js';
import { circulate, recall } from '../rules/life-cycle.js';
import { WritingService } from '../writing/writing.service.js';
import { LifeCycleRecordService } from './life-cycle-record.service.js';

/** Draft to the members, and back. */
@Injectable()
export class CirculationService {
  constructor(
    private readonly minutes: MinutesService,
    private readonly repository: MinutesRepository,
    private readonly addressees: AddresseesService,
    private readonly writing: WritingService,
    private readonly record: LifeCycleRecordService,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Lays the draft before the members, every word that was typed; its tasks begin to run. */
  async circulate(actor: Actor, id: string): Promise<Minutes> {
    authorize(minutesPolicy.write, actor, await this.minutes.find(actor, id));
    await this.writing.flush(id);
    return this.database.transaction(async () => {
      const minutes = await this.minutes.findForChange(actor, id);
      const { workingGroup } = minutes.meeting;
      const now = this.clock.now();
      const { objectionsUntil, ...change } = circulate(minutes, now, workingGroup.objectionPeriodDays);
      requireComplete(minutes);
      const until = { objectionsUntil: dayToColumn(objectionsUntil), updatedAt: now };
      await this.repository.save(id, minutes.version, { ...change, ...until });
      await this.addressees.assign(actor, minutes);
      await this.record.keep(actor, id, 'circulated', { objectionsUntil }, new MinutesCirculated(id));
      return this.minutes.show(actor, id);
    });
  }

  /** Back to a draft, on which nobody works; everybody is told why. */
  async recall(actor: Actor, id: string, reason: string): Promise<Minutes> {
    return this.database.transaction(async () => {
      const minutes = await this.minutes.findForChange(actor, id);
      authorize(minutesPolicy.write, actor, minutes);
      await this.repository.save(id, minutes.version, { ...recall(minutes), updatedAt: this.clock.now() });
      await this.addressees.release(minutes);
      await this.record.keep(actor, id, 'recalled', { reason }, new MinutesRecalled(id));
      return this.minutes.show(actor, id);
    });
  }
}

/** Places count the items of the agenda, as readers see them. */
function requireComplete({ meeting, sections }: MinutesRecord): void {
  const errors = meeting.agendaItems.flatMap(({ id }, place) => {
    const entries = sections.find(({ agendaItemId }) => agendaItemId === id)?.entries ?? [];
    return openTasks(entries, `#/sections/${place}`);
  });
  if (errors.length > 0) throw new Invalid(errors);
}
