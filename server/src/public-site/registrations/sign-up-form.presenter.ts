import type { RegistrationTerms } from '../../events/registrations/outside-registrations.service.js';
import { dayInWords } from '../../platform/clock/in-words.js';
import { type Markup, markup } from '../../platform/markup/markup.js';
import { refusalNote } from '../asking/refusal.presenter.js';
import { type Faults, faultSummary, selectField, textArea, textField, trap } from '../frame/form-markup.js';
import { privacyNote } from '../frame/privacy-note.js';
import { consentFields } from './consent-fields.presenter.js';

export const SIGN_UP_NAMES = [
  ...(['name', 'organization', 'email', 'municipality', 'ride', 'rideSeats', 'ridePlace'] as const),
  ...(['accessibilityNeeds', 'note', 'website', 'press', 'social_media'] as const),
] as const;
export type SignUpFields = Readonly<Record<(typeof SIGN_UP_NAMES)[number], string>>;

export const SIGN_UP_LABELS = {
  name: 'Ihr Name',
  organization: 'Organisation',
  email: 'Ihre E-Mail-Adresse',
  municipality: 'Woher kommen Sie?',
  ride: 'Mitfahrgelegenheit',
  rideSeats: 'Wie viele Plätze?',
  ridePlace: 'Von wo?',
  accessibilityNeeds: 'Was brauchen Sie, um gut teilnehmen zu können?',
  note: 'Anmerkung',
} as const;

export const EMPTY_SIGN_UP: SignUpFields = {
  ...{ name: '', organization: '', email: '', municipality: '', ride: '', rideSeats: '', ridePlace: '' },
  ...{ accessibilityNeeds: '', note: '', website: '', press: '', social_media: '' },
};

export const ELSEWHERE = 'andernorts';
const RIDES = [
  { value: 'search', label: 'Ich suche eine Mitfahrgelegenheit' },
  { value: 'offer', label: 'Ich nehme jemanden mit' },
];

export type SignUpFault = { faults?: Faults; refusal?: string; status: number };
type Shown = {
  path: string;
  terms: RegistrationTerms;
  isFull: boolean;
  municipalities: ReadonlyArray<{ id: string; name: string }>;
  form: SignUpFields;
  fault: SignUpFault | null;
};

/** What somebody without an account fills in; it counts when the address has been confirmed. */
export function signUpForm({ path, terms, isFull, municipalities, form, fault }: Shown): Markup {
  const faults = fault?.faults ?? {};
  const field = (name: keyof typeof SIGN_UP_LABELS) => ({ name, label: SIGN_UP_LABELS[name], value: form[name] });
  const places = [
    ...municipalities.map(({ id, name }) => ({ value: id, label: name })),
    { value: ELSEWHERE, label: 'Von woanders' },
  ];
  return markup`${refusalNote(fault?.refusal ?? null)}${faultSummary(faults)}${isFull ? FULL : null}${ruleOf(terms)}<form method="post" action="${path}/anmeldung">
${textField({ ...field('name'), autocomplete: 'name', maxLength: 120 }, faults)}
${textField({ ...field('email'), type: 'email', autocomplete: 'email', hint: 'Dorthin schicken wir einen Link zum Bestätigen.', maxLength: 254 }, faults)}
${selectField(field('municipality'), places, faults)}
${textField({ ...field('organization'), autocomplete: 'organization', isOptional: true, maxLength: 160 }, faults)}
${textArea({ ...field('accessibilityNeeds'), hint: 'Zum Beispiel ein Platz für den Rollstuhl oder Gebärdensprache.', isOptional: true, maxLength: 1000 }, faults)}
${terms.hasCarPool ? markup`<fieldset class="ride"><legend>Gemeinsam fahren</legend>${selectField({ ...field('ride'), isOptional: true }, RIDES, faults)}${textField({ ...field('rideSeats'), type: 'number', isOptional: true, hint: 'Zahl von 1 bis 8' }, faults)}${textField({ ...field('ridePlace'), isOptional: true, hint: 'Ort oder Haltestelle. Das lesen alle, die einen Platz haben. Ihr Name und Ihre Adresse stehen nicht dabei.', maxLength: 120 }, faults)}</fieldset>` : null}
${textArea({ ...field('note'), isOptional: true, maxLength: 1000 }, faults)}
${consentFields(terms.photoChannels, form)}
${trap()}${privacyNote('Wir verwenden Ihre Angaben nur für diese Veranstaltung. Namen und Adressen löschen wir vier Wochen danach.')}
<button type="submit">${isFull ? 'Auf die Warteliste' : 'Anmelden'}</button></form>`;
}

const FULL = markup`<p class="notice">Alle Plätze sind vergeben. Sie können sich auf die Warteliste setzen. Wird ein Platz frei, bekommen Sie eine E-Mail.</p>`;

function ruleOf({ seatRule, secondSeatsFrom }: RegistrationTerms): Markup | null {
  if (seatRule === 'first_come') return null;
  const from = secondSeatsFrom === null ? null : ` oder ab ${dayInWords(secondSeatsFrom)}`;
  return markup`<p class="notice">Zuerst bekommt jede Kommune einen Platz. Weitere Plätze gibt es, wenn alle Kommunen einen haben${from}. Bis dahin stehen Sie auf der Warteliste.</p>`;
}
