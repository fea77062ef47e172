import type { PublicEvent } from '../../events/public-events.presenter.js';
import type { RegistrationTerms } from '../../events/registrations/outside-registrations.service.js';
import type { PublicPicture } from '../../pictures/public-pictures.service.js';
import { clockTime, dayInWords } from '../../platform/clock/in-words.js';
import { type Markup, markup } from '../../platform/markup/markup.js';
import { offsetTime } from '../frame/offset-time.js';
import { badge, facts, part, periodOf, prose, timeOf } from '../frame/page-pieces.js';
import { pictureFigure } from '../frame/picture-figure.js';
import type { PublicPage } from '../frame/public-page.js';
import { type SignUpFault, type SignUpFields, signUpForm } from './sign-up-form.presenter.js';

export type EventPage = {
  event: PublicEvent;
  terms: RegistrationTerms;
  picture: PublicPicture | undefined;
  municipalities: ReadonlyArray<{ id: string; name: string }>;
  form: SignUpFields;
  fault: SignUpFault | null;
  publicUrl: string;
};

const TRAIL = [
  { title: 'Start', path: '/' },
  { title: 'Termine', path: '/termine' },
];

/** An event for everybody, with the form where one may sign up. */
export function presentEventPage(page: EventPage): PublicPage {
  const { event, terms, fault, publicUrl } = page;
  const { path, title, summary, description, programme, isCancelled } = event;
  const isOpen = terms.isForEverybody && terms.window === 'open';
  return {
    path,
    title,
    description: summary || [title, event.locationName].filter(Boolean).join(', '),
    ...(summary !== '' && { lead: summary }),
    ...(isOpen &&
      !fault && { actions: [{ title: isFull(event) ? 'Auf die Warteliste' : 'Anmelden', path: '#anmelden' }] }),
    trail: TRAIL,
    structured: structuredEvent(event, terms, publicUrl),
    ...(fault && { status: fault.status, isPersonal: true }),
    body: markup`${isCancelled ? calledOff(event) : null}${factsOf(event)}${
      isCancelled ? null : markup`<p><a href="${path}/termin.ics">Termin in den Kalender übernehmen (ICS)</a></p>`
    }${pictureFigure(page.picture)}${description === '' ? null : prose(description)}${
      programme.length === 0 ? null : part({ id: 'programm', title: 'Programm' }, programmeOf(event))
    }${isCancelled ? null : registrationOf(page, isOpen)}`,
  };
}

const calledOff = ({ cancellationNote }: PublicEvent): Markup =>
  markup`<div class="faults"><p><strong>Diese Veranstaltung ist abgesagt.</strong>${cancellationNote === null ? null : markup` ${cancellationNote}`}</p></div>`;

export const factsOf = (event: PublicEvent): Markup | null => {
  const { office, email, phone } = event.contact;
  const mail = email === '' ? null : markup`<a href="mailto:${email}">${email}</a>`;
  const place = [event.locationName, event.locationAddress].filter(Boolean).join(', ');
  return facts(
    [
      {
        label: 'Wann',
        value: markup`${periodOf(event)}${event.isCancelled ? markup` ${badge('abgesagt', 'danger')}` : null}`,
      },
      {
        label: 'Wo',
        value: place || (event.isOnline ? 'Online. Den Zugang bekommen alle, die einen Platz haben.' : ''),
      },
      { label: 'Treffpunkt', value: event.meetingPoint },
      { label: 'Mit Bus und Bahn', value: event.publicTransport },
      { label: 'Barrierefreiheit', value: event.accessibility },
      { label: 'Kosten', value: event.fee },
      { label: 'Plätze', value: event.capacity === null ? null : String(event.capacity) },
      { label: 'Veranstalter', value: [event.organizer, event.host?.name].filter(Boolean).join(', ') },
      {
        label: 'Fragen an',
        value: markup`${[office, phone].filter(Boolean).join(', ')}${office && mail ? ', ' : null}${mail}`,
      },
    ].filter(({ label }) => label !== 'Fragen an' || office !== '' || email !== '' || phone !== ''),
  );
};

const programmeOf = ({ programme }: PublicEvent): Markup =>
  markup`<ol class="programme">${programme.map(
    ({ startsAt, endsAt, title, note }) =>
      markup`<li><span class="programme-time">${timeOf(startsAt, endsAt ? `${clockTime(startsAt)}–${clockTime(endsAt)}` : clockTime(startsAt))}</span><div><strong>${title}</strong>${note === '' ? null : markup`<p>${note}</p>`}</div></li>`,
  )}</ol>`;

