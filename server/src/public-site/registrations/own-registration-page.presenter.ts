import type { OwnMatter } from '../../events/registrations/own-registrations.service.js';
import { periodInWords } from '../../platform/clock/in-words.js';
import { type Markup, markup } from '../../platform/markup/markup.js';
import { refusalNote } from '../asking/refusal.presenter.js';
import { type Faults, faultSummary } from '../frame/form-markup.js';
import { badge, facts, part, periodOf, type Tone, timeOf } from '../frame/page-pieces.js';
import type { PublicPage } from '../frame/public-page.js';
import { consentFields } from './consent-fields.presenter.js';
import { EMPTY_RIDE, type RideFields, rideBoard } from './ride-board.presenter.js';

export type OwnFault = { faults?: Faults; refusal?: string; status: number };
export type OwnPage = {
  token: string;
  matter: OwnMatter;
  /** What was typed and not taken. */
  ride: RideFields | null;
  message: { to: string; text: string } | null;
  done: keyof typeof DONE | null;
  fault: OwnFault | null;
};
const DONE = {
  nachricht: 'Ihre Nachricht ist unterwegs.',
  fotos: 'Ihre Antworten sind gespeichert.',
  mitfahren: 'Gespeichert.',
};
type State = OwnMatter['registration']['state'];

const STATES: Record<State, { label: string; tone: Tone }> = {
  unconfirmed: { label: 'noch nicht bestätigt', tone: 'warning' },
  confirmed: { label: 'Sie haben einen Platz', tone: 'success' },
  waiting: { label: 'Warteliste', tone: 'notice' },
  offered: { label: 'Ein Platz ist für Sie frei', tone: 'accent' },
  cancelled: { label: 'abgemeldet', tone: 'neutral' },
  expired: { label: 'Angebot abgelaufen', tone: 'neutral' },
};

/** The own registration, for who holds the link: to confirm, to take a seat, to leave, and what belongs to it. */
export function presentOwnPage(page: OwnPage): PublicPage {
  const { token, matter, fault } = page;
  const { event, registration } = matter;
  return {
    path: `/anmeldung/${token}`,
    title: 'Ihre Anmeldung',
    description: event.title,
    isPersonal: true,
    lead: `${event.title}, ${periodInWords(event)}`,
    status: fault?.status ?? 200,
    body: markup`${page.done === null ? null : markup`<p class="notice" role="status">${DONE[page.done]}</p>`}${refusalNote(fault?.refusal ?? null)}${faultSummary(fault?.faults ?? {})}${standing(matter)}${
      matter.isAhead
        ? wayOn(page)
        : markup`<p>${event.cancelledAt ? 'Diese Veranstaltung ist abgesagt.' : 'Diese Veranstaltung hat begonnen oder ist vorbei. An der Anmeldung lässt sich nichts mehr ändern.'}</p>`
    }${rides(page)}${isCounted(registration.state) ? consents(page) : null}${matter.isAhead ? leaving(page) : null}`,
  };
}

const isCounted = (state: State) => state === 'confirmed' || state === 'waiting' || state === 'offered';

function standing({ event, registration }: OwnMatter): Markup | null {
  const { state, name, organization, position } = registration;
  const { label, tone } = STATES[state];
  const place = [event.locationName, event.locationAddress].filter(Boolean).join(', ');
  const hasSeat = state === 'confirmed';
  return facts([
    {
      label: 'Stand',
      value: markup`${badge(label, tone)}${position === null ? null : ` Platz ${position} auf der Warteliste`}`,
    },
    { label: 'Angemeldet', value: [name, organization].filter(Boolean).join(', ') },
    { label: 'Wann', value: periodOf(event) },
    { label: 'Wo', value: place },
    { label: 'Treffpunkt', value: event.meetingPoint },
    { label: 'Mit Bus und Bahn', value: event.publicTransport },
    {
      label: 'Online',
      value:
        hasSeat && event.onlineUrl !== null
          ? markup`<a href="${event.onlineUrl}" rel="noopener noreferrer">${event.onlineUrl}</a>`
          : null,
    },
  ]);
}

