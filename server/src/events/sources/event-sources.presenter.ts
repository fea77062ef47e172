import type { Actor } from '../../access/actor.js';
import { FETCH_FAILURES } from '../../platform/feeds/fetch-failure.js';
import * as eventsPolicy from '../events.policy.js';
import { presentReporter } from '../reporters/reporters.presenter.js';
import type { SourceRecord } from './event-sources.repository.js';
import type { EventSource } from './event-sources.schemas.js';
import type { ExternalDateRecord } from './external-dates.repository.js';
import type { ExternalDate } from './external-dates.schemas.js';

export function presentSource(source: SourceRecord, dates: number): EventSource {
  const { id, workingGroupId, name, url, isActive, version } = source;
  return {
    ...{ id, workingGroupId, name, url, isActive, version, dates },
    lastReadAt: source.lastReadAt?.toISOString() ?? null,
    failure: FETCH_FAILURES.find((code) => code === source.failure) ?? null,
    failedSince: source.failedSince?.toISOString() ?? null,
  };
}

export function presentExternalDate(actor: Actor, date: ExternalDateRecord): ExternalDate {
  const { id, title, summary, isAllDay, location, url, source } = date;
  return {
    ...{ id, title, summary, isAllDay, location, url },
    workingGroupId: source.workingGroupId,
    source: { id: source.id, name: source.name },
    startsAt: date.startsAt.toISOString(),
    endsAt: date.endsAt?.toISOString() ?? null,
    isRemoved: date.removedAt !== null,
    reporters: date.reporters.map((reporter) => presentReporter(actor, reporter)),
    abilities: { report: eventsPolicy.report(actor, source) },
  };
}