function registrationOf(page: EventPage, isOpen: boolean): Markup {
  const { event, terms } = page;
  const body = isOpen
    ? signUpForm({ ...page, path: event.path, isFull: isFull(event) })
    : markup`<p>${whyNot(event, terms)}</p>${
        event.registration.mode === 'external' && event.registration.url !== null
          ? markup`<p><a href="${event.registration.url}" rel="noopener noreferrer">Zur Anmeldung auf der anderen Seite</a></p>`
          : null
      }`;
  return part({ id: 'anmelden', title: 'Anmeldung' }, body);
}

function whyNot({ registration: { mode } }: PublicEvent, { window, registrationOpensAt }: RegistrationTerms): string {
  if (mode === 'none') return 'Sie brauchen sich nicht anzumelden. Kommen Sie einfach.';
  if (mode === 'external') return 'Die Anmeldung läuft auf einer anderen Seite.';
  if (mode === 'members') return 'Anmelden können sich die Mitglieder des Arbeitskreises, im Portal.';
  if (window === 'closed') return 'Die Anmeldung ist geschlossen.';
  return registrationOpensAt === null
    ? 'Die Anmeldung ist noch nicht offen.'
    : `Die Anmeldung öffnet am ${dayInWords(registrationOpensAt)} um ${clockTime(registrationOpensAt)} Uhr.`;
}

const isFull = ({ capacity, seatsTaken }: PublicEvent): boolean => capacity !== null && seatsTaken >= capacity;

/** schema.org Event. */
function structuredEvent(event: PublicEvent, terms: RegistrationTerms, publicUrl: string): Record<string, unknown> {
  const { title, summary, path, startsAt, endsAt, isCancelled, isOnline, locationName, locationAddress } = event;
  const url = `${publicUrl}${path}`;
  const place = {
    '@type': 'Place',
    name: locationName ?? locationAddress ?? 'Kreisgebiet',
    address: locationAddress ?? locationName ?? 'Kreisgebiet',
  };
  const hasPlace = locationName !== null || locationAddress !== null;
  return {
    '@type': 'Event',
    name: title,
    ...(summary !== '' && { description: summary }),
    startDate: offsetTime(startsAt),
    endDate: offsetTime(endsAt),
    eventStatus: `https://schema.org/${isCancelled ? 'EventCancelled' : 'EventScheduled'}`,
    eventAttendanceMode: `https://schema.org/${modeOf(hasPlace, isOnline)}EventAttendanceMode`,
    location: hasPlace || !isOnline ? place : { '@type': 'VirtualLocation', url },
    organizer: { '@type': 'Organization', name: event.organizer, url: publicUrl },
    ...(event.capacity !== null && { maximumAttendeeCapacity: event.capacity }),
    ...(event.fee === '' && { isAccessibleForFree: true }),
    ...(terms.isForEverybody &&
      terms.window === 'open' && {
        offers: {
          '@type': 'Offer',
          url: `${url}#anmelden`,
          availability: `https://schema.org/${isFull(event) ? 'SoldOut' : 'InStock'}`,
          ...(event.fee === '' && { price: 0, priceCurrency: 'EUR' }),
        },
      }),
    url,
  };
}

const modeOf = (hasPlace: boolean, isOnline: boolean) => (!isOnline ? 'Offline' : hasPlace ? 'Mixed' : 'Online');

/** Also for addresses that are on the list already: nobody learns from it who is. */
export const presentSentPage = (path: string, title: string): PublicPage => ({
  path: `${path}/anmeldung`,
  title: 'Bitte sehen Sie in Ihr Postfach',
  description: title,
  isPersonal: true,
  trail: [...TRAIL, { title, path }],
  body: markup`<p>Wir haben Ihnen eine E-Mail geschickt. Öffnen Sie darin den Link und bestätigen Sie Ihre Anmeldung. Erst dann zählt sie.</p><p>Es kommt keine E-Mail an? Sehen Sie bitte auch im Spam-Ordner nach, oder füllen Sie das Formular noch einmal aus.</p><p><a href="${path}">Zurück zur Veranstaltung</a></p>`,
});
