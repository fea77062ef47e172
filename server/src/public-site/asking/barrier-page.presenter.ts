import type { Operator } from '../../operator/operator.schemas.js';
import { markup } from '../../platform/markup/markup.js';
import { type Faults, faultSummary, textArea, textField, trap } from '../frame/form-markup.js';
import { facts, part } from '../frame/page-pieces.js';
import { privacyNote } from '../frame/privacy-note.js';
import type { PublicPage } from '../frame/public-page.js';
import { addressOf, mailLink, ombudsOf } from '../legal/operator-words.presenter.js';
import { refusalNote } from './refusal.presenter.js';

export const BARRIER_NAMES = ['question', 'title', 'name', 'email'] as const;
export type BarrierForm = Readonly<Record<(typeof BARRIER_NAMES)[number], string>>;

export const BARRIER_LABELS = {
  question: 'Was ging nicht?',
  title: 'Wo war das?',
  name: 'Ihr Name',
  email: 'Ihre E-Mail-Adresse',
} as const;

type Reported = { form: BarrierForm; faults?: Faults; status?: number; refusal?: string | null };

/** The electronic way to complain that § 10b BGG NRW asks for: without an account, and nobody has to say who they are. */
export function presentBarrierPage(operator: Operator, reported: Reported): PublicPage {
  const { form, faults = {}, status = 200, refusal = null } = reported;
  const field = (name: keyof BarrierForm) => ({ name, label: BARRIER_LABELS[name], value: form[name] });
  return {
    path: '/barriere-melden',
    title: 'Barriere melden',
    description:
      'Etwas lässt sich nicht lesen, nicht bedienen oder nicht verstehen? Sagen Sie es uns, auch ohne Namen.',
    lead: 'Etwas lässt sich nicht lesen, nicht bedienen oder nicht verstehen? Sagen Sie es uns.',
    status,
    isPersonal: status !== 200 || form.title !== '',
    body: markup`${refusalNote(refusal)}${faultSummary(faults)}<form method="post" action="/barriere-melden">
${textArea({ ...field('question'), hint: 'Was wollten Sie tun? Benutzen Sie ein Hilfsmittel, zum Beispiel ein Vorleseprogramm? Schreiben Sie so viel oder so wenig, wie Sie möchten.', maxLength: 10_000 }, faults)}
${textField({ ...field('title'), hint: 'Adresse der Seite oder Name der Datei', isOptional: true, maxLength: 160 }, faults)}
${textField({ ...field('name'), autocomplete: 'name', isOptional: true, maxLength: 160 }, faults)}
${textField({ ...field('email'), type: 'email', autocomplete: 'email', hint: 'Nur wenn Sie eine Antwort per E-Mail möchten.', isOptional: true, maxLength: 254 }, faults)}
${trap()}${privacyNote('Wir verwenden Ihre Angaben nur für diese Meldung. Namen und Adresse sieht nur die Koordination.')}
<button type="submit">Meldung senden</button></form>
${part(
  { id: 'andere-wege', title: 'Andere Wege zu uns' },
  markup`${facts([
    { label: 'E-Mail', value: mailLink(operator.email) },
    { label: 'Telefon', value: operator.phone },
    { label: 'Post', value: addressOf(operator).join(', ') },
  ])}`,
)}
${part(
  { id: 'wie-weiter', title: 'Wie es weitergeht' },
  markup`<p>Wir bestätigen Ihre Meldung und antworten innerhalb von zwei Wochen. Dauert es länger, erhalten Sie eine Zwischennachricht, spätestens nach sechs Wochen die Antwort. Löst sie Ihr Anliegen nicht, können Sie ein Ombudsverfahren beantragen: ${ombudsOf(operator)}.</p>
<p>Was wir nicht gleich beheben können, steht so lange in der <a href="/barrierefreiheit">Erklärung zur Barrierefreiheit</a>.</p>`,
)}`,
  };
}
