import type { OwnMatter } from '../../events/registrations/own-registrations.service.js';
import { type Markup, markup } from '../../platform/markup/markup.js';
import { type Faults, selectField, textArea, textField } from '../frame/form-markup.js';
import { badge, emptyNote } from '../frame/page-pieces.js';

export const RIDE_NAMES = ['ride', 'rideSeats', 'ridePlace', 'rideTime', 'rideNote'] as const;
export type RideFields = Readonly<Record<(typeof RIDE_NAMES)[number], string>>;
export const RIDE_LABELS = {
  ride: 'Suchen oder mitnehmen?',
  rideSeats: 'Wie viele Plätze?',
  ridePlace: 'Von wo?',
  rideTime: 'Wann?',
  rideNote: 'Dazu noch',
  to: 'An wen?',
  text: 'Ihre Nachricht',
} as const;
export const EMPTY_RIDE: RideFields = { ride: '', rideSeats: '', ridePlace: '', rideTime: '', rideNote: '' };

const KINDS = [
  { value: 'search', label: 'Ich suche eine Mitfahrgelegenheit' },
  { value: 'offer', label: 'Ich nehme jemanden mit' },
];

type Ride = OwnMatter['rides'][number];
type Board = {
  token: string;
  rides: OwnMatter['rides'];
  own: RideFields;
  hasOwn: boolean;
  message: { to: string; text: string } | null;
  faults: Faults;
};

/** Who takes whom along. Nobody is named and no address is shown: messages are passed on by mail. */
export function rideBoard(board: Board): Markup {
  const { token, rides, own, hasOwn, faults } = board;
  const others = rides.filter(({ isOwn }) => !isOwn);
  const field = (name: (typeof RIDE_NAMES)[number]) => ({ name, label: RIDE_LABELS[name], value: own[name] });
  return markup`${others.length === 0 ? emptyNote('Noch hat niemand sonst etwas eingetragen.') : markup`<ul class="rides">${others.map(entry)}</ul>`}${others.length === 0 ? null : messageForm(board, others)}
<h3>Ihr Eintrag</h3><form method="post" action="/anmeldung/${token}/mitfahren">
${selectField(field('ride'), KINDS, faults)}
${textField({ ...field('rideSeats'), type: 'number', isOptional: true, hint: 'Zahl von 1 bis 8' }, faults)}
${textField({ ...field('ridePlace'), hint: 'Ort oder Haltestelle. Das lesen alle, die einen Platz haben.', maxLength: 120 }, faults)}
${textField({ ...field('rideTime'), isOptional: true, hint: 'Zum Beispiel: Abfahrt gegen 12 Uhr', maxLength: 60 }, faults)}
${textArea({ ...field('rideNote'), isOptional: true, maxLength: 500 }, faults)}
<button type="submit" class="button quiet">${hasOwn ? 'Eintrag ändern' : 'Eintragen'}</button></form>${
    hasOwn
      ? markup`<form method="post" action="/anmeldung/${token}/mitfahren/ende"><button type="submit" class="button quiet">Eintrag entfernen</button></form>`
      : null
  }`;
}

function entry(one: Ride): Markup {
  const { kind, place, leavesAt, note, municipality } = one;
  return markup`<li><p>${badge(wordsOf(one), kind === 'offer' ? 'success' : 'notice')} <strong>ab ${place}</strong>${
    leavesAt === '' ? null : `, ${leavesAt}`
  }${municipality === null ? null : ` (kommt aus ${municipality.name})`}</p>${note === '' ? null : markup`<p>${note}</p>`}</li>`;
}

const wordsOf = ({ kind, seats }: Ride): string =>
  kind === 'search' ? 'sucht' : `nimmt ${seats === 1 ? 'eine Person' : `${seats} Personen`} mit`;

function messageForm({ token, message, faults }: Board, others: readonly Ride[]): Markup {
  const choices = others.map((one) => ({ value: one.registrationId, label: `ab ${one.place} (${wordsOf(one)})` }));
  const to = message?.to ?? (others.length === 1 ? (others[0]?.registrationId ?? '') : '');
  return markup`<h3>Nachricht schreiben</h3><form method="post" action="/anmeldung/${token}/nachricht">
${selectField({ name: 'to', label: RIDE_LABELS.to, value: to }, choices, faults)}
${textArea({ name: 'text', label: RIDE_LABELS.text, value: message?.text ?? '', hint: 'Wer sie bekommt, liest Ihren Namen und kann Ihnen per E-Mail antworten.' }, faults)}
<button type="submit" class="button quiet">Nachricht senden</button></form>`;
}
