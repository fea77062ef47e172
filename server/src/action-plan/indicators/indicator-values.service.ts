import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { authorize } from '../../access/authorize.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { Invalid } from '../../platform/errors/domain-error.js';
import { Stale } from '../../platform/errors/stale.js';
import { IndicatorBodiesService } from './indicator-bodies.service.js';
import * as indicatorsPolicy from './indicators.policy.js';
import { counted, leadsOf, presentIndicator } from './indicators.presenter.js';
import { type IndicatorRecord, IndicatorsRepository } from './indicators.repository.js';
import type { Indicator, RecordIndicatorValue } from './indicators.schemas.js';
import { lastWord } from './rules/series.js';

/** Values of years: a correction is a further word, so that what was known on a day can be told. */
@Injectable()
export class IndicatorValuesService {
  constructor(
    private readonly repository: IndicatorsRepository,
    private readonly bodies: IndicatorBodiesService,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
    private readonly clock: Clock,
  ) {}

  record(actor: Actor, id: string, input: RecordIndicatorValue): Promise<Indicator> {
    return this.database.transaction(async () => {
      await this.repository.lock(id);
      const indicator = await this.repository.findVisible(actor, id);
      const { municipalityId, year, value, note, replaces } = input;
      const { workingGroupId } = indicator.actionPlan;
      const bodies = await this.bodies.of(workingGroupId);
      requirePlace(indicator, municipalityId, bodies.order);
      authorize(indicatorsPolicy.record, actor, { workingGroupId, municipalityId, leadIds: leadsOf(indicator) });
      const said = lastWord(counted(indicator.values), municipalityId, year);
      const standing = said !== undefined && said.value !== null ? said : undefined;
      if ((standing?.id ?? null) !== replaces) throw new Stale(presentIndicator(actor, indicator, bodies));
      const isNews = value !== (standing?.value ?? null) || (standing !== undefined && note !== standing.note);
      if (isNews) {
        const recorded = { indicatorId: id, municipalityId, year, value, note: value === null ? '' : note };
        await this.repository.record({ ...recorded, recordedById: actor.id, recordedAt: this.clock.now() });
        await this.auditLog.record(actor, 'indicator.value-recorded', id, {
          ...{ municipalityId, year, note },
          before: standing?.value ?? null,
          after: value,
        });
      }
      return presentIndicator(actor, await this.repository.findVisible(actor, id), bodies);
    });
  }
}

function requirePlace(
  { byMunicipality }: IndicatorRecord,
  municipalityId: string | null,
  order: ReadonlyArray<{ id: string }>,
): void {
  const isPlace = byMunicipality ? order.some((body) => body.id === municipalityId) : municipalityId === null;
  if (!isPlace) throw new Invalid([byMunicipality ? NO_MUNICIPALITY : ONLY_IN_ALL]);
}

const NO_MUNICIPALITY = { pointer: '#/municipalityId', detail: 'Bitte wählen Sie die Kommune, für die der Wert gilt.' };
const ONLY_IN_ALL = { pointer: '#/municipalityId', detail: 'Diese Messgröße wird nicht je Kommune gezählt.' };
