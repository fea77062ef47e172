import { periodInWords } from '../../platform/clock/in-words.js';
import type { Block, Letter } from '../../platform/mail/letter.js';

/** What mails say of an event. */
export type LetterEvent = {
  title: string;
  startsAt: Date;
  endsAt: Date;
  locationName: string | null;
  locationAddress: string | null;
  meetingPoint: string | null;
  publicTransport: string;
  onlineUrl: string | null;
  cancellationNote: string | null;
  contactOffice: string;
  contactEmail: string;
  contactPhone: string;
};

/**
 * `confirm`: please click. `known`: is on the list already. `seat`, `waiting`, `offer`, `offer_ended`: what came of it.
 * `left`: taken off the list, by the person or by the coordination. `moved`, `called_off`: the event itself.
 */
export type RegistrationLetterKind =
  | 'confirm'
  | 'known'
  | 'seat'
  | 'waiting'
  | 'offer'
  | 'offer_ended'
  | 'left'
  | 'moved'
  | 'called_off';

export type LetterReader = {
  /** Null before somebody has shown that the address is theirs: nobody writes to others through us. */
  name: string | null;
  url: string;
  hasSeat: boolean;
  offerEndsAt: Date | null;
};

const SUBJECTS: Record<RegistrationLetterKind, string> = {
  confirm: 'Bitte bestätigen Sie Ihre Anmeldung',
  known: 'Ihre Anmeldung',
  seat: 'Ihr Platz',
  waiting: 'Warteliste',
  offer: 'Ein Platz ist frei geworden',
  offer_ended: 'Das Angebot ist abgelaufen',
  left: 'Abmeldung',
  moved: 'Neue Zeit oder neuer Ort',
  called_off: 'Abgesagt',
};

export const registrationSubject = (kind: RegistrationLetterKind, { title }: { title: string }): string =>
  `${SUBJECTS[kind]}: ${title}`;

export function registrationLetter(kind: RegistrationLetterKind, event: LetterEvent, reader: LetterReader): Letter {
  return {
    greeting: reader.name === null ? 'Guten Tag,' : `Guten Tag ${reader.name},`,
    blocks: [...BODIES[kind](event, reader), ...contactOf(event)],
  };
}

type Body = (event: LetterEvent, reader: LetterReader) => Block[];