/** The one thing to do now. */
function wayOn({ token, matter: { event, registration } }: OwnPage): Markup {
  switch (registration.state) {
    case 'unconfirmed':
      return markup`<p>Noch ein Schritt: Bestätigen Sie, dass diese Anmeldung von Ihnen ist. Erst dann zählt sie.</p>${act(token, 'bestaetigung', 'Anmeldung bestätigen')}`;
    case 'offered':
      return markup`<p>Wir halten den Platz für Sie frei${
        registration.offerEndsAt === null ? null : markup` bis ${momentOf(registration.offerEndsAt)}`
      }. Danach geht er an die Nächsten auf der Warteliste.</p>${act(token, 'annahme', 'Platz annehmen')}`;
    case 'waiting':
      return markup`<p>Wird ein Platz frei, bekommen Sie sofort eine E-Mail. Sie müssen nichts tun.</p>`;
    case 'confirmed':
      return markup`<p>Wir freuen uns auf Sie. Alles Wichtige steht auch in der E-Mail, mit dem Termin für Ihren Kalender.</p>`;
    case 'cancelled':
    case 'expired':
      return markup`<p>Möchten Sie doch dabei sein? <a href="/termine/${event.slug}">Noch einmal anmelden</a></p>`;
  }
}

const MOMENT = new Intl.DateTimeFormat('de-DE', {
  ...{ timeZone: 'Europe/Berlin', weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' },
});
const momentOf = (instant: string): Markup => timeOf(new Date(instant), `${MOMENT.format(new Date(instant))} Uhr`);

const act = (token: string, way: string, label: string, isQuiet = false): Markup =>
  markup`<form method="post" action="/anmeldung/${token}/${way}"><button type="submit"${isQuiet ? markup` class="button quiet"` : null}>${label}</button></form>`;

function leaving({ token, matter: { registration } }: OwnPage): Markup | null {
  if (registration.state === 'unconfirmed') return act(token, 'absage', 'Das war ich nicht: Angaben verwerfen', true);
  if (!isCounted(registration.state)) return null;
  return part(
    { id: 'absagen', title: 'Absagen' },
    markup`<p>Sie können nicht kommen? Dann bekommt jemand anderes den Platz.</p>${act(token, 'absage', 'Anmeldung absagen', true)}`,
  );
}

function consents({ token, matter: { event, registration } }: OwnPage): Markup | null {
  if (event.photoChannels.length === 0) return null;
  const answers = Object.fromEntries(
    registration.consents.map(({ channel, isGiven }) => [channel, isGiven ? 'ja' : 'nein']),
  );
  return part(
    { id: 'einwilligung', title: 'Fotos' },
    markup`<form method="post" action="/anmeldung/${token}/einwilligungen">${consentFields(event.photoChannels, answers)}<button type="submit" class="button quiet">Antworten speichern</button></form>`,
  );
}

function rides({ token, matter, ride, message, fault }: OwnPage): Markup | null {
  const { event, registration, isAhead } = matter;
  if (!event.hasCarPool || registration.state !== 'confirmed' || !isAhead) return null;
  const own = registration.ride;
  const typed = ride ?? (own === null ? EMPTY_RIDE : fieldsOf(own));
  const board = { token, rides: matter.rides, own: typed, hasOwn: own !== null, message, faults: fault?.faults ?? {} };
  return part({ id: 'mitfahren', title: 'Gemeinsam fahren' }, rideBoard(board));
}

const fieldsOf = ({
  kind,
  seats,
  place,
  leavesAt,
  note,
}: NonNullable<OwnMatter['registration']['ride']>): RideFields => ({
  ...{ ride: kind, rideSeats: String(seats), ridePlace: place, rideTime: leavesAt, rideNote: note },
});
