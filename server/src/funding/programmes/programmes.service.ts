import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { authorize } from '../../access/authorize.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import { dayFromColumn, dayToColumn } from '../../platform/clock/calendar-day.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { Stale } from '../../platform/errors/stale.js';
import { SignalBus } from '../../platform/signals/signal-bus.js';
import * as fundingPolicy from '../funding.policy.js';
import { FundingProgrammeAdded } from '../funding.signals.js';
import { FundingBodiesService } from '../funding-bodies.service.js';
import { FundingProgrammeInUse } from './programmes.errors.js';
import { presentProgramme } from './programmes.presenter.js';
import { type ProgrammeRecord, ProgrammesRepository } from './programmes.repository.js';
import type {
  AddFundingProgramme,
  ChangeFundingProgramme,
  FundingProgramme,
  FundingProgrammeList,
} from './programmes.schemas.js';
import { byUrgency } from './rules/phase.js';

/** The radar: which programmes there are for the group. */
@Injectable()
export class ProgrammesService {
  constructor(
    private readonly repository: ProgrammesRepository,
    private readonly bodies: FundingBodiesService,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
    private readonly signals: SignalBus,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, workingGroupId: string): Promise<FundingProgrammeList> {
    if (!fundingPolicy.read(actor, { workingGroupId })) throw new NotFound();
    const bodies = await this.bodies.of(workingGroupId);
    const programmes = await this.repository.listVisible(actor, workingGroupId);
    const today = this.bodies.today();
    return {
      items: byUrgency(programmes.map((programme) => presentProgramme(actor, programme, bodies, today))),
      abilities: { add: fundingPolicy.addProgramme(actor, { workingGroupId }) },
    };
  }

  async show(actor: Actor, id: string): Promise<FundingProgramme> {
    return this.present(actor, await this.repository.findVisible(actor, id));
  }

  add(actor: Actor, { workingGroupId, ...given }: AddFundingProgramme): Promise<FundingProgramme> {
    return this.database.transaction(async () => {
      if (!fundingPolicy.read(actor, { workingGroupId })) throw new NotFound();
      authorize(fundingPolicy.addProgramme, actor, { workingGroupId });
      const now = this.clock.now();
      const id = await this.repository.add({
        ...inColumns(given),
        workingGroupId,
        createdById: actor.id,
        createdAt: now,
        updatedAt: now,
      });
      await this.auditLog.record(actor, 'funding-programme.added', id, { title: given.title });
      this.signals.send(new FundingProgrammeAdded(id));
      return this.show(actor, id);
    });
  }

  update(actor: Actor, id: string, { version, ...change }: ChangeFundingProgramme): Promise<FundingProgramme> {
    return this.changing(actor, id, async (before) => {
      if (before.version !== version) throw new Stale(await this.present(actor, before));
      await this.repository.save(id, version, { ...inColumns(change), updatedAt: this.clock.now() });
      await this.auditLog.record(actor, 'funding-programme.changed', id, { before: wordsOf(before), after: change });
    });
  }

  /** Its funder withdrew it, or it is over: nobody is reminded of it any more. */
  end(actor: Actor, id: string): Promise<FundingProgramme> {
    return this.changing(actor, id, async ({ title, version }) => {
      await this.repository.save(id, version, { endedAt: this.clock.now() });
      await this.auditLog.record(actor, 'funding-programme.ended', id, { title });
    });
  }

  resume(actor: Actor, id: string): Promise<FundingProgramme> {
    return this.changing(actor, id, async ({ title, version }) => {
      await this.repository.save(id, version, { endedAt: null });
      await this.auditLog.record(actor, 'funding-programme.resumed', id, { title });
    });
  }

  /** As long as nobody has said anything about it. */
  remove(actor: Actor, id: string): Promise<void> {
    return this.database.transaction(async () => {
      const programme = await this.findForChange(actor, id);
      if (await this.repository.isInUse(id)) throw new FundingProgrammeInUse();
      await this.repository.remove(id);
      await this.auditLog.record(actor, 'funding-programme.removed', id, { title: programme.title });
    });
  }

  private changing(
    actor: Actor,
    id: string,
    work: (programme: ProgrammeRecord) => Promise<void>,
  ): Promise<FundingProgramme> {
    return this.database.transaction(async () => {
      const programme = await this.findForChange(actor, id);
      await work(programme);
      return this.show(actor, id);
    });
  }

  private async findForChange(actor: Actor, id: string): Promise<ProgrammeRecord> {
    await this.repository.lock(id);
    const programme = await this.repository.findVisible(actor, id);
    authorize(fundingPolicy.changeProgramme, actor, programme);
    return programme;
  }

  private async present(actor: Actor, programme: ProgrammeRecord): Promise<FundingProgramme> {
    const bodies = await this.bodies.of(programme.workingGroupId);
    return presentProgramme(actor, programme, bodies, this.bodies.today());
  }
}

type Given = Omit<AddFundingProgramme, 'workingGroupId'>;

const inColumns = ({ opensOn, deadlineOn, ...given }: Given) => ({
  ...given,
  opensOn: opensOn === null ? null : dayToColumn(opensOn),
  deadlineOn: deadlineOn === null ? null : dayToColumn(deadlineOn),
});

const wordsOf = ({ title, funder, deadlineOn, leadDays }: ProgrammeRecord) => ({
  ...{ title, funder, leadDays },
  deadlineOn: deadlineOn && dayFromColumn(deadlineOn),
});
