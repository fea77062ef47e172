import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { authorize } from '../../access/authorize.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import { presentMunicipalityName } from '../../municipalities/municipalities.presenter.js';
import { dayFromColumn, dayToColumn } from '../../platform/clock/calendar-day.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { Invalid, NotFound } from '../../platform/errors/domain-error.js';
import { Stale } from '../../platform/errors/stale.js';
import * as fundingPolicy from '../funding.policy.js';
import { FundingBodiesService } from '../funding-bodies.service.js';
import { ProgrammesService } from '../programmes/programmes.service.js';
import { presentGrant } from './grants.presenter.js';
import { type GrantRecord, GrantsRepository } from './grants.repository.js';
import type { ChangeGrant, EnterGrant, Grant, GrantList } from './grants.schemas.js';
import { byDue } from './rules/grant-report.js';

/** Bewilligungen: what a municipality was granted, and what it has to account for. */
@Injectable()
export class GrantsService {
  constructor(
    private readonly repository: GrantsRepository,
    private readonly programmes: ProgrammesService,
    private readonly bodies: FundingBodiesService,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, workingGroupId: string): Promise<GrantList> {
    if (!fundingPolicy.read(actor, { workingGroupId })) throw new NotFound();
    const { order, seated } = await this.bodies.of(workingGroupId);
    const grants = await this.repository.listVisible(actor, workingGroupId);
    const today = this.bodies.today();
    return {
      items: byDue(grants.map((grant) => presentGrant(actor, grant, today))),
      mayAddFor: order
        .filter(({ id }) => seated.has(id) && fundingPolicy.speakFor(actor, { workingGroupId, municipalityId: id }))
        .map(presentMunicipalityName),
    };
  }

  /** For whoever makes its Nachweismappe, too. NotFound where it is invisible. */
  async show(actor: Actor, id: string): Promise<Grant> {
    return presentGrant(actor, await this.repository.findVisible(actor, id), this.bodies.today());
  }

  enter(actor: Actor, { workingGroupId, municipalityId, ...given }: EnterGrant): Promise<Grant> {
    return this.database.transaction(async () => {
      if (!fundingPolicy.read(actor, { workingGroupId })) throw new NotFound();
      await this.requireSeat(workingGroupId, municipalityId);
      authorize(fundingPolicy.speakFor, actor, { workingGroupId, municipalityId });
      await this.requireProgramme(actor, workingGroupId, given.programmeId);
      const id = await this.repository.add({
        ...inColumns(given),
        workingGroupId,
        municipalityId,
        createdAt: this.clock.now(),
      });
      await this.auditLog.record(actor, 'grant.entered', id, { municipalityId, ...given });
      return this.show(actor, id);
    });
  }

  update(actor: Actor, id: string, { version, reportedOn, ...change }: ChangeGrant): Promise<Grant> {
    return this.database.transaction(async () => {
      const before = await this.findForChange(actor, id);
      if (before.version !== version) throw new Stale(await this.show(actor, id));
      if (change.programmeId !== before.programmeId) {
        await this.requireProgramme(actor, before.workingGroupId, change.programmeId);
      }
      await this.repository.save(id, version, {
        ...inColumns(change),
        reportedOn: reportedOn && dayToColumn(reportedOn),
      });
      await this.auditLog.record(actor, 'grant.changed', id, {
        before: wordsOf(before),
        after: { ...change, reportedOn },
      });
      return this.show(actor, id);
    });
  }

  remove(actor: Actor, id: string): Promise<void> {
    return this.database.transaction(async () => {
      const grant = await this.findForChange(actor, id);
      await this.repository.remove(id);
      await this.auditLog.record(actor, 'grant.removed', id, wordsOf(grant));
    });
  }

  private async findForChange(actor: Actor, id: string): Promise<GrantRecord> {
    const grant = await this.repository.findVisible(actor, id);
    authorize(fundingPolicy.speakFor, actor, grant);
    return grant;
  }

  private async requireSeat(workingGroupId: string, municipalityId: string): Promise<void> {
    if (!(await this.bodies.of(workingGroupId)).seated.has(municipalityId)) throw new Invalid([NO_SEAT]);
  }

  private async requireProgramme(actor: Actor, workingGroupId: string, programmeId: string | null): Promise<void> {
    if (programmeId === null) return;
    const programme = await this.programmes.show(actor, programmeId).catch((error: unknown) => {
      throw error instanceof NotFound ? new Invalid([NO_PROGRAMME]) : error;
    });
    if (programme.workingGroupId !== workingGroupId) throw new Invalid([NO_PROGRAMME]);
  }
}

const NO_SEAT = { pointer: '#/municipalityId', detail: 'Diese Kommune gehört nicht zum Arbeitskreis.' };
const NO_PROGRAMME = { pointer: '#/programmeId', detail: 'Dieses Programm steht nicht auf der Förderübersicht.' };

type Given = Omit<EnterGrant, 'workingGroupId' | 'municipalityId'>;

const inColumns = ({ startsOn, endsOn, reportDueOn, ...given }: Given) => ({
  ...given,
  startsOn: dayToColumn(startsOn),
  endsOn: dayToColumn(endsOn),
  reportDueOn: reportDueOn && dayToColumn(reportDueOn),
});

const wordsOf = ({ title, grantNumber, startsOn, endsOn, reportDueOn, reportedOn, municipalityId }: GrantRecord) => ({
  ...{ title, grantNumber, municipalityId, startsOn: dayFromColumn(startsOn), endsOn: dayFromColumn(endsOn) },
  reportDueOn: reportDueOn && dayFromColumn(reportDueOn),
  reportedOn: reportedOn && dayFromColumn(reportedOn),
});
