import type { Event } from '../../events/events.schemas.js';
import { clockTime, periodInWords, shortPeriod } from '../../platform/clock/in-words.js';
import { markdownBlocks } from '../../platform/documents/markdown-blocks.js';
import { FolderPage } from '../../platform/folders/offline-folder.js';
import { documentPart, factList, linkTo, listOf, pageTable } from '../../platform/folders/page-parts.js';
import { type Markup, markup } from '../../platform/markup/markup.js';

type Placed = { event: Event; path: string };

export const EVENTS = { title: 'Veranstaltungen', path: 'veranstaltungen.html' };

const KINDS: Record<Event['kind'], string> = {
  event: 'Veranstaltung',
  excursion: 'Exkursion',
  training: 'Fortbildung',
};
const timesOf = ({ startsAt, endsAt }: Event) => ({ startsAt: new Date(startsAt), endsAt: new Date(endsAt) });
const placeOf = ({ locationName, locationAddress }: Event): string =>
  [locationName, locationAddress].filter(Boolean).join(', ');
const standingOf = ({ isCancelled, isDraft, isOver }: Event): string => {
  if (isCancelled) return 'abgesagt';
  if (isDraft) return 'Entwurf';
  return isOver ? 'vorbei' : 'geplant';
};

export function presentEvents(events: readonly Placed[]): FolderPage {
  const rows = events.map(({ event, path }) => [
    linkTo(path, event.title),
    shortPeriod(timesOf(event)),
    placeOf(event) || (event.isOnline ? 'online' : '–'),
    standingOf(event),
  ]);
  return new FolderPage(
    EVENTS.path,
    EVENTS.title,
    EVENTS.path,
    rows.length === 0
      ? markup`<p>Es gibt noch keine Veranstaltungen.</p>`
      : pageTable(EVENTS.title, ['Veranstaltung', 'Wann', 'Wo', 'Stand'], rows),
  );
}

export function presentEvent({ event, path }: Placed): FolderPage {
  const { title, kind, summary, description, capacity, seatsTaken, reporters } = event;
  const contact = [event.contactOffice, event.contactEmail, event.contactPhone].filter(Boolean).join(', ');
  const facts = [
    { label: 'Art', value: KINDS[kind] },
    { label: 'Stand', value: standingOf(event) },
    { label: 'Wann', value: periodInWords(timesOf(event)) },
    { label: 'Wo', value: placeOf(event) },
    { label: 'Online', value: event.onlineUrl ?? '' },
    { label: 'Treffpunkt', value: event.meetingPoint ?? '' },
    { label: 'Mit Bus und Bahn', value: event.publicTransport },
    { label: 'Barrierefreiheit', value: event.accessibility },
    { label: 'Kosten', value: event.fee },
    { label: 'Kontakt', value: contact },
    { label: 'Plätze', value: capacity === null ? '' : `${seatsTaken} von ${capacity} vergeben` },
    { label: 'Es berichtet', value: reporters.map(({ name }) => name).join(', ') },
  ].filter(({ value }) => value !== '');
  return new FolderPage(
    path,
    title,
    EVENTS.path,
    markup`${factList(facts)}${summary === '' ? null : markup`<p>${summary}</p>`}${documentPart(markdownBlocks(description))}${programmeOf(event)}`,
  );
}

function programmeOf({ programme }: Event): Markup | null {
  if (programme.length === 0) return null;
  const items = programme.map(
    ({ startsAt, title, note }) =>
      markup`${clockTime(new Date(startsAt))} Uhr: ${title}${note === '' ? null : markup` <span class="quiet">${note}</span>`}`,
  );
  return markup`<h2>Programm</h2>${listOf(items)}`;
}