const BODIES: Record<RegistrationLetterKind, Body> = {
  confirm: (event, { url }) => [
    `jemand hat mit dieser E-Mail-Adresse eine Anmeldung ausgefüllt: ${event.title}. Erst mit Ihrer Bestätigung zählt sie.`,
    { actions: [{ label: 'Anmeldung bestätigen', url }] },
    { facts: factsOf(event) },
    'Der Link gilt zwei Tage. Danach löschen wir die Angaben.',
    { small: 'Das waren nicht Sie? Dann brauchen Sie nichts zu tun.' },
  ],
  known: (event, { url }) => [
    `diese E-Mail-Adresse steht schon auf der Liste: ${event.title}. Sie brauchen nichts weiter zu tun.`,
    { actions: [{ label: 'Anmeldung ansehen', url }] },
    ONLY_YOURS,
  ],
  seat: (event, { url }) => [
    'Ihr Platz ist sicher. Wir freuen uns auf Sie.',
    { facts: [...factsOf(event), ...online(event)] },
    { actions: [{ label: 'Anmeldung ansehen oder absagen', url }] },
    'Können Sie doch nicht kommen? Sagen Sie bitte über den Link ab, dann bekommt jemand anderes den Platz.',
    ONLY_YOURS,
  ],
  waiting: (event, { url }) => [
    'im Moment ist kein Platz für Sie frei. Sie stehen auf der Warteliste. Wird ein Platz frei, bekommen Sie sofort eine E-Mail.',
    { facts: factsOf(event) },
    { actions: [{ label: 'Anmeldung ansehen oder absagen', url }] },
    ONLY_YOURS,
  ],
  offer: (event, { url, offerEndsAt }) => [
    `für Sie ist ein Platz frei geworden: ${event.title}. ${offerEndsAt === null ? '' : `Wir halten ihn für Sie frei bis ${momentInWords(offerEndsAt)}.`}`.trim(),
    { actions: [{ label: 'Platz annehmen oder absagen', url }] },
    { facts: factsOf(event) },
    'Antworten Sie bis dahin nicht, geht der Platz an die Nächsten auf der Warteliste.',
    ONLY_YOURS,
  ],
  offer_ended: ({ title }, { url }) => [
    `das Angebot für einen Platz ist abgelaufen: ${title}. Der Platz geht an die Nächsten auf der Warteliste.`,
    'Möchten Sie weiter dabei sein? Dann melden Sie sich bitte noch einmal an.',
    { actions: [{ label: 'Anmeldung ansehen', url }] },
  ],
  left: ({ title, startsAt, endsAt }) => [
    `Sie sind abgemeldet: ${title}, ${periodInWords({ startsAt, endsAt })}. Vielen Dank, dass Sie Bescheid gegeben haben.`,
    { small: 'Das war ein Versehen? Solange die Anmeldung offen ist, können Sie sich noch einmal anmelden.' },
  ],
  moved: (event, { url, hasSeat }) => [
    `Zeit oder Ort haben sich geändert: ${event.title}.`,
    { facts: [...factsOf(event), ...(hasSeat ? online(event) : [])] },
    hasSeat
      ? 'Ihr Platz bleibt Ihnen. Passt es nicht mehr, sagen Sie bitte über den Link ab.'
      : 'Ihre Anmeldung gilt weiter. Passt es nicht mehr, sagen Sie bitte über den Link ab.',
    { actions: [{ label: 'Anmeldung ansehen oder absagen', url }] },
  ],
  called_off: ({ title, startsAt, endsAt, cancellationNote }) => [
    `leider fällt die Veranstaltung aus: ${title}, ${periodInWords({ startsAt, endsAt })}.`,
    ...(cancellationNote ? [{ quote: cancellationNote }] : []),
    'Sie brauchen nichts zu tun.',
  ],
};

const ONLY_YOURS: Block = { small: 'Der Link ist nur für Sie bestimmt. Bitte leiten Sie ihn nicht weiter.' };

const factsOf = (event: LetterEvent) =>
  [
    ['Wann', periodInWords(event)] as const,
    ['Wo', placeOf(event)] as const,
    ['Treffpunkt', event.meetingPoint ?? ''] as const,
    ['Mit Bus und Bahn', event.publicTransport] as const,
  ].filter(([, value]) => value !== '');

/** Told to whoever has a seat. */
const online = ({ onlineUrl }: LetterEvent) => (onlineUrl ? [['Online', onlineUrl] as const] : []);

export const placeOf = ({
  locationName,
  locationAddress,
}: Pick<LetterEvent, 'locationName' | 'locationAddress'>): string =>
  [locationName, locationAddress].filter(Boolean).join(', ');

function contactOf({ contactOffice, contactEmail, contactPhone }: LetterEvent): Block[] {
  const ways = [contactOffice, contactEmail, contactPhone].filter(Boolean).join(', ');
  return ways === '' ? [] : [{ small: `Fragen? ${ways}` }];
}

const MOMENT = new Intl.DateTimeFormat('de-DE', {
  ...{ timeZone: 'Europe/Berlin', weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' },
});

/** "Donnerstag, 22. April um 13:00 Uhr" */
export const momentInWords = (instant: Date): string => `${MOMENT.format(instant)} Uhr`;

/** From somebody who shares the ride; they answer each other by mail. */
export const rideLetter = (
  { title }: { title: string },
  { name, sender, text, url }: { name: string | null; sender: string; text: string; url: string },
): Letter => ({
  greeting: name === null ? 'Guten Tag,' : `Guten Tag ${name},`,
  blocks: [
    `${sender} schreibt Ihnen zu Ihrem Eintrag bei den Mitfahrgelegenheiten: ${title}.`,
    { quote: text },
    'Wenn Sie auf diese E-Mail antworten, geht die Antwort an die E-Mail-Adresse dieser Person. Sie sieht dann auch Ihre.',
    { actions: [{ label: 'Eigenen Eintrag ansehen', url }] },
  ],
});

export const rideSubject = ({ title }: { title: string }): string => `Mitfahren: ${title}`;
