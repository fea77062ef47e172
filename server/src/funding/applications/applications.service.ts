import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { authorize } from '../../access/authorize.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { Stale } from '../../platform/errors/stale.js';
import { SignalBus } from '../../platform/signals/signal-bus.js';
import * as fundingPolicy from '../funding.policy.js';
import { FundingPartnersSought } from '../funding.signals.js';
import { ProgrammesRepository } from '../programmes/programmes.repository.js';
import type {
  ChangeFundingApplication,
  FundingApplication,
  FundingProgramme,
} from '../programmes/programmes.schemas.js';
import { ProgrammesService } from '../programmes/programmes.service.js';
import { ApplicationsRepository } from './applications.repository.js';

/** How far each municipality is with a programme, and who looks for others to apply with. */
@Injectable()
export class ApplicationsService {
  constructor(
    private readonly programmes: ProgrammesService,
    private readonly radar: ProgrammesRepository,
    private readonly repository: ApplicationsRepository,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
    private readonly signals: SignalBus,
    private readonly clock: Clock,
  ) {}

  say(
    actor: Actor,
    id: string,
    municipalityId: string,
    { state, seeksPartners, note, version }: ChangeFundingApplication,
  ): Promise<FundingProgramme> {
    return this.database.transaction(async () => {
      await this.radar.lock(id);
      const before = await this.programmes.show(actor, id);
      const cell = before.applications.find(({ municipality }) => municipality.id === municipalityId);
      if (!cell) throw new NotFound();
      authorize(fundingPolicy.speakFor, actor, { ...before, municipalityId });
      if (cell.version !== version) throw new Stale(before);
      if (state === 'unsaid') {
        if (version > 0) await this.repository.takeBack(version, id, municipalityId);
      } else {
        await this.repository.say(version, {
          ...{ programmeId: id, municipalityId, state, seeksPartners, note },
          updatedById: actor.id,
          updatedAt: this.clock.now(),
        });
      }
      const after = state === 'unsaid' ? SILENCE : { state, seeksPartners, note };
      await this.auditLog.record(actor, 'funding-programme.application-changed', id, {
        municipalityId,
        before: wordsOf(cell),
        after,
      });
      if (after.seeksPartners && !cell.seeksPartners) {
        this.signals.send(new FundingPartnersSought(id, municipalityId));
      }
      return this.programmes.show(actor, id);
    });
  }
}

const SILENCE = { state: 'unsaid', seeksPartners: false, note: '' } as const;

const wordsOf = ({ state, seeksPartners, note }: FundingApplication) => ({ state, seeksPartners, note });
