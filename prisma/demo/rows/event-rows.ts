import { type EventStory, events, type SourceStory, sources } from '../events.js';
import { hanna, type Person } from '../people.js';
import { stableId } from '../stable-id.js';
import { arbeitskreis } from '../working-groups.js';
import { groupId } from './group-rows.js';
import { pictureId } from './picture-rows.js';
import { memberId, openedAt, type Scene } from './scene.js';

const OFFICE = 'Interkommunales Klimaschutzmanagement, Kreis Siegen-Wittgenstein';

/** Events and excursions, dates of others, and who goes there. Before who signed up for them. */
export function addEvents(scene: Scene): void {
  for (const event of events) addEvent(scene, event);
  for (const source of sources) addSource(scene, source);
}

function addEvent(scene: Scene, story: EventStory): void {
  const { rows, calendar } = scene;
  const createdAt = calendar.at(story.publishedOn ?? '2026-11-18', '09:10');
  const id = stableId(`event/${story.slug}`, createdAt);
  rows.events.push({
    ...{ id, slug: `${story.slug}-${calendar.day(story.on)}`, workingGroupId: groupId(scene, story.by) },
    ...{ kind: story.kind, title: story.title, summary: story.summary, description: story.description ?? '' },
    visibility: story.isPublic ? 'public' : 'members',
    startsAt: calendar.at(story.on, story.from),
    endsAt: calendar.at(story.on, story.to),
    hostMunicipalityId: story.host ? scene.municipalityId(story.host) : null,
    locationName: story.place?.[0] ?? null,
    locationAddress: story.place?.[1] ?? null,
    meetingPoint: story.meetingPoint ?? null,
    publicTransport: story.publicTransport ?? '',
    onlineUrl: story.onlineUrl ?? null,
    accessibility: story.accessibility ?? '',
    fee: story.fee ?? '',
    ...(story.publishedOn && { contactOffice: OFFICE, contactEmail: 'klimaschutz@siegen-wittgenstein.example' }),
    ...registrationOf(scene, story),
    pictureId: story.picture === undefined ? null : pictureId(scene, story.picture),
    publishedAt: story.publishedOn ? createdAt : null,
    cancelledAt: story.cancelled ? calendar.at(story.cancelled[0], '11:00') : null,
    cancellationNote: story.cancelled?.[1] ?? null,
    calendarUid: stableId(`event-uid/${story.slug}`, createdAt),
    calendarSequence: (story.moves ?? 0) + (story.cancelled ? 1 : 0),
    ...{ createdById: memberId(scene, hanna), createdAt, updatedAt: createdAt },
  });
  for (const [position, [from, to, title]] of (story.programme ?? []).entries()) {
    rows.eventProgramme.push({
      id: stableId(`event/${story.slug}/${position}`, createdAt),
      eventId: id,
      position,
      startsAt: calendar.at(story.on, from),
      endsAt: calendar.at(story.on, to),
      title,
    });
  }
  addReporters(scene, { eventId: id }, story.slug, story.reporters, createdAt);
}

function registrationOf({ calendar }: Scene, { registration }: EventStory) {
  if (!registration) return {};
  return {
    registrationMode: registration.mode,
    registrationUrl: registration.url ?? null,
    registrationClosesAt: registration.closesOn ? calendar.at(registration.closesOn, '18:00') : null,
    capacity: registration.capacity ?? null,
    seatRule: registration.isMunicipalityFirst ? ('municipality_first' as const) : ('first_come' as const),
    hasCarPool: registration.hasCarPool ?? false,
    photoChannels: registration.hasPhotos ? (['website', 'press'] as const).slice() : [],
  };
}

function addSource(scene: Scene, { name, url, dates, failure }: SourceStory): void {
  const { rows, calendar } = scene;
  const createdAt = openedAt(scene);
  const sourceId = stableId(`event-source/${url}`, createdAt);
  rows.eventSources.push({
    ...{ id: sourceId, workingGroupId: groupId(scene, arbeitskreis), name, url, createdAt },
    lastReadAt: calendar.at('2026-11-21', '20:23'),
    failure: failure?.code ?? null,
    failedSince: failure ? calendar.at(failure.since, '04:23') : null,
  });
  for (const { title, summary, on, from, to, place, reporters } of dates) {
    const id = stableId(`external-date/${title}`, createdAt);
    rows.externalDates.push({
      ...{ id, sourceId, uid: title, title, summary, createdAt, updatedAt: createdAt },
      startsAt: calendar.at(on, from ?? '00:00'),
      endsAt: to ? calendar.at(on, to) : calendar.at(on, '23:59'),
      isAllDay: from === undefined,
      location: place ?? null,
    });
    addReporters(scene, { externalDateId: id }, title, reporters, createdAt);
  }
}

function addReporters(
  scene: Scene,
  destination: { eventId: string } | { externalDateId: string },
  key: string,
  reporters: readonly Person[] = [],
  createdAt: Date,
): void {
  for (const person of reporters) {
    const id = stableId(`event-reporter/${key}/${person.email}`, createdAt);
    scene.rows.eventReporters.push({ id, ...destination, memberId: memberId(scene, person), createdAt });
  }
}
