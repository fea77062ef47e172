import type { Actor } from '../access/actor.js';
import type { File } from '../files/files.schemas.js';
import { fullName } from '../members/members.presenter.js';
import { presentMunicipalityName } from '../municipalities/municipalities.presenter.js';
import { dayFromColumn } from '../platform/clock/calendar-day.js';
import * as insightsPolicy from './insights.policy.js';
import type { InsightRecord } from './insights.repository.js';
import type { Insight } from './insights.schemas.js';

export function presentInsight(actor: Actor, insight: InsightRecord, files: File[]): Insight {
  const { id, workingGroupId, occasion, takeaways, meaning, source, member, version } = insight;
  return {
    id,
    workingGroupId,
    occasion,
    occurredOn: dayFromColumn(insight.occurredOn),
    takeaways,
    meaning,
    source,
    author: member && { id: member.id, name: fullName(member) },
    municipality: presentMunicipalityName(insight.municipality),
    files,
    version,
    createdAt: insight.createdAt.toISOString(),
    abilities: insightsPolicy.abilities(actor, insight),
  };
}
