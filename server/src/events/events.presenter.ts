import type { Actor } from '../access/actor.js';
import { presentMunicipalityName } from '../municipalities/municipalities.presenter.js';
import type { SeatCount } from './event-seats.repository.js';
import * as eventsPolicy from './events.policy.js';
import type { BriefEventRecord, EventRecord } from './events.repository.js';
import type { Event, EventSummary } from './events.schemas.js';
import { presentReporter } from './reporters/reporters.presenter.js';
import type { ReporterRecord } from './reporters/reporters.repository.js';
import { missingFor } from './rules/event-details.js';

export function presentEventSummary(event: BriefEventRecord, seats: SeatCount): EventSummary {
  const { id, workingGroup, kind, visibility, title, summary, locationName, registrationMode, capacity } = event;
  return {
    ...{ id, workingGroup, kind, visibility, title, summary, locationName, registrationMode, capacity },
    startsAt: event.startsAt.toISOString(),
    endsAt: event.endsAt.toISOString(),
    host: event.hostMunicipality && presentMunicipalityName(event.hostMunicipality),
    isOnline: event.onlineUrl !== null,
    isDraft: event.publishedAt === null,
    isCancelled: event.cancelledAt !== null,
    seatsTaken: seats.taken,
  };
}

type Known = { seats: SeatCount; hasRegistrations: boolean; reporters: readonly ReporterRecord[]; now: Date };

export function presentEvent(
  actor: Actor,
  event: EventRecord,
  { seats, hasRegistrations, reporters, now }: Known,
): Event {
  const isOver = event.endsAt < now;
  const isOwn = eventsPolicy.belong(actor, event);
  return {
    ...presentEventSummary(event, seats),
    ...wordsOf(event),
    ...registrationOf(event),
    // A room online is for those who take part, not for every member of another group.
    onlineUrl: isOwn ? event.onlineUrl : null,
    reporters: isOwn ? reporters.map((reporter) => presentReporter(actor, reporter)) : [],
    waiting: seats.waiting,
    programme: event.programme.map(({ startsAt, endsAt, title, note }) => ({
      startsAt: startsAt.toISOString(),
      endsAt: endsAt?.toISOString() ?? null,
      title,
      note,
    })),
    publishedAt: event.publishedAt?.toISOString() ?? null,
    cancelledAt: event.cancelledAt?.toISOString() ?? null,
    isOver,
    missing: missingFor(event),
    abilities: eventsPolicy.abilities(actor, { ...event, isOver, hasRegistrations }),
  };
}

function wordsOf(event: EventRecord) {
  const { slug, description, locationAddress, meetingPoint, publicTransport, accessibility, fee, version } = event;
  const { contactOffice, contactEmail, contactPhone, pictureId, cancellationNote } = event;
  return {
    ...{ slug, description, locationAddress, meetingPoint, publicTransport, accessibility, fee, version },
    ...{ contactOffice, contactEmail, contactPhone, pictureId, cancellationNote },
  };
}

function registrationOf(event: EventRecord) {
  const { registrationUrl, seatRule, offerHours, hasCarPool, photoChannels } = event;
  return {
    ...{ registrationUrl, seatRule, offerHours, hasCarPool, photoChannels },
    registrationOpensAt: event.registrationOpensAt?.toISOString() ?? null,
    registrationClosesAt: event.registrationClosesAt?.toISOString() ?? null,
    secondSeatsFrom: event.secondSeatsFrom?.toISOString() ?? null,
  };
}

/** What a copy takes over, beside its times. */
export function presentCopy(event: EventRecord) {
  const { workingGroupId, kind, visibility, title, summary, description, hostMunicipalityId, onlineUrl } = event;
  const { locationName, locationAddress, meetingPoint, publicTransport, accessibility, fee, pictureId } = event;
  const { contactOffice, contactEmail, contactPhone, registrationMode, registrationUrl, capacity, seatRule } = event;
  const { offerHours, hasCarPool, photoChannels } = event;
  return {
    ...{ workingGroupId, kind, visibility, title, summary, description, hostMunicipalityId, onlineUrl },
    ...{ locationName, locationAddress, meetingPoint, publicTransport, accessibility, fee, pictureId },
    ...{ contactOffice, contactEmail, contactPhone, registrationMode, registrationUrl, capacity, seatRule },
    ...{ offerHours, hasCarPool, photoChannels },
  };
}
