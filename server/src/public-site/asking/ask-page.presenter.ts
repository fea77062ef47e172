import { markup } from '../../platform/markup/markup.js';
import { type Faults, faultSummary, selectField, textArea, textField, trap } from '../frame/form-markup.js';
import { privacyNote } from '../frame/privacy-note.js';
import type { PublicPage } from '../frame/public-page.js';
import { refusalNote } from './refusal.presenter.js';

export const ASK_NAMES = ['kind', 'title', 'question', 'name', 'organization', 'email'] as const;
export type AskForm = Readonly<Record<(typeof ASK_NAMES)[number], string>>;

export const ASK_LABELS = {
  kind: 'Wer fragt?',
  title: 'Worum geht es?',
  question: 'Ihre Frage',
  name: 'Ihr Name',
  organization: 'Redaktion, Schule, Verein oder Firma',
  email: 'Ihre E-Mail-Adresse',
} as const;

const KINDS = [
  { value: 'citizen', label: 'Ich frage als Bürgerin oder Bürger, Schule oder Verein' },
  { value: 'press', label: 'Ich frage für Presse oder Rundfunk' },
  { value: 'information_request', label: 'Ich beantrage Zugang zu Informationen (IFG, UIG)' },
];

export const EMPTY_QUESTION: AskForm = { kind: '', title: '', question: '', name: '', organization: '', email: '' };

type Asked = { form: AskForm; faults?: Faults; status?: number; refusal?: string | null };

/** Citizens and the press ask the district without an account. */
export function presentAskPage({ form, faults = {}, status = 200, refusal = null }: Asked): PublicPage {
  const field = (name: keyof AskForm) => ({ name, label: ASK_LABELS[name], value: form[name] });
  return {
    path: '/anfrage-stellen',
    title: 'Anfrage stellen',
    description: 'Fragen zum Klimaschutz im Kreis beantwortet die Koordination der zwölf Kommunen.',
    lead: 'Sie haben eine Frage zum Klimaschutz im Kreis? Die Koordination der zwölf Kommunen antwortet Ihnen.',
    status,
    isPersonal: status !== 200,
    body: markup`${refusalNote(refusal)}${faultSummary(faults)}<form method="post" action="/anfrage-stellen">
${selectField({ ...field('kind'), hint: 'Auf Anträge nach dem Informationsfreiheits- oder Umweltinformationsgesetz NRW antworten wir innerhalb eines Monats.' }, KINDS, faults)}
${textField({ ...field('title'), hint: 'In wenigen Worten', maxLength: 160 }, faults)}
${textArea({ ...field('question'), hint: 'Für die Presse: Bis wann brauchen Sie die Antwort?', maxLength: 10_000 }, faults)}
${textField({ ...field('name'), autocomplete: 'name', maxLength: 160 }, faults)}
${textField({ ...field('organization'), autocomplete: 'organization', isOptional: true, maxLength: 160 }, faults)}
${textField({ ...field('email'), type: 'email', autocomplete: 'email', hint: 'Dorthin schicken wir eine Bestätigung und die Antwort.', maxLength: 254 }, faults)}
${trap()}${privacyNote('Wir verwenden Ihre Angaben nur, um Ihnen zu antworten. Ihren Namen und Ihre Adresse löschen wir ein halbes Jahr nach dem Abschluss.')}
<button type="submit">Anfrage senden</button></form>
<p>Sie können etwas auf diesen Seiten nicht lesen oder bedienen? <a href="/barriere-melden">Barriere melden</a></p>`,
  };
}
