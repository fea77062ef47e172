import { type Actor, isCoordinatorOf } from '../../access/actor.js';
import { dayFromColumn } from '../../platform/clock/calendar-day.js';
import type { BarrierRecord, ReviewRecord } from './barriers.repository.js';
import type { AccessibilityReview, KnownBarrier } from './barriers.schemas.js';

export const presentReview = ({ id, reviewedOn, conformance, method }: ReviewRecord): AccessibilityReview => ({
  ...{ id, conformance, method },
  reviewedOn: dayFromColumn(reviewedOn),
});

export function presentBarrier(actor: Actor, barrier: BarrierRecord): KnownBarrier {
  const { id, title, reason, alternative, plannedFor, inquiry, fixedAt, createdAt, version } = barrier;
  const isOwn = inquiry !== null && isCoordinatorOf(actor, inquiry.workingGroupId);
  return {
    ...{ id, title, reason, alternative, version },
    plannedFor: plannedFor && dayFromColumn(plannedFor),
    inquiry: isOwn ? { id: inquiry.id, caseNumber: inquiry.caseNumber } : null,
    fixedAt: fixedAt?.toISOString() ?? null,
    createdAt: createdAt.toISOString(),
  };
}
